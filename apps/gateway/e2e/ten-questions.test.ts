import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { questionsOf } from "../graphiql/questions";
import { ask } from "./ask";

const root = join(__dirname, "../../..");
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
const questions = questionsOf(textOf("docs/ten-questions.md"));

describe("the ten questions", () => {
  it("are ten", () => expect(questions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));

  it.each(questions)("are answered truly: $number: $title", async ({ blocks }) => {
    expect(await ask(blocks.graphql ?? "")).toEqual(JSON.parse(blocks.json ?? ""));
  });
});

it("the README links to the ten questions", () =>
  expect(textOf("README.md")).toContain("(docs/ten-questions.md)"));

const page = join(__dirname, "../graphiql");
const examples = readdirSync(page).filter(name => /^example-.*\.graphql$/.test(name));

describe("the query page", () => {
  it("opens with examples", () => expect(examples.length).toBeGreaterThan(1));

  it.each(examples)("offers %s, which runs", async name => {
    expect(Object.keys(await ask<object>(readFileSync(join(page, name), "utf8")))).not.toHaveLength(0);
  });
});
