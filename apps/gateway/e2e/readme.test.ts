import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { questionsOf } from "../graphiql/questions";
import { ask } from "./ask";

const questions = questionsOf(readFileSync(join(__dirname, "../../../README.md"), "utf8"));

describe("the README", () => {
  it("asks ten questions", () => expect(questions).toHaveLength(10));

  it.each(questions)("answers truly: $number: $title", async ({ blocks }) => {
    expect(await ask(blocks.graphql ?? "")).toEqual(JSON.parse(blocks.json ?? ""));
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
