import { EDITIONS } from "./editions";
import { byId, groupBy, wholeWorld } from "../../test/whole-world";

const { Division, DivisionCode } = wholeWorld().organization;
const divisions = byId(Division);
const today = Division.filter(({ code }) => code !== null);
const at = (code: string) => today.find(division => division.code === code)!;

it("has the district, its twelve towns and streets, and 379 units today", () => {
  const district = at("371302");
  const towns = today.filter(({ parentId }) => parentId === district.id);
  expect(towns).toHaveLength(12);
  expect(towns.filter(({ level }) => level === "STREET")).toHaveLength(4);
  const units = today.filter(({ parentId }) => towns.some(({ id }) => id === parentId));
  expect(units).toHaveLength(359 + 20);
  expect(today).toHaveLength(1 + 1 + 12 + 379);
});

it("gives 马厂湖镇 an administrative and another statistical parent, and it alone", () => {
  const apart = Division.filter(({ parentId, statisticalParentId }) => parentId !== statisticalParentId);
  expect(apart.map(({ name }) => name)).toEqual(["马厂湖镇"]);
  expect(divisions.get(apart[0]!.parentId!)!.name).toBe("兰山区");
  expect(divisions.get(apart[0]!.statisticalParentId!)!.name).toBe("临沂高新区");
});

it("lists ancestors root first and itself last", () => {
  for (const { id, parentId, ancestorIds } of Division) {
    const above = parentId === null ? [] : divisions.get(parentId)!.ancestorIds;
    expect(ancestorIds).toEqual([...above, id]);
  }
});

it("keeps the truncated name as printed, with a note", () => {
  expect(at("371302003025")).toMatchObject({
    name: "开元社区居民委员",
    note: expect.stringContaining("truncated"),
  });
});

it("keeps every code of the history, once an edition", () => {
  expect(new Set(DivisionCode.map(({ code, edition }) => `${code}@${edition}`)).size).toBe(
    DivisionCode.length,
  );
  const units = new Set(DivisionCode.map(({ code }) => code).filter(code => code.length === 12));
  expect(units.size).toBe(631);
});

it("gives a division at most one code an edition", () => {
  const codes = groupBy(DivisionCode, row => `${row.divisionId}@${row.edition}`);
  expect([...codes.values()].filter(rows => rows.length > 1)).toEqual([]);
});

it("tells 曹家王庄 from 曹家王平, whose code it took over", () => {
  const codes = DivisionCode.filter(({ divisionId }) => divisionId === at("371302001025").id);
  expect(codes.map(({ edition, code }) => `${edition} ${code}`)).toEqual([
    "2016 371302001018",
    "2018 371302001018",
    "2019 371302001018",
    "2020 371302001018",
    "2022 371302001025",
    "2023 371302001025",
  ]);
  const before = DivisionCode.find(({ code, edition }) => code === "371302001025" && edition === "2021")!;
  expect(divisions.get(before.divisionId)).toMatchObject({ name: "曹家王平社区居民委员会", code: null });
});

it("closes former units and keeps today's open", () => {
  for (const { code, closedEdition } of Division) expect(code === null).toBe(closedEdition !== null);
});

it("makes each edition's validity end where the next begins", () => {
  const next = new Map(EDITIONS.map(({ name }, index) => [name, EDITIONS[index + 1]?.cutOff ?? null]));
  expect(DivisionCode.filter(({ edition, validTo }) => validTo !== next.get(edition))).toEqual([]);
});
