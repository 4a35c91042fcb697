import "reflect-metadata";
import { join } from "node:path";
import { computed, date, foreign, int, noun, Node, stub, Stub, text } from "@youth-graph/query";
import type { SubgraphManifest } from "@youth-graph/subgraph";
import { ROOT } from "../root";
import { SUBGRAPHS } from "../services";
import { projectionFaults } from "./projections";

const manifestOf = (name: string): SubgraphManifest =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the path is only known here
  (require(join(ROOT, "apps", name, "src/subgraph")) as Record<string, SubgraphManifest>)[name]!;

@noun({ description: "A path." })
class Path extends Node {
  @text("Name.", { nullable: true }) name!: string | null;
  @int("Length.") length!: number;
  @computed("text", () => "'secret'", "Masked.") masked!: string;
  @text("Held back.", { filter: false }) heldBack!: string;
}

const owner = { name: "paths", foreign: [], published: [Path] };

function copyOf(declare: (copy: object) => void): object {
  class Copy extends Stub {}
  Object.defineProperty(Copy, "name", { value: "Path" });
  declare(Copy.prototype);
  stub({ source: "paths", knownAs: "PathHere" })(Copy);
  return Copy;
}

describe("the copies that services keep", () => {
  test("fit what their owners publish", () => {
    expect(projectionFaults(SUBGRAPHS.map(({ name }) => manifestOf(name)))).toEqual([]);
  });

  test("and every published type is copied by somebody", () => {
    const manifests = SUBGRAPHS.map(({ name }) => manifestOf(name));
    for (const { name, published } of manifests)
      for (const type of published) {
        const without = { ...manifestOf(name), published: published.filter(other => other !== type) };
        const others = manifests.filter(other => other.name !== name);
        expect([type.name, projectionFaults([without, ...others])]).not.toEqual([type.name, []]);
      }
  });

  test.each<[string, (copy: object) => void, string]>([
    [
      "a column that its owner has not",
      copy => text("X.", { field: false })(copy, "colour"),
      "its owner has no such column",
    ],
    [
      "a relation that is a column there",
      copy => foreign(() => Path, "X.")(copy, "name"),
      "its owner has no such relation",
    ],
    [
      "no room for a missing value",
      copy => text("X.", { field: false })(copy, "name"),
      "it may be missing at its owner",
    ],
    ["another kind", copy => date("X.", { field: false })(copy, "length"), "it is of another kind"],
    ["a masked value", copy => text("X.", { field: false })(copy, "masked"), "lets nobody filter by it"],
    [
      "a value that is held back",
      copy => text("X.", { field: false })(copy, "heldBack"),
      "lets nobody filter by it",
    ],
  ])("are refused with %s", (_, declare, fault) => {
    const copier = { name: "here", foreign: [copyOf(declare) as never], published: [] };
    expect(projectionFaults([owner, copier])).toEqual([expect.stringContaining(fault)]);
  });

  test("are refused when nobody publishes them", () => {
    const copier = {
      name: "here",
      foreign: [copyOf(copy => int("X.")(copy, "length")) as never],
      published: [],
    };
    expect(projectionFaults([{ ...owner, published: [] }, copier])).toEqual([
      "here's copy of Path: paths does not publish it",
    ]);
  });
});
