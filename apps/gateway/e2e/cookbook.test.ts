import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { questionsOf } from "../graphiql/questions";
import { ask, send } from "./ask";

const folder = join(__dirname, "../../../docs/cookbook");
const questions = readdirSync(folder)
  .flatMap(file => questionsOf(readFileSync(join(folder, file), "utf8")))
  .sort((a, b) => a.number - b.number);
const sent = questions.filter(({ blocks }) => blocks.sh);
const asked = questions.filter(({ blocks }) => !blocks.sh);

/** What the `curl` command gets, which sends the operation as a GET. */
async function curl(command: string, operation: string): Promise<string> {
  const [, search = ""] = /\/graphql(\?[^'\s]*)?/.exec(command) ?? [];
  const url = new URL(`${process.env["GATEWAY_URL"]}${search}`);
  url.searchParams.set("query", operation);
  const headers = [...command.matchAll(/-H '([^:]+): ([^']+)'/g)].map(
    ([, name = "", value = ""]): [string, string] => [name, value],
  );
  return (await fetch(url, { headers })).text();
}

describe("the cookbook", () => {
  it("asks fifty questions, in English and in Chinese", () => {
    expect(questions.map(({ number }) => number)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
    for (const { title } of questions)
      expect(title).toMatch(/^[A-Z][^()]*[?.] \([^()]*\p{Script=Han}[^()]*\)$/u);
  });

  it.each(asked)("answers truly: $number: $title", async ({ blocks }) => {
    expect(await ask(blocks.graphql ?? "")).toEqual(JSON.parse(blocks.json ?? ""));
  });

  it.each(sent)("gets by curl: $number: $title", async ({ blocks }) => {
    const answer = await curl(blocks.sh ?? "", blocks.graphql ?? "");
    if (blocks.json) return expect(JSON.parse(answer)).toEqual(JSON.parse(blocks.json));
    const lines = blocks.csv?.trimEnd().split("\n") ?? [];
    expect(lines.length).toBeGreaterThan(1);
    return expect(answer.split("\r\n").slice(0, lines.length)).toEqual(lines);
  });

  it.each(questions)("is told its cost within three times: $number: $title", async ({ blocks }) => {
    const { data, errors, extensions } = await send(blocks.graphql ?? "");
    // One shows what a dry run is for.
    if (blocks.sh?.includes("x-dry-run"))
      return expect(errors).toMatchObject([{ extensions: { code: "COST_EXCEEDED" } }]);
    expect(data).not.toBeNull();
    const { estimated = NaN, actual = NaN } = extensions?.cost ?? {};
    return expect(estimated).toBeLessThanOrEqual(3 * actual);
  });

  it("is whole in the query page, where each question's operation names its tab", async () => {
    const textAt = async (path: string) => (await fetch(new URL(path, process.env["GATEWAY_URL"]))).text();
    const [script = ""] = /\/graphiql\/main-\w+\.js/.exec(await textAt("/")) ?? [];
    const page = await textAt(script);
    const names = questions.map(({ blocks }) => /^query (\w+)/.exec(blocks.graphql ?? "")?.[1]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(questions.length);
    const missing = questions.filter(
      ({ title, blocks }) => !page.includes(title) || !page.includes(blocks.graphql ?? ""),
    );
    expect(missing.map(({ number }) => number)).toEqual([]);
  });
});
