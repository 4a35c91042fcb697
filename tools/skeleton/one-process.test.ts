import { startService } from "@youth-graph/testing";
import { wholeWorld } from "@youth-graph/world";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { bundle, entry } from "../build/bundle";
import { manifestOf } from "../manifests";
import { SUBGRAPHS } from "../services";

/** A list of each service that lies in divisions and has names, and the types that its search looks in. */
const asked: Record<string, { list: string; aggregates: string; types: string }> = {
  organization: { list: "branches", aggregates: "branchAggregates", types: "BRANCH" },
  workforce: {
    list: "volunteerOrganizations",
    aggregates: "volunteerOrganizationAggregates",
    types: "VOLUNTEER_ORGANIZATION",
  },
  programs: { list: "projects", aggregates: "projectAggregates", types: "PROJECT" },
  venues: { list: "youthHomes", aggregates: "youthHomeAggregates", types: "YOUTH_HOME" },
};

/** The same of every service: rows filtered and ordered by a division, which most know by a copy; their groups; names by pinyin; the schema itself. */
function question(service: string): string {
  const { list, aggregates, types } = asked[service]!;
  const where = 'where: { division: { or: [{ name: { pinyin: "l" } }, { level: { ne: STREET } }] } }';
  return `{
    ${list}(${where}, orderBy: [{ division: { name: DESC } }, { name: ASC }], first: 5) {
      totalCount
      nodes { id name division { id } }
    }
    ${aggregates}(${where}, orderBy: [{ by: "count", direction: DESC }], first: 5) {
      totalCount
      nodes { groupedBy { division { rollUp(level: [STREET, TOWN]) { name } } } count name { distinctCount } }
    }
    found: ${service}Search(text: "qing", types: [${types}], first: 5) { id name matched score }
    _service { sdl }
  }`;
}

/** What a service answers that has a process to itself. */
async function answerAlone(service: string, databaseUrl: string): Promise<unknown> {
  await bundle(service);
  const secret = "a secret of the test suite";
  const elsewhere = SUBGRAPHS.map(({ name }) => [`${name.toUpperCase()}_URL`, "http://127.0.0.1:1/graphql"]);
  const { url, stop } = await startService({
    command: [entry(service)],
    env: { ...Object.fromEntries(elsewhere), DATABASE_URL: databaseUrl, GATEWAY_SECRET: secret },
  });
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-gateway-secret": secret },
    body: JSON.stringify({ query: question(service) }),
  });
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
  await stop();
  return { data, errors: errors ?? [] };
}

describe("all services in one process", () => {
  const opened = new Map<string, SubgraphUnderTest>();
  const alone = new Map<string, unknown>();
  beforeAll(async () => {
    for (const { name } of SUBGRAPHS) {
      opened.set(name, await openSubgraph(await manifestOf(name), { world: wholeWorld }));
      alone.set(name, await answerAlone(name, opened.get(name)!.databaseUrl));
    }
  }, 300_000);
  afterAll(() => Promise.all([...opened.values()].map(subgraph => subgraph.close())));

  test("answer, asked at the same time, what each answers alone", async () => {
    const together = await Promise.all(
      // Several times, so that requests of all of them are under way whenever one is answered.
      [...opened, ...opened, ...opened].map(async ([name, subgraph]) => {
        const { data, errors } = await subgraph.execute(question(name));
        return [name, { data, errors }] as const;
      }),
    );
    for (const [name, answer] of together) expect([name, answer]).toEqual([name, alone.get(name)]);
    for (const [name, answer] of alone) expect([name, answer]).toEqual([name, full(name)]);
  });

  /** Something was there to be filtered, grouped and found. */
  const full = (name: string): object => ({
    data: {
      [asked[name]!.list]: expect.objectContaining({ nodes: expect.arrayContaining([expect.anything()]) }),
      [asked[name]!.aggregates]: expect.objectContaining({
        nodes: expect.arrayContaining([expect.anything()]),
      }),
      found: expect.arrayContaining([expect.anything()]),
      _service: { sdl: expect.stringContaining("type Query") },
    },
    errors: [],
  });
});
