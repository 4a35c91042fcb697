import { everyRow, wholeWorld } from "../test/whole-world";
import { PROVENANCES } from "./rows/provenance";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.000Z$/;
const TIME = /^\d{2}:\d{2}$/;
const DAY_PROPERTY =
  /(On|From|Start|End|Until|validTo)$|^(since|day|asOf|from|until|overdueSince|partnerSince)$/;

const rows = [...everyRow(wholeWorld({ copies: 2 }))];

/** "service.Table.property" of every value that is not as it must be. */
function offenders(isWrong: (property: string, value: unknown, table: string) => boolean): string[] {
  const found = new Set<string>();
  for (const { table, row } of rows)
    for (const property in row)
      if (isWrong(property, row[property], table)) found.add(`${table}.${property}`);
  return [...found];
}

it("leaves nothing undefined: a gap is null", () => {
  expect(offenders((_, value) => value === undefined || Number.isNaN(value))).toEqual([]);
});

it("gives every row of a table the same properties", () => {
  const shapes = new Map<string, Set<string>>();
  for (const { table, row } of rows) {
    if (!shapes.has(table)) shapes.set(table, new Set());
    shapes.get(table)!.add(Object.keys(row).sort().join());
  }
  expect([...shapes].filter(([, variants]) => variants.size > 1)).toEqual([]);
});

it("writes days as days", () => {
  const isWrong = (property: string, value: unknown) =>
    DAY_PROPERTY.test(property) && value !== null && !DAY.test(String(value));
  expect(offenders(isWrong)).toEqual([]);
});

it("writes instants in UTC, and hours of the day without one", () => {
  const isWrong = (property: string, value: unknown, table: string) =>
    /At$/.test(property) &&
    value !== null &&
    !(table.includes("Opening") ? TIME : INSTANT).test(String(value));
  expect(offenders(isWrong)).toEqual([]);
});

it("says of every row where it comes from", () => {
  const known: readonly unknown[] = PROVENANCES;
  expect(offenders((property, value) => property === "provenance" && !known.includes(value))).toEqual([]);
  expect(rows.filter(({ row }) => !("provenance" in row))).toEqual([]);
});

it("holds no phone, ID number or birth date", () => {
  expect(offenders(property => /phone|idNumber|birth|email|homeAddress/i.test(property))).toEqual([]);
});
