import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../ports";
import { serverAccount } from "../postgres/account";
import { withClient } from "../postgres/databases";
import { type Server, startServer } from "../postgres/server";
import { claim, running } from "./running-file";
import { keptSecrets } from "./secrets";
import { sentenceOf } from "./sentence";

jest.setTimeout(60_000);

/** What the console would say. */
const told = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "nothing",
    (error: Error) => sentenceOf(error),
  );

const folder = mkdtempSync(join(tmpdir(), "youth-graph-damage-"));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

describe("a start over a damaged data folder", () => {
  test.each(["", "{", "[]", '{"pid": "x"}', '{"pid": 1, "url": "nowhere"}'])(
    "takes a running.json with %j for one that names nobody",
    async content => {
      const data = mkdtempSync(join(folder, "running-"));
      writeFileSync(join(data, "running.json"), content);
      expect(await running(data)).toBeUndefined();
      const release = await claim(data, "http://127.0.0.1:1/graphql");
      expect(JSON.parse(readFileSync(join(data, "running.json"), "utf8"))).toMatchObject({
        pid: process.pid,
      });
      release();
    },
  );

  test("makes secrets in place of those it cannot read, keeps the file and says so; says nothing the first time", async () => {
    const data = join(folder, "secrets");
    const notes: string[] = [];
    const file = join(data, "secrets.json");
    const first = await keptSecrets(data, line => notes.push(line));
    expect(await keptSecrets(data, line => notes.push(line))).toEqual(first);
    expect(notes).toEqual([]);
    writeFileSync(file, '{ "operatorKey": "half');
    const second = await keptSecrets(data, line => notes.push(line));
    expect(second.operatorKey).not.toBe(first.operatorKey);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(second);
    expect(readFileSync(`${file}.broken`, "utf8")).toContain("half");
    expect(notes).toEqual([
      `  ! ${file} could not be read and is now secrets.json.broken: new secrets are made, also a new operatorKey.`,
    ]);
  });

  test("says of a data folder that is none, or that it may not write to, what to do", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    for (const data of [file, "/sys/youth-graph"])
      expect(await told(claim(data, "http://127.0.0.1:1/graphql"))).toMatch(
        new RegExp(`^${data}.* cannot be used .*: see what stands there .* with YOUTH_GRAPH_DATA\\.$`),
      );
  });
});

describe("a start over a damaged database folder", () => {
  const dataFolder = join(folder, "cluster");
  const logFile = join(folder, "postgres.log");
  const open = async (password: string): Promise<Server> =>
    startServer({ dataFolder, logFile, password, port: await freePort(), settings: { fsync: "off" } });
  const rows = ({ url }: Server) =>
    withClient(
      url.replace(/postgres$/, "ours"),
      async client => (await client.query("SELECT * FROM kept")).rows,
    );

  beforeAll(async () => {
    // What an initdb leaves that is killed half-way: it has written its version and little else.
    mkdirSync(join(dataFolder, "base", "1"), { recursive: true });
    writeFileSync(join(dataFolder, "PG_VERSION"), "18\n");
    const { uid, gid } = serverAccount();
    if (uid !== undefined && gid !== undefined) chownSync(dataFolder, uid, gid);
    const server = await open("first");
    await withClient(server.url, client => client.query("CREATE DATABASE ours"));
    await withClient(server.url.replace(/postgres$/, "ours"), client =>
      client.query("CREATE TABLE kept AS SELECT 1 AS row"),
    );
    await server.stop();
  });

  /** Runs `work` while the file holds something else, or nothing. */
  async function whileItHolds(
    name: string,
    content: string | undefined,
    work: () => Promise<void>,
  ): Promise<void> {
    const file = join(dataFolder, name);
    const before = existsSync(file) ? readFileSync(file) : undefined;
    if (content === undefined) renameSync(file, `${file}.away`);
    else writeFileSync(file, content);
    await work();
    if (content === undefined) renameSync(`${file}.away`, file);
    else if (before) writeFileSync(file, before);
  }

  test("finds all rows with a new password, and where another process has the number of the server that ended", async () => {
    await whileItHolds("postmaster.pid", `${process.pid}\n${dataFolder}\n`, async () => {
      const server = await open("second");
      expect(await rows(server)).toEqual([{ row: 1 }]);
      expect(await told(open("second"))).toMatch(
        /^A PostgreSQL of an earlier start still works on .* end it with `kill -INT \d+` and start again\.$/,
      );
      await server.stop();
    });
  });

  test.each([
    ["PG_VERSION", "17\n", /were made by PostgreSQL 17, and this is 18: use .* or move the folder away/],
    ["PG_VERSION", undefined, /are damaged \(PG_VERSION is missing\): put a backup in their place/],
    ["global/pg_control", undefined, /are damaged \(global\/pg_control is missing\): put a backup/],
  ])("with %s as %j says what to do, and touches nothing", async (name, content, sentence) => {
    await whileItHolds(name, content, async () => {
      expect(await told(open("third"))).toMatch(sentence);
      expect(existsSync(join(dataFolder, "base"))).toBe(true);
    });
  });

  test("says what it found where its databases should be", async () => {
    const strange = join(folder, "strange");
    mkdirSync(strange);
    writeFileSync(join(strange, "thesis.docx"), "");
    const { uid } = serverAccount();
    if (uid !== undefined) chownSync(strange, uid, -1);
    const started = startServer({ dataFolder: strange, logFile, password: "x", port: await freePort() });
    expect(await told(started)).toMatch(/holds something else \(thesis\.docx\): move it away/);
    expect(existsSync(join(strange, "thesis.docx"))).toBe(true);
  });
});
