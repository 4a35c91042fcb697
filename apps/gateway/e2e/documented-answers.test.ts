import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { send } from "./ask";

const root = join(__dirname, "../../..");
const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" });
// The cookbook and the ten questions have tests of their own.
const pages = docs
  .filter(path => path.endsWith(".md") && !/^cookbook|^ten-questions/.test(path))
  .map(path => `docs/${path}`);

interface Shown {
  page: string;
  query: string;
  answer: string | undefined;
  notices: string | undefined;
}

/** The operations that a page shows, each with the answer printed right below it and the notices below that, if there are any. */
const shownOn = (page: string): Shown[] =>
  [
    ...readFileSync(join(root, page), "utf8").matchAll(
      /^```graphql\n(.*?)^```$(?:\n\n```json\n(\{.*?)^```$)?(?:\n\n```json\n"notices": (.*?)^```$)?/gms,
    ),
  ].map(([, query = "", answer, notices]) => ({ page, query, answer, notices }));

const shown = ["README.md", ...pages].flatMap(shownOn);
const queries = shown.filter(({ query }) => !/^(mutation|query \w*\s*\()/m.test(query));
const others = shown.filter(each => !queries.includes(each));

it("the pages show operations", () => expect(shown.length).toBeGreaterThan(3));

it.each(queries)("$page answers truly: $query", async ({ query, answer, notices }) => {
  const { data, errors, extensions } = await send<object>(query);
  expect(errors).toBeUndefined();
  if (notices !== undefined) expect(extensions).toMatchObject({ notices: JSON.parse(notices) });
  if (answer === undefined) expect(Object.keys(data)).not.toHaveLength(0);
  else expect(data).toEqual(JSON.parse(answer));
});

it("what writes, or wants variables, is an operation of this graph", async () => {
  for (const { page, query } of others) {
    const { errors = [] } = await send(query, {}, { "x-dry-run": "true" });
    expect([page, errors.filter(({ message }) => !message.startsWith("Variable "))]).toEqual([page, []]);
  }
});
