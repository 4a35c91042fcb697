import { join } from "node:path";
import { startTestGateway } from "../test/test-gateway";
import { ask, count, send, sql } from "./ask";

interface Hit {
  type: string;
  name: string;
  matched: "NAME" | "PINYIN" | "SIMILAR";
  score: number;
  node: { id: string; __typename: string };
}

const hits = `query ($text: String!, $types: [SearchType!], $within: ID, $first: Int) {
  search(text: $text, types: $types, within: $within, first: $first) { type name matched score node { id __typename } }
}`;
const search = async (text: string, more: Record<string, unknown> = {}): Promise<Hit[]> =>
  (await ask<{ search: Hit[] }>(hits, { text, ...more })).search;
const typesOf = (found: Hit[]): Set<string> => new Set(found.map(({ type }) => type));

describe("search", () => {
  it.each(["dongbeiyuan", "Dōng Běi Yuán", "dby", "东北园", "东北圆"])(
    "for %s finds the community, its branch, its project and its activities, over two services",
    async text => {
      const found = (await search(text)).filter(({ matched }) => matched !== "SIMILAR");
      expect(typesOf(found)).toEqual(new Set(["BRANCH", "DIVISION", "PROJECT", "ACTIVITY"]));
      expect(found.every(({ name }) => name.includes("东北园"))).toBe(true);
      const stored = await Promise.all([
        count(
          "organization",
          "SELECT (SELECT count(*) FROM division WHERE name ~ '东北园') + (SELECT count(*) FROM branch WHERE name ~ '东北园')",
        ),
        count(
          "programs",
          "SELECT (SELECT count(*) FROM project WHERE name ~ '东北园' OR short_name ~ '东北园') + (SELECT count(*) FROM activity WHERE name ~ '东北园')",
        ),
      ]);
      expect(found).toHaveLength((stored[0] ?? 0) + (stored[1] ?? 0));
    },
  );

  it("ranks whole names, then beginnings, then parts, then pinyin, then what is spelled alike", async () => {
    const found = await search("金雀山街道", { first: 100 });
    expect(found[0]).toMatchObject({ name: "金雀山街道", type: "DIVISION", matched: "NAME", score: 1 });
    const rank = ({ name, matched }: Hit): number =>
      matched === "NAME"
        ? name === "金雀山街道"
          ? 0
          : name.startsWith("金雀山街道")
            ? 1
            : 2
        : matched === "PINYIN"
          ? 3
          : 4;
    const ranks = found.map(rank);
    expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  it.each([
    ["dongbeyuan", "东北园"],
    ["jinquesan", "金雀山"],
    ["caojiawangzuang", "曹家王庄"],
  ])("for the typo %s finds %s", async (typo, name) => {
    const [best] = await search(typo);
    expect(best).toMatchObject({ matched: "SIMILAR", name: expect.stringContaining(name) as string });
  });

  it("finds what all four services have of one name", async () => {
    const found = await search("青年", { first: 100 });
    const services = new Set(found.map(({ type }) => type));
    for (const type of ["YOUTH_HOME", "VOLUNTEER_ORGANIZATION", "BRANCH", "PARTNER"])
      expect(services).toContain(type);
  });

  it("keeps to the types and to the division that it is given", async () => {
    const [street] = await sql<{ name: string }>(
      "organization",
      "SELECT name FROM division WHERE code = '371302004'",
    );
    const { division } = await ask<{ division: { id: string } }>('{ division(code: "371302004") { id } }');
    const found = await search("团支部", { types: ["BRANCH"], within: division.id, first: 100 });
    expect(typesOf(found)).toEqual(new Set(["BRANCH"]));
    const inside = await ask<{ branches: { totalCount: number } }>(
      `query ($id: ID!) { branches(where: { within: $id, name: { contains: "团支部" } }) { totalCount } }`,
      { id: division.id },
    );
    expect(found.filter(({ matched }) => matched === "NAME")).toHaveLength(inside.branches.totalCount);
    expect(found[0]?.name).toContain(street?.name);
  });

  it("leads on to whatever the graph knows of a hit", async () => {
    const { search: found } = await ask<{ search: { node: Record<string, unknown> }[] }>(
      `{ search(text: "dongbeiyuan", types: [BRANCH, PROJECT], first: 2) { node {
        ... on Branch { name division { name } secretary { displayName } }
        ... on Project { division { name } socialWorkers(first: 0) { totalCount } } } } }`,
    );
    expect(found.map(({ node }) => node)).toMatchObject([
      { name: "东北园社区团组织", division: { name: "东北园社区居民委员会" } },
      { division: { name: "东北园社区居民委员会" } },
    ]);
  });

  it("never finds a person", async () => {
    const [person] = await sql<{ name: string }>(
      "workforce",
      "SELECT surname || given_name AS name FROM person LIMIT 1",
    );
    for (const { matched } of await search(person?.name ?? "")) expect(matched).not.toBe("NAME");
  });

  it.each([
    ["an empty text", { text: " " }, "BAD_USER_INPUT"],
    ["1,000 characters", { text: "园".repeat(1_000) }, "BAD_USER_INPUT"],
    ["first: -1", { text: "园", first: -1 }, "PAGE_SIZE_INVALID"],
    ["first: 101", { text: "园", first: 101 }, "PAGE_SIZE_INVALID"],
    ["an unknown type", { text: "园", types: ["PERSON"] }, "BAD_USER_INPUT"],
    ["a division that is none", { text: "园", within: "371302" }, "ID_INVALID"],
  ])("refuses %s", async (_, variables, code) => {
    const { errors } = await send(hits, variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it("gives what the others have when a service is down, and says which", async () => {
    const settings = Object.entries(process.env).filter(([name]) =>
      /^[A-Z]+_URL$|^GATEWAY_SECRET$/.test(name),
    );
    const gateway = await startTestGateway(join(__dirname, "../supergraph.graphql"), {
      ...(Object.fromEntries(settings) as Record<string, string>),
      PROGRAMS_URL: "http://127.0.0.1:1/graphql",
    });
    const { body } = await gateway.ask(hits, { variables: { text: "东北园" } });
    await gateway.stop();
    expect(body.errors).toMatchObject([
      { path: ["search"], extensions: { code: "SUBGRAPH_UNAVAILABLE", service: "programs" } },
    ]);
    const found = (body.data.search as Hit[]).filter(({ matched }) => matched === "NAME");
    expect(typesOf(found)).toEqual(new Set(["BRANCH", "DIVISION"]));
  });
});

describe("a name filtered by pinyin", () => {
  it.each(["dongbeiyuan", "DBY", "dong'bei yuan"])("%s gives the community's branches", async pinyin => {
    const { branches } = await ask<{ branches: { nodes: { name: string }[] } }>(
      "query ($pinyin: String!) { branches(where: { name: { pinyin: $pinyin } }) { nodes { name } } }",
      { pinyin },
    );
    expect(branches.nodes).toEqual([{ name: "东北园社区团组织" }]);
  });

  it.each(["", "东北园"])("refuses %p", async pinyin => {
    const { errors } = await send(
      "query ($pinyin: String!) { branches(where: { name: { pinyin: $pinyin } }) { totalCount } }",
      { pinyin },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FILTER_INVALID"]);
  });
});
