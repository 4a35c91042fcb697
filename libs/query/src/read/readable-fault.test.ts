import { CodedError } from "@youth-graph/kernel";
import { Pool } from "pg";
import { openClubDatabase, type ClubDatabase } from "../../test/club-database";
import { poolDatabase } from "./database";
import { readableFault } from "./readable-fault";

let database: ClubDatabase;
beforeAll(async () => (database = await openClubDatabase()), 60_000);
afterAll(() => database.close());

const failing = async (sql: string, reading: Pick<ClubDatabase, "query"> = database): Promise<unknown> =>
  reading.query(sql, [], new Set()).then(
    () => "no error",
    (error: unknown) => error,
  );
const codeOf = (error: unknown): unknown =>
  error instanceof CodedError ? error.extensions.code : (error as { code?: string }).code;
const raise = (state: string): string =>
  `DO $$ BEGIN RAISE 'secret words' USING ERRCODE = '${state}'; END $$`;

describe("what the database says of itself", () => {
  it.each([
    ["DATABASE_FULL", "53100"],
    ["DATABASE_BUSY", "40001", "40P01", "40003", "53200", "53000", "55P03", "55006", "72000"],
    ["DATABASE_LIMIT", "53400", "54000", "54001", "54011", "54023"],
    ["DATABASE_TIMEOUT", "57014", "25P03", "25P04"],
    [
      "DATABASE_UNAVAILABLE",
      "08006",
      "25006",
      "28000",
      "28P01",
      "3D000",
      "53300",
      "57P01",
      "57P03",
      "58000",
      "58030",
    ],
    ["DATABASE_UNAVAILABLE", "XX001", "XX002"],
    ["BAD_USER_INPUT", "22003", "22021", "22P02"],
  ])("is %s, without its words: %s and the like", async (code, ...states) => {
    for (const state of states) {
      const error = await failing(raise(state));
      expect([state, codeOf(error)]).toEqual([state, code]);
      expect((error as Error).message).not.toContain("secret words");
    }
  });

  it.each(["23505", "42P01", "42501", "P0001", "XX000", "0A000"])(
    "stays what it is where it tells of a defect: %s",
    async state => {
      expect(codeOf(await failing(raise(state)))).toBe(state);
      expect(await failing(raise(state))).not.toBeInstanceOf(CodedError);
    },
  );

  it("keeps its words for the log, but for what may quote a caller's value", async () => {
    expect(await failing(raise("53100"))).toMatchObject({ cause: { message: "secret words" } });
    expect((await failing(raise("22P02"))) as object).not.toHaveProperty("cause");
  });

  it("is told of a connection that breaks under a statement, and of a server that is not there", async () => {
    const pool = new Pool({ connectionString: "postgres://nobody:x@127.0.0.1:1/none" });
    expect(codeOf(await failing("SELECT 1", poolDatabase(pool)))).toBe("DATABASE_UNAVAILABLE");
    await pool.end();
    expect(codeOf(readableFault(new Error("Connection terminated unexpectedly")))).toBe(
      "DATABASE_UNAVAILABLE",
    );
    expect(codeOf(await failing("SELECT pg_terminate_backend(pg_backend_pid())"))).toBe(
      "DATABASE_UNAVAILABLE",
    );
  });
});
