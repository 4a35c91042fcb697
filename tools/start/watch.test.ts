import { chmodSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { changeFakeService, checkoutWithFakeServices } from "./test/fake-services";
import { launch, type Launched } from "./test/launch";

jest.setTimeout(120_000);

describe("npm run dev", () => {
  const root = checkoutWithFakeServices();
  // Where PostgreSQL runs as another account, it may pass through.
  chmodSync(root, 0o755);
  let last: Launched | undefined;

  async function up(): Promise<Launched> {
    last = await launch(root, {}, ["--watch"]);
    await last.said(/Ctrl-C stops everything/);
    return last;
  }
  afterEach(() => last?.signal("SIGTERM"));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("puts a new version in place of the old, which answers until then, and goes on where the new one fails", async () => {
    const launched = await up();
    const [organization, venues] = [await launched.ask("organization"), await launched.ask("venues")];
    changeFakeService(root, "venues", 'version: "one"', 'version: "two"');
    const versions = new Set<string>();
    for (; !launched.output().includes("↻ venues"); await wait(5))
      versions.add((await launched.ask("venues")).version);
    expect(versions).toContain("one");
    const second = await launched.ask("venues");
    expect(second.version).toBe("two");
    expect(second.pid).not.toBe(venues.pid);
    expect((await launched.ask("organization")).pid).toBe(organization.pid);

    changeFakeService(root, "venues", "let looks = 0;", 'throw new Error("no such noun");');
    await launched.said(
      /ended before it was ready \(exit 1\): no such noun\n {2}Until that is mended, the version before/,
    );
    expect(await launched.ask("venues")).toMatchObject({ pid: second.pid, version: "two" });
    changeFakeService(root, "venues", "", "");
    expect(await launched.signal("SIGTERM")).toBe(0);
  });

  test("composes what is declared anew, and keeps the old graph when it does not compose", async () => {
    const launched = await up();
    const [gateway, venues] = [await launched.ask("gateway"), await launched.ask("venues")];
    changeFakeService(root, "venues", "x: Int", "x: Nope");
    await launched.said(
      /✗ The graph was not composed; .*:\n +The subgraphs do not compose:\n +- Unknown type Nope/,
    );
    expect((await launched.ask("gateway")).pid).toBe(gateway.pid);
    expect((await launched.ask("venues")).pid).toBe(venues.pid);

    changeFakeService(root, "venues", "x: Int", "y: Int");
    await launched.said(/↻ schema files[^]*↻ venues[^]*↻ gateway/);
    expect((await launched.ask("gateway")).pid).not.toBe(gateway.pid);
    expect(readFileSync(join(root, "apps/venues/schema.graphql"), "utf8")).toContain("y: Int");
    changeFakeService(root, "venues", "", "");
    expect(await launched.signal("SIGTERM")).toBe(0);
  });
});
