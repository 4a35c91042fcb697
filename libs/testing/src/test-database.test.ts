import { Client } from "pg";
import { createTestDatabase, TestDatabase } from "./test-database";

async function rows<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

describe("createTestDatabase", () => {
  const made: TestDatabase[] = [];
  let migrations = 0;
  const template = {
    name: "testing_self",
    async migrate(url: string) {
      migrations += 1;
      await rows(
        url,
        "CREATE EXTENSION pg_trgm; CREATE TABLE thing (name text); INSERT INTO thing VALUES ($$一$$)",
      );
    },
  };
  afterAll(() => Promise.all(made.map(database => database.drop())));

  test("clones one migrated template for every caller, also when they come at once", async () => {
    const clones = await Promise.all([1, 2, 3, 4].map(() => createTestDatabase(template)));
    made.push(...clones);
    expect(migrations).toBe(1);
    for (const { url } of clones) expect(await rows(url, "SELECT name FROM thing")).toEqual([{ name: "一" }]);
  });

  test("keeps what one caller writes from the others", async () => {
    const [one, other] = [await createTestDatabase(template), await createTestDatabase(template)];
    made.push(one, other);
    await rows(one.url, "DELETE FROM thing");
    expect(await rows(other.url, "SELECT name FROM thing")).toHaveLength(1);
  });

  test("sorts Chinese by pinyin with the ICU collation", async () => {
    const { url, drop } = await createTestDatabase(template);
    const sorted = await rows<{ name: string }>(
      url,
      `SELECT name FROM (VALUES ('枣园'), ('白沙埠'), ('东关')) v(name) ORDER BY name COLLATE "zh-x-icu"`,
    );
    expect(sorted.map(row => row.name)).toEqual(["白沙埠", "东关", "枣园"]);
    await drop();
  });

  test("runs migrations as a role that is no superuser", async () => {
    const { url, drop } = await createTestDatabase(template);
    expect(await rows(url, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user")).toEqual([
      { rolsuper: false },
    ]);
    await drop();
  });

  test("tries the migration again after it has failed", async () => {
    const migrate = jest.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error("no such column"));
    await expect(createTestDatabase({ name: "testing_broken", migrate })).rejects.toThrow("no such column");
    made.push(await createTestDatabase({ name: "testing_broken", migrate }));
    expect(migrate).toHaveBeenCalledTimes(2);
  });
});
