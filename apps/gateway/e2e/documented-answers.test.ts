import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "./ask";

const root = join(__dirname, "../../..");
const pages = ["README.md", "docs/use-the-graph.md", "docs/how-to/filter-order-and-group.md"];
const answered = pages.flatMap(page =>
  [...readFileSync(join(root, page), "utf8").matchAll(/^```graphql\n(.*?)^```\n\n```json\n(.*?)^```$/gms)].map(
    ([, query = "", answer = ""]) => [page, query, answer] as const,
  ),
);

it("is there", () => expect(answered.length).toBeGreaterThan(5));

it.each(answered)("%s answers truly: %s", async (_page, query, answer) => {
  expect(await ask(query)).toEqual(JSON.parse(answer));
});
