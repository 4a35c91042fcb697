import { each, growth, percentile, sumByName } from "./statistics";

describe("a percentile", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [0, 1],
    [0.5, 50],
    [0.99, 99],
    [1, 100],
  ])("%p of 1 to 100 is %p", (share, value) => expect(percentile(hundred, share)).toBe(value));

  it("sorts by size, not by spelling, and leaves the samples as they are", () => {
    const samples = [10, 9, 100];
    expect(percentile(samples, 0.5)).toBe(10);
    expect(samples).toEqual([10, 9, 100]);
  });

  it("of one sample is that one, of nothing no number", () => {
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe("numbers by name", () => {
  it("add up", () => expect(sumByName([{ a: 1, b: 2 }, { b: 3 }])).toEqual({ a: 1, b: 5 }));

  it("grow from nothing where there was none", () =>
    expect(growth({ a: 1 }, { a: 5, b: 2 })).toEqual({ a: 4, b: 2 }));

  it("are divided one by one", () => expect(each({ a: 4, b: 1 }, 4)).toEqual({ a: 1, b: 0.25 }));
});
