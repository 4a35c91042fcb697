import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "./ask";

/** The README's questions with their answers: a `graphql` block and the `json` block after it. */
const readme = readFileSync(join(__dirname, "../../../README.md"), "utf8");
const pairs = [
  ...readme.matchAll(/\*\*(\d+\. [^*]+)\*\*\n\n```graphql\n([^`]+)```\n\n```json\n([^`]+)```/g),
].map(([, title = "", query = "", answer = ""]) => [title, query, answer] as const);

describe("the README", () => {
  it("asks ten questions", () => expect(pairs).toHaveLength(10));

  it.each(pairs)("answers truly: %s", async (_title, query, answer) => {
    expect(await ask(query)).toEqual(JSON.parse(answer));
  });
});

const page = join(__dirname, "../graphiql");
const examples = readdirSync(page).filter(name => /^example-.*\.graphql$/.test(name));

describe("the query page", () => {
  it("opens with examples", () => expect(examples.length).toBeGreaterThan(1));

  it.each(examples)("offers %s, which runs", async name => {
    expect(Object.keys(await ask<object>(readFileSync(join(page, name), "utf8")))).not.toHaveLength(0);
  });
});
