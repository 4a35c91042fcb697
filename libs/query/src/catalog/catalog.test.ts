import { crewSource, DockEntry, HarbourFace, harbourSource, Ship, ShipFace, source } from "../../test/ships";
import { Catalog } from "./catalog";
import { copiedColumns, type Model } from "./model";

const catalog = new Catalog(source);
const namesOf = (models: readonly Model[]): string[] => models.map(({ name }) => name);
const attributesOf = (name: string): string[] => [...catalog.of(name).attributes.keys()];

describe("a catalog", () => {
  it("owns what the service owns, and copies all that this leads to", () => {
    expect(namesOf(catalog.own)).toEqual(["Ship"]);
    expect(namesOf(catalog.copies)).toEqual(["Port", "Quay", "Crew", "Berth"]);
  });

  it("knows no copy of what nothing of its own leads to, though it is a noun of the graph", () => {
    expect(namesOf(catalog.models)).not.toContain("Storm");
    expect(catalog.entities.map(({ name }) => name)).not.toContain("Storm");
    expect(catalog.of("Storm").own).toBe(false);
  });

  it("gives of its own rows all that the face and the class declare", () => {
    const inFace = ["id", "name", "namePinyin", "sign", "draught", "log", "pastPortIds", "port", "crews"];
    expect(attributesOf("Ship")).toEqual([...inFace, "secret", "loud"]);
  });

  it("keeps in a copy only the columns of the face that clients or the engine ask by", () => {
    const ship = new Catalog(crewSource).of("Ship");
    const kept = ["id", "name", "namePinyin", "sign", "draught", "pastPortIds", "port", "crews"];
    expect([...ship.attributes.keys()]).toEqual(kept);
    expect(copiedColumns(ship).map(({ column }) => column)).toEqual([
      ...["name", "name_pinyin", "sign", "draught", "past_port_ids", "port_id"],
    ]);
  });

  it("has a plain table, which is no noun", () => {
    expect(catalog.entities).toContain(DockEntry);
    expect(catalog.relation(DockEntry)).toEqual({ table: "dock_entry", copy: null });
    expect(() => catalog.of(DockEntry)).toThrow("DockEntry is no face and extends none.");
  });

  it("finds the tree that places lie in among its copies", () => {
    expect(catalog.tree?.name).toBe("Port");
    expect(catalog.of(ShipFace).toOnes.map(({ target }) => target)).toEqual([catalog.of("Port")]);
  });

  it("tells which columns a field written by hand reads: what it says, and what is shown in it", () => {
    expect(catalog.of(Ship).reads.get("summary")).toEqual(["sign", "port"]);
    expect(new Catalog(harbourSource).of(HarbourFace).reads.get("period")).toEqual(["openedOn", "closedOn"]);
  });

  it("gives a part the relations that are shown in its field", () => {
    const { relationGroups } = new Catalog(harbourSource);
    expect(relationGroups).toMatchObject([
      { name: "Moorings", description: "All that is moored.", of: { name: "Harbour" } },
    ]);
    expect(relationGroups[0]?.relations.map(({ name }) => name)).toEqual(["buoys"]);
  });
});
