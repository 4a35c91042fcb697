import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql, type ServiceName } from "./ask";
import { copiesIn, differences, services, serviceUrl, untilCopied } from "./copies";
import { nounBehind, nounNamed, nouns } from "./nouns";
import { add, change, remove, type Write } from "./writes";

/** Values that are lost on the way unless they are carried exactly: parts of a second, names with their pinyin, null. */
const exact: [ServiceName, string, string][] = [
  [
    "organization",
    "UPDATE branch SET member_count = member_count + 1000",
    "UPDATE branch SET member_count = member_count - 1000",
  ],
  [
    "workforce",
    "UPDATE volunteer SET registered_on = registered_on + 1",
    "UPDATE volunteer SET registered_on = registered_on - 1",
  ],
  [
    "programs",
    "UPDATE session SET starts_at = starts_at - interval '1.000001 s'",
    "UPDATE session SET starts_at = starts_at + interval '1.000001 s'",
  ],
  ["venues", "UPDATE youth_home SET name = name || '改'", "UPDATE youth_home SET name = left(name, -1)"],
  [
    "venues",
    "UPDATE youth_home SET level = NULL WHERE level = 'FLAGSHIP'",
    "UPDATE youth_home SET level = 'FLAGSHIP' WHERE name ~ '1972'",
  ],
];

/** What relations lead to: nobody can ask by any other noun of another service. */
const led = new Set(
  nouns.flatMap(({ toOnes, toManys }) =>
    [...toOnes, ...toManys].map(({ target }) => nounBehind(target).name),
  ),
);

describe("every copy", () => {
  it("is there: of each noun in each service but its owner, with the columns that clients ask by", async () => {
    for (const service of services) {
      const copies = await copiesIn(service);
      const foreign = nouns.filter(({ name, owner }) => owner !== service && led.has(name));
      expect(foreign.length).toBeGreaterThan(29);
      expect(copies.map(({ noun, columns }) => [noun.name, columns])).toEqual(
        foreign.map(({ name, stored }) => [name, stored]),
      );
    }
  });

  it("is its owner's rows, after rows were changed, added and taken away, and after that was taken back", async () => {
    await untilCopied();
    const done: Write[] = [];
    try {
      for (const noun of nouns) {
        done.push(await change(noun));
        done.push((await remove(noun)) ?? (await add(noun)));
      }
      expect(new Set(done.map(({ what }) => what))).toEqual(new Set(["changed", "removed", "added"]));
      for (const [service, write, back] of exact) {
        await sql(service, write);
        done.push({ what: "changed", undo: async () => void (await sql(service, back)) });
      }
      await untilCopied();
    } finally {
      for (const { undo } of done.reverse()) await undo();
    }
    await untilCopied();
  }, 180_000);

  it("is mended by one command when it was spoilt", async () => {
    const branch = nounNamed("Branch");
    const spoilt = await sql<{ id: string }>("venues", "UPDATE branch SET member_count = -1 RETURNING id");
    await sql("venues", "DELETE FROM branch WHERE id = $1", [spoilt[0]?.id]);
    expect(await differences("venues", branch)).toHaveLength(spoilt.length);
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [join(__dirname, "../../venues/dist/main.js"), "rebuild", "Branch"],
      { env: { ...process.env, DATABASE_URL: process.env["VENUES_DATABASE_URL"] } },
    );
    expect([stdout, stderr]).toEqual([`venues: Branch built anew, ${spoilt.length} rows\n`, ""]);
    expect(await differences("venues", branch)).toEqual([]);
  });

  it("is compared with its owner's rows by another, which says what differed and mends that alone", async () => {
    await untilCopied();
    const branch = nounNamed("Branch");
    const all = await sql<{ id: string }>("workforce", "SELECT id FROM branch ORDER BY id");
    await sql("workforce", "UPDATE branch SET member_count = -1 WHERE id = $1", [all[0]?.id]);
    await sql("workforce", "DELETE FROM branch WHERE id = $1", [all.at(-1)?.id]);
    const verify = (): Promise<unknown> =>
      promisify(execFile)(process.execPath, [join(__dirname, "../../workforce/dist/main.js"), "verify"], {
        env: { ...process.env, DATABASE_URL: process.env["WORKFORCE_DATABASE_URL"] },
      });
    await expect(verify()).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining(
        `workforce: Branch ${all.length - 1} rows, 2 differing, 2 mended\n`,
      ) as string,
      stderr: "",
    });
    expect(await differences("workforce", branch)).toEqual([]);
    const { stdout } = (await verify()) as { stdout: string };
    const copies = await copiesIn("workforce");
    expect(stdout.match(/ rows, 0 differing, 0 mended\n/g)).toHaveLength(copies.length);
  });

  it("tells its lag at the service's own door, to those who know the secret", async () => {
    for (const service of services) {
      const door = new URL("/health/projections", serviceUrl(service));
      expect((await fetch(door)).status).toBe(401);
      const told = await fetch(door, {
        headers: { "x-gateway-secret": process.env["GATEWAY_SECRET"] ?? "" },
      });
      const copies = (await told.json()) as {
        type: string;
        source: string;
        lagMs: number;
        rowsEstimate: number;
      }[];
      const expected = (await copiesIn(service)).map(({ noun }) => [noun.name, noun.owner]);
      expect(copies.map(({ type, source }) => [type, source])).toEqual(expected);
      for (const { rowsEstimate, lagMs } of copies) {
        expect(rowsEstimate).toBeGreaterThan(0);
        expect(lagMs).toBeLessThan(30_000);
      }
    }
  });
});
