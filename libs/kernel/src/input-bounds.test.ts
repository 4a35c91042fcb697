import fc from "fast-check";
import { CodedError } from "./coded-error";
import { holdInput, holdOrders, holdVariables, inputBounds } from "./input-bounds";

/** An input in which `of` walks to related rows. */
const hold = (input: unknown): void =>
  holdInput(input, "where", "row", (type, field) => ({ type, relation: field === "of" }));

const nested = (levels: number, field: string, inside: unknown = 1): unknown => {
  let value = inside;
  for (let level = 0; level < levels; level += 1) value = { [field]: value };
  return value;
};
const many = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

const faultOf = (action: () => void): CodedError["extensions"] | undefined => {
  try {
    action();
    return undefined;
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return error.extensions;
  }
};

describe("an input", () => {
  it.each([
    ["levels", (count: number) => nested(count, "not"), "where.not"],
    ["conditions", (count: number) => ({ or: many(count, { name: 1 }) }), "where.or[200].name"],
    ["values", (count: number) => ({ id: { in: many(count, "a") } }), "where.id.in"],
    ["relations", (count: number) => ({ or: many(count, { of: {} }) }), "where.or[40].of"],
    ["relationLevels", (count: number) => nested(count, "of", {}), `where${".of".repeat(11)}`],
  ] as const)("may have as many %s as allowed, and not one more", (bound, input, path) => {
    const limit = inputBounds[bound];
    expect(faultOf(() => hold(input(limit)))).toBeUndefined();
    const fault = faultOf(() => hold(input(limit + 1)));
    expect(fault).toMatchObject({ code: "INPUT_TOO_COMPLEX", limit });
    expect(fault?.["path"]).toContain(path);
  });

  it("counts what holds nothing as a condition, and list values as one", () => {
    expect(faultOf(() => hold({ or: many(201, {}) }))).toMatchObject({ limit: inputBounds.conditions });
    expect(faultOf(() => hold({ id: { in: many(1_000, "a") } }))).toBeUndefined();
  });

  it("tells the first of several faults", () => {
    const both = { and: [{ id: { in: many(1_001, "a") } }, nested(100, "not")] };
    expect(faultOf(() => hold(both))).toMatchObject({ path: "where.and[0].id.in" });
  });

  it("may order by ten keys", () => {
    expect(faultOf(() => holdOrders(many(10, {}), "orderBy"))).toBeUndefined();
    expect(faultOf(() => holdOrders(many(11, {}), "orderBy"))).toMatchObject({ path: "orderBy", limit: 10 });
  });

  it.each([null, undefined, 1, "text", [], {}])("may be %p", value =>
    expect(faultOf(() => hold(value))).toBeUndefined(),
  );

  it("is held without recursion", () => {
    const deep = nested(1_000_000, "not");
    expect(faultOf(() => hold(deep))).toMatchObject({ limit: inputBounds.levels });
    expect(faultOf(() => holdVariables({ deep }))).toMatchObject({ limit: inputBounds.levels });
    const lists = JSON.parse("[".repeat(100_000) + "]".repeat(100_000)) as unknown;
    expect(faultOf(() => holdVariables({ lists }))).toMatchObject({ limit: inputBounds.levels });
  });
});

describe("variables", () => {
  it("may hold 5000 objects in all, and a thousand in a list", () => {
    const objects = (count: number) => ({
      a: many(999, {}),
      b: many(999, {}),
      c: many(999, {}),
      d: many(999, {}),
      e: many(count, {}),
    });
    expect(faultOf(() => holdVariables(objects(998)))).toBeUndefined();
    expect(faultOf(() => holdVariables(objects(999)))).toMatchObject({ limit: inputBounds.objects });
    expect(faultOf(() => holdVariables({ a: many(1_001, 1) }))).toMatchObject({
      path: "variables.a",
      limit: 1_000,
    });
  });
});

/** What a `hold` counts, reckoned by recursion. */
interface Count {
  levels: number;
  conditions: number;
  relations: number;
  walks: number;
}

function countOf(value: unknown): Count {
  const inner = Array.isArray(value)
    ? value
        .filter(item => typeof item === "object" && item !== null)
        .map(item => ({ count: countOf(item), walk: 0 }))
    : typeof value === "object" && value !== null
      ? Object.entries(value).map(([name, item]) => ({ count: countOf(item), walk: name === "of" ? 1 : 0 }))
      : [];
  const sum = (of: (each: (typeof inner)[number]) => number) =>
    inner.reduce((total, each) => total + of(each), 0);
  const most = (of: (each: (typeof inner)[number]) => number) => Math.max(0, ...inner.map(of));
  return {
    levels: most(({ count }) => count.levels + 1),
    conditions: inner.length === 0 ? 1 : sum(({ count }) => count.conditions),
    relations: sum(({ count, walk }) => count.relations + walk),
    walks: most(({ count, walk }) => count.walks + walk),
  };
}

/** Inputs about as deep as this, some of them wide. */
function inputs(depth: number): fc.Arbitrary<unknown> {
  if (depth === 0) return fc.constant({ name: 1 });
  const inner = inputs(depth - 1);
  return fc.oneof(
    fc.record({ of: inner }),
    fc.tuple(fc.nat(60), inner).map(([count, each]) => ({ or: many(count, each) })),
    fc.record({ and: fc.array(inner, { maxLength: 3 }), of: inner }),
    fc.tuple(fc.nat(12), inner).map(([walks, each]) => nested(walks, "of", each)),
    fc.tuple(fc.nat(70), inner).map(([levels, each]) => nested(levels, "not", each)),
  );
}

it("any input is refused just when it breaks a bound", () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(inputs(2), input => {
      const { levels, conditions, relations, walks } = countOf(input);
      const broken =
        levels > inputBounds.levels ||
        conditions > inputBounds.conditions ||
        relations > inputBounds.relations ||
        walks > inputBounds.relationLevels;
      seen.add(broken);
      expect(faultOf(() => hold(input)) !== undefined).toBe(broken);
    }),
    { numRuns: 500 },
  );
  expect(seen.size).toBe(2);
});
