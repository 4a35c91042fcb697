import { organizationWorld } from "./organization-world";
import { venuesWorld } from "./venues-world";

it.each([0, -1, 1.5, 10000, NaN])("refuses %p copies", copies => {
  expect(() => organizationWorld({ copies })).toThrow(RangeError);
});

it("makes rows only while they are read, however many copies are asked for", () => {
  const [first] = organizationWorld({ copies: 9999 }).Division;
  expect(first).toMatchObject({ code: "371302" });
});

it("can be read twice", () => {
  const { YouthHome } = venuesWorld();
  expect([...YouthHome]).toEqual([...YouthHome]);
});

it("makes further copies wholly synthetic, under codes of no county", () => {
  const { Branch, Division } = organizationWorld({ copies: 2 });
  const second = [...Division].filter(({ code }) => code?.startsWith("990002"));
  expect(second).toHaveLength(1 + 12 + 379);
  const ids = new Set(second.map(({ id }) => id));
  for (const { provenance } of second) expect(provenance).toBe("SYNTHETIC");
  for (const { divisionId, provenance } of Branch)
    if (ids.has(divisionId)) expect(provenance).toBe("SYNTHETIC");
});
