import { durationBuckets, oneOf } from "./metrics";
import { traceHeaders } from "./traces";

describe("a label with a closed list", () => {
  const label = oneOf(["one", "other name"]);

  it.each(["one", "other name"])("keeps %s", value => expect(label(value)).toBe(value));
  it.each(["", "two", "ONE", "toString"])("says other of %j", value => expect(label(value)).toBe("other"));
});

it("the buckets of durations are seconds, the shortest first", () => {
  expect([...durationBuckets].sort((one, other) => one - other)).toEqual(durationBuckets);
  expect(durationBuckets.every(seconds => seconds > 0)).toBe(true);
});

it("there are no headers of a trace where none is traced", () => expect(traceHeaders()).toEqual({}));
