const gateway = process.env["GATEWAY_URL"] ?? "";
const bundled = /\/graphiql\/[\w.-]+-[A-Z0-9]{8}\.\w+/g;

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, gateway), { headers });
/** What goes over the wire: `fetch` would unpack it. */
const bytesOf = async (path: string, encoding: string): Promise<number> => {
  const response = await fetch(new URL(path, gateway), {
    method: "HEAD",
    headers: { "accept-encoding": encoding },
  });
  expect(response.headers.get("content-encoding")).toBe(encoding);
  return Number(response.headers.get("content-length"));
};

describe("the query page", () => {
  it("says in Chinese what it is, how to begin and where the docs are, before any script runs", async () => {
    const page = await (await get("/")).text();
    expect(page).toMatch(/<html lang="zh-CN">/);
    expect(page).toMatch(/<title>青春图谱[^<]*<\/title>/);
    expect(page).toMatch(/name="description"\s+content="青春图谱的查询页/);
    for (const told of ["查询范例", "估算", "下载", "分享", "/schema.graphql", "请求编号"])
      expect(page).toContain(told);
  });

  it("is made of files that a browser keeps for good", async () => {
    const names = (await (await get("/")).text()).match(bundled) ?? [];
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      const { status, headers } = await get(name);
      expect([status, headers.get("cache-control")]).toEqual([200, "public, max-age=31536000, immutable"]);
    }
  });

  // All that the page names, the workers too, but for what is only loaded when it is used.
  it.each([
    ["br", 1_250_000],
    ["gzip", 1_400_000],
  ])("is loaded with few bytes under %s", async (encoding, most) => {
    const names = new Set((await (await get("/")).text()).match(bundled));
    const sizes = await Promise.all(["/", ...names].map(name => bytesOf(name, encoding)));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
  });

  it("is not sent again to who has it", async () => {
    const etag = (await get("/")).headers.get("etag") ?? "";
    const again = await get("/", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });
});
