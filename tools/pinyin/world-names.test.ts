import { join } from "node:path";
import { pinyinOracle } from "@youth-graph/testing";
import { organizationWorld, programsWorld, venuesWorld, workforceWorld } from "@youth-graph/world";
import { type Server, startThrowAwayServer } from "../postgres/throw-away-server";
import { ROOT } from "../root";

interface PinyinDatabase {
  pinyinOf(names: readonly string[]): Promise<(string | null)[]>;
  close(): Promise<void>;
}

let server: Server;
let database: PinyinDatabase;
beforeAll(async () => {
  server = await startThrowAwayServer();
  process.env.TEST_DATABASE_URL = server.url;
  // A module of the kit's tests: these cannot have the world, and no other project can have them by name.
  const { openPinyinDatabase } = (await import(join(ROOT, "libs/subgraph/test/pinyin-database.ts"))) as {
    openPinyinDatabase(): Promise<PinyinDatabase>;
  };
  database = await openPinyinDatabase();
}, 60_000);
afterAll(async () => {
  await database.close();
  await server.stop();
});

/** Every text of a world with a Chinese character in it: its names, and whatever else people write. */
function* chineseTexts(world: object): Generator<string> {
  for (const rows of Object.values(world) as Iterable<object>[])
    for (const row of rows)
      for (const value of Object.values(row) as unknown[])
        if (typeof value === "string" && /\p{Script=Han}/u.test(value)) yield value;
}

it.each([
  ["organization", organizationWorld],
  ["workforce", workforceWorld],
  ["programs", programsWorld],
  ["venues", venuesWorld],
])(
  "the texts of %s are read as pinyin-pro reads them",
  async (_, world) => {
    const texts = [...new Set(chineseTexts(world({ copies: 2 })))];
    expect(texts.length).toBeGreaterThan(50);
    const found = await database.pinyinOf(texts);
    const wrong = texts.filter((text, n) => pinyinOracle(text) !== found[n]);
    expect(wrong).toEqual([]);
  },
  60_000,
);
