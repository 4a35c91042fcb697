import { eventually } from "@youth-graph/testing";
import { aRoundPasses, parity, startTwoServices, type TwoServices } from "../../test/two-services";
import { walks } from "../../test/walks-subgraph";
import { rebuild } from "../rebuild";
import { verify } from "../verify";

jest.setTimeout(60_000);

let services: TwoServices;
beforeAll(async () => {
  services = await startTwoServices();
  await parity(services);
}, 120_000);
afterAll(() => services.close());

const id = (n: number): string => `30000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const write = (n: number, inscription: string, seats: number) =>
  services.owner.sql(
    `INSERT INTO bench (id, provenance, inscription, marks, seats, division_id)
     SELECT $1, 'SYNTHETIC', $2, '{}', $3, id FROM division LIMIT 1
     ON CONFLICT (id) DO UPDATE SET inscription = $2, seats = $3`,
    [id(n), inscription, seats],
  );
const held = () =>
  services.copier.sql(
    `SELECT right(id::text, 1)::int AS n, seats FROM bench WHERE id BETWEEN '${id(0)}' AND '${id(9)}' ORDER BY id`,
  );
const benchHealth = async (): Promise<unknown> =>
  ((await services.copier.get("/health/projections")).body as never as { type: string }[]).find(
    ({ type }) => type === "Bench",
  );
const freshness = async (): Promise<unknown> =>
  (await services.copier.ask("{ walks(where: { rest: { seats: { gt: 0 } } }) { totalCount } }")).extensions?.[
    "freshness"
  ];

/** What an operator could do to a copy's table, the row that it then refuses, and what takes it back. */
const refusals: [string, string, [string, number], RegExp, string][] = [
  [
    "its table refuses",
    "ALTER TABLE bench ADD CONSTRAINT few CHECK (seats < 100) NOT VALID",
    ["many", 500],
    /violates check constraint "few"/,
    "ALTER TABLE bench DROP CONSTRAINT few",
  ],
  [
    "is too long for it",
    "ALTER TABLE bench ALTER inscription TYPE varchar(100)",
    ["long".repeat(30), 3],
    /value too long/,
    `ALTER TABLE bench ALTER inscription TYPE text COLLATE "zh-x-icu"`,
  ],
  [
    "is too large for its index",
    "CREATE INDEX by_inscription ON bench (inscription)",
    [
      Array.from({ length: 9_000 }, (_, n) => String.fromCharCode(0x4e00 + ((n * 7_919) % 20_000))).join(""),
      3,
    ],
    /index row/,
    "DROP INDEX by_inscription",
  ],
  [
    "is of another type than its column was made",
    "ALTER TABLE bench ALTER inscription TYPE int USING NULL",
    ["no number", 3],
    /invalid input syntax for type integer/,
    `ALTER TABLE bench ALTER inscription TYPE text COLLATE "zh-x-icu"`,
  ],
];

describe("a row that a copy cannot store", () => {
  it.each(refusals)("since it %s is set aside and told of, while all others go on", async (...refusal) => {
    const [, spoil, [inscription, seats], reason, mend] = refusal;
    const { copier, owner } = services;
    await write(1, "1", 1);
    await parity(services);
    await copier.sql(spoil);
    await write(1, inscription, seats);
    await write(2, "2", 2);
    // Its row is what it was before; the one that came with it is there.
    await eventually(async () =>
      expect(await held()).toEqual([
        { n: 1, seats: 1 },
        { n: 2, seats: 2 },
      ]),
    );
    await eventually(async () =>
      expect(await freshness()).toMatchObject({
        Bench: { setAside: 1, lagMs: expect.any(Number) as number },
      }),
    );
    expect(await benchHealth()).toMatchObject({
      rebuilding: false,
      setAside: [{ id: id(1), reason: expect.stringMatching(reason) as string }],
    });
    const check = () => verify(walks, copier.environment, { named: ["Bench"], mend: true });
    // The fourth has lost all inscriptions, and of these it stores all that are numbers.
    expect(await check()).toMatchObject([
      { setAside: reason.source.includes("integer") ? expect.any(Number) : 1 },
    ]);
    await copier.sql(mend);
    await check();
    await parity(services);
    expect(await copier.sql("SELECT FROM row_set_aside")).toEqual([]);
    await eventually(async () => expect(Object.keys((await freshness()) as object)).toEqual(["Bench"]));
    await eventually(async () => expect(JSON.stringify(await freshness())).not.toContain("setAside"));
    await owner.sql("DELETE FROM bench WHERE id BETWEEN $1 AND $2", [id(0), id(9)]);
    await parity(services);
  });

  it("is set aside in a copy that is built, too, and is so no more once its owner has mended or deleted it", async () => {
    const { copier, owner } = services;
    await copier.sql("ALTER TABLE bench ADD CONSTRAINT few CHECK (seats < 100) NOT VALID");
    for (const n of [1, 2, 3]) await write(n, "built", n * 60);
    await eventually(async () => expect(await held()).toEqual([{ n: 1, seats: 60 }]));
    await rebuild(walks, copier.environment, ["Bench"]);
    expect(await held()).toEqual([{ n: 1, seats: 60 }]);
    expect(await copier.sql("SELECT right(id::text, 1)::int AS n FROM row_set_aside ORDER BY id")).toEqual([
      { n: 2 },
      { n: 3 },
    ]);
    await write(2, "built", 2);
    await owner.sql("DELETE FROM bench WHERE id = $1", [id(3)]);
    await parity(services);
    await aRoundPasses(services);
    expect(await copier.sql("SELECT FROM row_set_aside")).toEqual([]);
    await copier.sql("ALTER TABLE bench DROP CONSTRAINT few");
  });
});
