import { getMetadataArgsStorage } from "typeorm";
import { crewSource, DockEntry, Ship, source } from "../../test/ships";
import type { Class } from "../declare/attribute";
import { Catalog } from "./catalog";

interface Mapping {
  table: string;
  columns: Record<string, { type: unknown; collation: string | undefined }>;
  foreignKeys: string[];
  unique: string[];
}

/** What TypeORM is told of a class and those that it extends. */
function mappingOf(target: Class): Mapping {
  const { tables, columns, joinColumns, indices } = getMetadataArgsStorage();
  const chain: unknown[] = [];
  for (let each: unknown = target; each !== Function.prototype; each = Object.getPrototypeOf(each))
    chain.push(each);
  const within = <T extends { target: unknown }>(all: T[]): T[] =>
    all.filter(each => chain.includes(each.target));
  return {
    table: within(tables)[0]?.name ?? "",
    columns: Object.fromEntries(
      within(columns).map(({ options, propertyName }) => [
        options.name ?? propertyName,
        { type: options.type, collation: options.collation },
      ]),
    ),
    foreignKeys: within(joinColumns).map(({ name = "" }) => name),
    unique: within(indices).flatMap(({ unique, columns: of }) => (unique ? (of as string[]) : [])),
  };
}
const columnsOf = (target: Class): string[] => Object.keys(mappingOf(target).columns).sort();

const ship = new Catalog(source).of(Ship);
const copy = new Catalog(crewSource).of("Ship");

describe("TypeORM is told", () => {
  it("of own rows: their table and columns, also those that it alone knows of, but no computed ones", () => {
    expect(mappingOf(ship.target).table).toBe("ship");
    expect(columnsOf(ship.target)).toEqual([
      ...["cipher", "draught", "id", "log", "name", "name_pinyin"],
      ...["past_port_ids", "port_id", "secret", "sign"],
    ]);
  });

  it("that names sort by pinyin and codes by their characters", () => {
    expect(mappingOf(ship.target).columns).toMatchObject({
      name: { type: "text", collation: "zh-x-icu" },
      sign: { type: "text", collation: "C" },
    });
  });

  it("of a copy: the columns of the face that clients or the engine ask by, under the same table name", () => {
    expect(mappingOf(copy.target).table).toBe("ship");
    expect(columnsOf(copy.target)).toEqual([
      ...["draught", "id", "name", "name_pinyin", "past_port_ids", "port_id", "sign"],
    ]);
  });

  it("of foreign keys between rows of one service alone", () => {
    expect(mappingOf(ship.target).foreignKeys).toEqual([]);
    expect(mappingOf(DockEntry).foreignKeys).toEqual(["ship_id"]);
  });

  it("of unique columns among own rows, not in a copy, where rows come in any order", () => {
    expect(mappingOf(ship.target).unique).toEqual(["sign"]);
    expect(mappingOf(copy.target).unique).toEqual([]);
  });

  it("of a plain table", () => {
    expect(mappingOf(DockEntry).table).toBe("dock_entry");
    expect(columnsOf(DockEntry)).toEqual(["id", "port_id", "weight"]);
  });
});
