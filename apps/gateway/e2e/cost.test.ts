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
      extensions: { cost: { estimated, ceiling, dryRun: true, exceeded: estimated > ceiling } },
    });
  });
});

it.each([
  "{ divisions(first: 200) { nodes { branches(first: 200) { nodes { terms(first: 200) { nodes { number } } } } } } }",
  "{ divisions { nodes { branches { nodes { elections { nodes { candidates { nodes { outcome } } } } } } } } }",
])("an absurd question is refused: %s", async query => {
  expect((await send(query)).errors).toMatchObject([{ extensions: { code: "COST_EXCEEDED", ceiling } }]);
});
