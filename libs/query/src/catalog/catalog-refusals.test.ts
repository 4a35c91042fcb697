import { Harbour, PortFace, QuayFace, Ship, ShipFace, source } from "../../test/ships";
import { code, int } from "../declare/columns";
import { face, Node } from "../declare/face";
import { toMany, toManyThrough, toOne } from "../declare/relations";
import { Catalog, type CatalogSource } from "./catalog";

describe("a catalog refuses", () => {
  const refusal = (changed: Partial<CatalogSource>) => () => new Catalog({ ...source, ...changed });

  class WithFilter extends ShipFace {
    @int("Guns.") guns!: number;
  }
  class WithOrder extends ShipFace {
    @int("Guns.", { filter: false, sort: true }) guns!: number;
  }
  class WithRelation extends ShipFace {
    @toMany(() => QuayFace, "port", "Quays.") quays!: QuayFace[];
  }

  it.each([
    [
      "filters",
      WithFilter,
      "Ship.guns is declared outside the noun's face: move it there, or say filter: false.",
    ],
    ["orders", WithOrder, "Ship.guns is declared outside"],
    ["relates", WithRelation, "Ship.quays is declared outside"],
  ])("a column that %s outside the face", (_, target, message) =>
    expect(refusal({ nouns: [target] })).toThrow(message),
  );

  it("to own a noun without a class of it", () =>
    expect(refusal({ nouns: [] })).toThrow(
      "The yards service owns Ship and lists no class of it under nouns.",
    ));

  it("a class that is no noun", () =>
    expect(refusal({ nouns: [Ship, class Raft {}] })).toThrow("Raft is no face and extends none."));

  it("a class of a noun that the graph does not have", () =>
    expect(refusal({ nouns: [Ship, Harbour] })).toThrow("Harbour is no noun of this graph"));

  it("a part that is not declared as one", () =>
    expect(refusal({ relationGroups: [class Loose {}] })).toThrow(
      "Loose is not declared as a group of relations.",
    ));

  it("a face that leads to a noun which the graph does not have", () =>
    expect(refusal({ faces: [ShipFace] })).toThrow(
      "Port is no noun of this graph: its face is not among the faces.",
    ));

  @face({ owner: "yards", description: "A hulk.", former: "sunkIn" })
  class HulkFace extends Node {}
  @face({ owner: "yards", description: "A raft.", former: "sunkIn" })
  class RaftFace extends Node {
    @code("When it sank.") sunkIn!: string;
  }
  @face({ owner: "yards", description: "A float.", former: "sunkIn" })
  class FloatFace extends Node {
    @code("When it sank.", { nullable: true, filter: false }) sunkIn!: string | null;
  }

  it.each([HulkFace, RaftFace, FloatFace])("to tell former rows by what no filter can name: %p", wrong =>
    expect(refusal({ faces: [...source.faces, wrong], nouns: [Ship, wrong] })).toThrow(
      "sunkIn says which rows are former: it is a column of the face, nullable and with a filter.",
    ),
  );

  describe("a relation whose path", () => {
    @face({ owner: "ports", description: "A pilot." })
    abstract class PilotFace extends Node {
      @toOne(() => QuayFace, "Quay.") quay!: QuayFace;
      @toOne(() => ShipFace, "Ship.") ship!: ShipFace;
    }

    /** A catalog in which some noun has this relation. */
    const catalogWith = (relation: PropertyDecorator): Catalog => {
      abstract class RelatedFace extends Node {}
      relation(RelatedFace.prototype, "related");
      face({ owner: "yards", description: "What has the relation." })(RelatedFace);
      return new Catalog({
        ...source,
        faces: [...source.faces, PilotFace, RelatedFace],
        nouns: [Ship, RelatedFace],
      });
    };
    it.each([
      ["is none", toMany(() => PilotFace, "quay.harbour", "Pilots."), 'Quay has no attribute "harbour".'],
      ["goes over a column", toMany(() => PilotFace, "id", "Pilots."), "Pilot.id is not a to-one relation."],
      [
        "leads elsewhere",
        toMany(() => PilotFace, "quay.port", "Pilots."),
        "Related.related: Pilot.quay.port leads to Port, not to Related.",
      ],
      [
        "leads elsewhere from a link",
        toManyThrough(
          () => QuayFace,
          () => PilotFace,
          "ship",
          "quay",
          "Quays.",
        ),
        "Related.related: Pilot.ship leads to Ship, not to Related.",
      ],
    ])("%s", (_, relation, message) => expect(() => catalogWith(relation)).toThrow(message));

    it.each([
      ["port", undefined, "Related.related: Station.port leads to Port, not to Quay."],
      ["ship", "port", "Related.related: Station.ship leads to Ship, not to Port."],
    ])("leads to %s, and not where the rows are (%s)", (to, at, message) => {
      @face({ owner: "ports", description: "A station." })
      abstract class StationFace extends Node {
        @toOne(() => PortFace, "Port.") port!: PortFace;
        @toOne(() => ShipFace, "Ship.") ship!: ShipFace;
        @toOne(() => RelatedFace, "Back.") related!: object;
      }
      @face({ owner: "yards", description: "What has the relation." })
      abstract class RelatedFace extends Node {
        @toManyThrough(() => QuayFace, () => StationFace, "related", to, "Quays.", at ? { at } : {})
        related!: QuayFace[];
      }
      const faces = [...source.faces, StationFace, RelatedFace];
      expect(() => new Catalog({ ...source, faces, nouns: [Ship, RelatedFace] })).toThrow(message);
    });
  });

  it("to speak of such a noun", () =>
    expect(() => new Catalog(source).of("Raft")).toThrow(
      "Raft is no noun of this graph: its face is not among the faces.",
    ));
});
