import type { SeedTables } from "../src/manifest";

export const hardText = 'tab\there, newline\nthere, back\\slash, "quotes", \\N and 沂蒙';

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const sourced = { provenance: "SYNTHETIC", note: null };

const district = { id: uuid(1), code: "1", name: "一", ancestorIds: [uuid(1)], parentId: null, ...sourced };
const divisions = [
  district,
  ...["东北园社区", "金雀山街道"].map((name, n) => ({
    id: uuid(4 + n),
    code: `1${n}`,
    name,
    ancestorIds: [uuid(1), uuid(4 + n)],
    parentId: district.id,
    ...sourced,
  })),
];
const bench = { setOn: null, seats: null, divisionId: district.id, ...sourced };
const benches = [
  { id: uuid(2), inscription: hardText, marks: [hardText, "", "{}", ","], ...bench },
  { id: uuid(3), inscription: null, marks: [], ...bench, setOn: "2021-05-24", seats: 3, divisionId: uuid(4) },
];
const walks = Array.from({ length: 23 }, (_, n) => ({
  id: uuid(100 + n),
  at: n % 3 === 0 ? null : `2021-05-${10 + (n % 20)}T01:00:00Z`,
  length: n % 4 === 0 ? null : n / 8,
  restId: uuid(n % 5 === 0 ? 2 : 3),
  ...sourced,
  provenance: n % 2 === 0 ? "SYNTHETIC" : "ENTERED",
}));

/** The rows of both services of the test graph. */
export const gardenWorld = (): SeedTables => ({ Division: divisions, Bench: benches, Walk: walks });
