import { seeded } from "./random";

it("gives the same numbers for the same key, and others for another", () => {
  const draw = (key: string) => Array.from({ length: 20 }, seeded(key).next);
  expect(draw("a/1")).toEqual(draw("a/1"));
  expect(draw("a/1")).not.toEqual(draw("a/2"));
});

it("draws whole numbers evenly, both ends included", () => {
  const random = seeded("even");
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 8000; i++) counts[random.int(0, 3)]!++;
  for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

it("shuffles without losing anything and leaves the list as it was", () => {
  const list = [1, 2, 3, 4, 5];
  expect(seeded("shuffle").shuffle(list).sort()).toEqual(list);
  expect(list).toEqual([1, 2, 3, 4, 5]);
});

it("refuses to pick from nothing", () => {
  expect(() => seeded("nothing").pick([])).toThrow(RangeError);
});
