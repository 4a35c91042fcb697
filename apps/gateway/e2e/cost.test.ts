import { readFileSync } from "node:fs";
import { join } from "node:path";
import { send } from "./ask";

const page = readFileSync(join(__dirname, "../../../docs/how-to/cost.md"), "utf8");
const rows = [...page.matchAll(/^\| `(\{.+\})` \| (\d+) \|/gm)].map(
  ([, query = "", estimate]) => [query, Number(estimate)] as const,
);
const ceiling = 100_000;

describe("the page on costs", () => {
  it("has a table", () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows)("is right about %s", async (query, estimated) => {
    const answer = await send<unknown>(query, {}, { "x-dry-run": "true" });
    expect(answer).toEqual({
      data: null,
      extensions: {
        cost: { estimated, ceiling, dryRun: true, exceeded: estimated > ceiling, dearest: expect.any(Array) },
      },
    });
  });
});

describe("a filter by what names a row", () => {
  const estimateOf = async (query: string) =>
    (await send<unknown>(query, {}, { "x-dry-run": "true" })).extensions?.cost?.estimated;

  it.each([
    ['{ divisions(where: { code: { eq: "371302" } }) { nodes { name } } }', 1 + 1 + 1],
    ['{ divisions(where: { code: { in: ["371302", "371302004"] } }) { nodes { name } } }', 1 + 1 + 2],
    ['{ policies(where: { and: [{ code: { eq: "3456" } }] }) { edges { cursor } } }', 1 + 1 + 1],
    ['{ branches(where: { id: { eq: "branch_x" } }) { nodes { posts { nodes { role } } } } }', 1 + 1 + 22],
    ['{ volunteers(where: { person: { id: { eq: "person_x" } } }) { nodes { id } } }', 1 + 5 + 1],
    ['{ divisions(where: { name: { eq: "兰山区" } }) { nodes { name } } }', 1 + 1 + 20],
  ])("is as many rows as it names: %s", async (query, estimate) =>
    expect(await estimateOf(query)).toBe(estimate),
  );
});

const relations = (walks: number): string =>
  `${"{ division: { branches: { some: ".repeat(walks)}{}${" } } }".repeat(walks)}`;

describe("an input", () => {
  it.each([
    ["walks within walks", `{ branches(where: ${relations(12)}) { nodes { id } } }`],
    ["orders", `{ branches(orderBy: [${"{ posts: { count: ASC } } ".repeat(60)}]) { nodes { id } } }`],
    ["levels", `{ branches(where: ${"{ not: ".repeat(900)}{}${" }".repeat(900)}) { nodes { id } } }`],
    [
      "walks",
      `{ divisions(where: { and: [${"{ branches: { some: {} } } ".repeat(300)}] }) { nodes { id } } }`,
    ],
  ])("of too many %s is refused, with its path and what to do", async (_what, query) => {
    const { errors } = await send(query);
    expect(errors).toMatchObject([{ extensions: { code: "INPUT_TOO_COMPLEX", limit: expect.any(Number) } }]);
    expect(errors?.[0]?.extensions["path"]).toMatch(/^(where|orderBy)/);
  });

  it("costs steeply more with each walk within another", async () => {
    const costs = await Promise.all(
      [1, 2, 3].map(async walks => {
        const query = `{ branches(where: ${relations(walks)}, first: 1) { nodes { id } } }`;
        return (await send<unknown>(query)).extensions?.cost?.estimated ?? NaN;
      }),
    );
    expect(costs).toEqual([604, 6_022, 54_784]);
    expect((await send(`{ branches(where: ${relations(4)}) { nodes { id } } }`)).errors).toMatchObject([
      { extensions: { code: "COST_EXCEEDED" } },
    ]);
  });
});

it.each([
  "{ divisions(first: 200) { nodes { branches(first: 200) { nodes { terms(first: 200) { nodes { number } } } } } } }",
  "{ divisions { nodes { branches { nodes { elections { nodes { candidates { nodes { outcome } } } } } } } } }",
])("an absurd question is refused: %s", async query => {
  expect((await send(query)).errors).toMatchObject([{ extensions: { code: "COST_EXCEEDED", ceiling } }]);
});
