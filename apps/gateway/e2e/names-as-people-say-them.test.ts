import { ask, send, sql } from "./ask";

interface Named {
  id: string;
  name: string;
}

/** The part of a division's official name that is its own: 东北园 of 东北园社区居民委员会. */
const bareName = (name: string): string =>
  name.replace(
    /(?<=..)(社区村民委员会|社区居民委员会|社区居委会|居民委员会|居委会|村村民委员会|村民委员会|村村委会|村委会|街道|镇|区)$/,
    "",
  );

/** How people call it. */
function spokenOf(name: string): string[] {
  const bare = bareName(name);
  const called = (...ends: string[]): string[] => ["", ...ends].map(end => bare + end);
  if (/社区(村民委员会|居民委员会|居委会)$/.test(name)) return called("社区", "居委会", "社区居委会");
  if (/(居民委员会|居委会)$/.test(name)) return called("居委会", "居民委员会");
  // 姜村村委会 is the committee of 姜村.
  if (bare.endsWith("村")) return called("委会", "民委员会", "村委会");
  if (/(村民委员会|村委会)$/.test(name)) return called("村", "村委会", "村村委会", "村民委员会");
  if (name.endsWith("街道")) return called("街道", "街道办", "街道办事处");
  if (name.endsWith("镇")) return called("镇", "镇政府", "镇人民政府");
  return name.endsWith("区") ? called("区", "区政府") : [name];
}

/** The names that each text finds, in few operations. */
async function foundBy(list: string, texts: string[], and = ""): Promise<string[][]> {
  const found: string[][] = [];
  for (let from = 0; from < texts.length; from += 50) {
    const some = texts.slice(from, from + 50);
    const lists = some.map(
      (text, at) =>
        `l${at}: ${list}(where: { name: { matches: "${text}" } ${and} }, first: 60) { nodes { name } }`,
    );
    const data = await ask<Record<string, { nodes: Named[] }>>(`{ ${lists.join("\n")} }`);
    found.push(...some.map((_, at) => data[`l${at}`]!.nodes.map(({ name }) => name)));
  }
  return found;
}

describe("a name as people say it", () => {
  it("finds every division, whichever way it is called, and none whose own name is another", async () => {
    const divisions = await sql<Named>("organization", "SELECT id, name FROM division ORDER BY name");
    const asked = divisions.flatMap(({ name }) => spokenOf(name).map(said => ({ name, said })));
    const found = await foundBy(
      "divisions",
      asked.map(({ said }) => said),
      // Former ones have names, too.
      "closedEdition: {}",
    );
    const missed = asked.filter(({ name }, at) => !found[at]!.includes(name));
    expect(missed).toEqual([]);
    const unrelated = asked.flatMap(({ name, said }, at) =>
      found[at]!.filter(other => !other.includes(bareName(name))).map(other => `${said} → ${other}`),
    );
    expect(unrelated).toEqual([]);
    expect(asked.length).toBeGreaterThan(2_500);
    // Short names are part of longer ones (前村 of 大山前村); with its kind nearly every name is alone.
    const share = (texts: number[]): number =>
      texts.filter(at => found[at]!.length === 1).length / texts.length;
    const all = asked.map((_, at) => at);
    const withKind = all.filter(at => asked[at]!.said !== bareName(asked[at]!.name));
    expect(share(all)).toBeGreaterThan(0.85);
    expect(share(withKind)).toBeGreaterThan(0.88);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(10);
  }, 120_000);

  it("finds every branch without the kind of its place, and the place alone", async () => {
    const branches = await sql<Named>(
      "organization",
      "SELECT id, name FROM branch WHERE name ~ '(村|社区)(联合)?团(支部|总支|组织)$' ORDER BY name",
    );
    const asked = branches.map(({ name }) => ({ name, said: name.replace(/(村|社区)(?=(联合)?团)/, "") }));
    const found = await foundBy(
      "branches",
      asked.map(({ said }) => said),
    );
    expect(asked.length).toBeGreaterThan(250);
    expect(asked.filter(({ name }, at) => !found[at]!.includes(name))).toEqual([]);
    const several = asked.filter((_, at) => found[at]!.length > 1);
    expect(several.map(({ said }) => said)).toEqual([]);
  }, 60_000);

  it.each([
    ["youthHomes", "青年之家（未具名１）", ["青年之家(未具名1)"]],
    ["projects", "时代印记", ["“时代印记”社区营造社会工作服务项目"]],
    ["projects", "沂州印象", ["“沂州·印象”新兴城市社区营造社会工作服务项目"]],
    ["branches", "兰山街道办 前钦宿", ["兰山街道前钦宿村团支部"]],
    ["divisions", "东北园村", []],
  ])("of %s: %s", async (list, said, names) => {
    expect(await foundBy(list, [said])).toEqual([names]);
  });

  it("is what rows of others are filtered by, in the services that have copies", async () => {
    const expected = await sql<{ n: number }>(
      "programs",
      `SELECT count(*)::int AS n FROM session JOIN division ON division.id = session.division_id WHERE division.name = '东北园社区居民委员会'`,
    );
    const { sessions, volunteers } = await ask<Record<string, { totalCount: number }>>(`{
      sessions(where: { division: { name: { matches: "东北园居委会" } } }) { totalCount }
      volunteers(where: { division: { name: { matches: "东北园居委会" } } }) { totalCount }
    }`);
    expect(sessions!.totalCount).toBe(expected[0]!.n);
    const [there] = await sql<{ n: number }>(
      "workforce",
      `SELECT count(*)::int AS n FROM volunteer JOIN division ON division.id = volunteer.division_id WHERE division.name = '东北园社区居民委员会'`,
    );
    expect(volunteers!.totalCount).toBe(there!.n);
  });

  it("is what search takes too: the whole name as people say it comes first", async () => {
    const { search } = await ask<{ search: { name: string; score: number; matched: string }[] }>(
      '{ search(text: "前钦宿村委会", first: 2) { name score matched } }',
    );
    expect(search).toEqual([
      { name: "前钦宿村村民委员会", score: 0.95, matched: "NAME" },
      { name: "兰山街道前钦宿村团支部", score: expect.closeTo(0.8, 1), matched: "NAME" },
    ]);
  });

  it("has more than marks", async () => {
    const { errors } = await send('{ divisions(where: { name: { matches: "“”" } }) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: "FILTER_INVALID" } }]);
  });
});
