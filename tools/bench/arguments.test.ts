import { readArguments } from "./arguments";

it("nothing asked for is one district, eight connections, two rounds of five seconds", () =>
  expect(readArguments([])).toEqual({ copies: 1, connections: 8, seconds: 5, rounds: 2 }));

it("what is asked for is read", () =>
  expect(readArguments(["--copies", "10", "--json", "numbers.json"])).toMatchObject({
    copies: 10,
    json: "numbers.json",
  }));

it.each([["--copies", "0"], ["--seconds", "soon"], ["--rounds", "1.5"], ["--unknown"], ["something"]])(
  "%p %p is refused with the usage",
  (...args) => expect(() => readArguments(args.filter(Boolean))).toThrow(/Usage: npm run bench/),
);
