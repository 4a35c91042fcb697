import { eventually } from "@youth-graph/testing";
import { feedBetween, type FeedBetween, type Interference } from "../../test/feed-between";
import { parity, startTwoServices, type TwoServices } from "../../test/two-services";
import { walks } from "../../test/walks-subgraph";
import { encodeFeedCursor } from "../outbox/feed-cursor";
import { rebuild } from "../rebuild";

jest.setTimeout(60_000);

let services: TwoServices;
let between: FeedBetween;
beforeAll(async () => {
  services = await startTwoServices();
  between = await feedBetween(services.owner.url);
  await services.copier.stop();
  services.copier.settings["TINY_URL"] = `${between.url}/graphql`;
  await services.copier.start();
  // So many that they come in two pages.
  await services.owner.sql(`INSERT INTO bench (id, provenance, marks, division_id)
    SELECT gen_random_uuid(), 'SYNTHETIC', '{}', (SELECT id FROM division LIMIT 1) FROM generate_series(1, 1100)`);
  await parity(services);
}, 120_000);
afterAll(async () => {
  await services.copier.close();
  await between.close();
  await services.owner.close();
});

const change = (value: number) => services.owner.sql("UPDATE bench SET seats = $1", [value]);
const json =
  (told: object): Interference =>
  (_answer, response) =>
    response.end(JSON.stringify(told));
const elsewhere = (service: string, database = "here"): string =>
  encodeFeedCursor({ service, database, xid: 10n ** 15n, id: 0n });
const changed =
  (make: (answer: Record<string, unknown>) => object): Interference =>
  (answer, response) =>
    response.end(JSON.stringify(make(JSON.parse(answer) as Record<string, unknown>)));

const atAnyPage: [string, Interference][] = [
  ["ends before it answers", (_answer, response) => response.destroy()],
  [
    "is killed in the middle of its answer",
    async (answer, response) => {
      response.writeHead(200, { "content-length": String(Buffer.byteLength(answer)) });
      await new Promise(written => response.write(answer.slice(0, answer.length / 2), written));
      response.destroy();
    },
  ],
  [
    "gives half an answer as if it were all",
    (answer, response) => response.end(answer.slice(0, answer.length / 2)),
  ],
  ["is a proxy that says all is well", (_answer, response) => response.end("<html>welcome</html>")],
  ["answers something else in JSON", json({ rows: [], changes: [], more: false })],
];
const faults = [
  ...atAnyPage.map(([what, interfere]) => [what, "/changes", interfere] as const),
  ...atAnyPage.slice(1, 2).map(([what, interfere]) => [what, "/rows", interfere] as const),
  [
    "is another service",
    "/changes",
    json({
      changes: [],
      next: elsewhere("walks"),
      head: elsewhere("walks"),
      more: false,
      clock: "2021-07-07T00:00:00Z",
    }),
  ],
  ["is another service", "/rows", json({ rows: [], more: false, head: elsewhere("walks"), changing: [] })],
  ["is another database", "/rows", json({ rows: [], more: false, head: elsewhere("tiny"), changing: [] })],
  [
    "leaves a column out",
    "/rows",
    changed(({ rows, ...rest }) => ({
      ...rest,
      rows: (rows as object[]).map(row => ({ ...row, seats: undefined })),
    })),
  ],
] as const;

let seats = 0;

describe("copies of an owner that", () => {
  it.each(faults)("%s at %s lose and double nothing", async (_what, path, interfere) => {
    const { copier } = services;
    const met = between.next(path, interfere);
    await change((seats += 1));
    if (path === "/rows") {
      const rebuilt = rebuild(walks, copier.environment, ["Bench"]).catch((error: Error) => error.message);
      await met;
      // The command says so where it met the fault; where the service did, the command has built it after.
      expect(await rebuilt).toEqual(
        typeof (await rebuilt) === "string" ? expect.stringContaining("cannot be read") : expect.anything(),
      );
    } else await met;
    expect(await parity(services)).toBe(1_102);
    await eventually(async () =>
      expect(await copier.codes("{ walks(where: { rest: {} }) { totalCount } }")).toEqual([]),
    );
  });
});

/** In which phase a consumer is killed: what it is about to do in its database, and what makes it do that. */
const phases: [string, string, () => Promise<unknown>][] = [
  ["amid the rows of a change", "AFTER UPDATE ON bench FOR EACH STATEMENT", () => change((seats += 1))],
  [
    "between the rows of a change and the cursor behind them",
    "BEFORE UPDATE OF cursor ON projection FOR EACH STATEMENT",
    () => change((seats += 1)),
  ],
  [
    "between the cursor and the time of a change",
    "BEFORE UPDATE OF as_of ON projection FOR EACH STATEMENT",
    () => change((seats += 1)),
  ],
  [
    "amid a page of a copy that it builds",
    "AFTER DELETE ON bench FOR EACH STATEMENT",
    () => services.copier.sql("UPDATE projection SET rebuilding = TRUE, cursor = NULL WHERE type = 'Bench'"),
  ],
  [
    "between the last page of a copy and saying that it is built",
    "BEFORE UPDATE OF complete_at ON projection FOR EACH STATEMENT",
    () => services.copier.sql("UPDATE projection SET rebuilding = TRUE, cursor = NULL WHERE type = 'Bench'"),
  ],
  [
    "amid the mending of what differs",
    "AFTER DELETE ON bench FOR EACH STATEMENT",
    async () => {
      await services.copier.sql(
        "INSERT INTO bench SELECT gen_random_uuid(), provenance, inscription, marks, set_on, seats, division_id FROM bench LIMIT 3",
      );
      await services.copier.sql("UPDATE copy_check SET checked_at = NULL");
    },
  ],
  [
    "between the mending of what differs and saying so",
    "BEFORE UPDATE ON copy_check FOR EACH STATEMENT",
    async () => {
      await services.copier.sql("DELETE FROM bench WHERE id IN (SELECT id FROM bench LIMIT 3)");
      await services.copier.sql("DELETE FROM copy_check WHERE type = 'Division'");
      await services.copier.sql("UPDATE copy_check SET checked_at = NULL");
    },
  ],
];

describe("a consumer that is killed", () => {
  afterEach(() => services.copier.sql("DROP FUNCTION kill() CASCADE; DROP SEQUENCE kills"));

  it.each(phases)("%s loses and doubles nothing", async (_phase, when, provoke) => {
    const { copier } = services;
    await parity(services);
    // A sequence goes on whatever is rolled back: so the first one is killed, who comes after is not. Ours are spared.
    await copier.sql(`CREATE SEQUENCE kills;
      CREATE FUNCTION kill() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF current_setting('application_name') = 'walks' AND nextval('kills') = 1 THEN
          PERFORM pg_terminate_backend(pg_backend_pid());
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER kill ${when} EXECUTE FUNCTION kill()`);
    await provoke();
    await eventually(async () =>
      expect(await copier.sql("SELECT is_called FROM kills")).toEqual([{ is_called: true }]),
    );
    await copier.stop();
    await copier.start();
    expect(await parity(services)).toBe(1_102);
    await eventually(async () =>
      expect(await copier.sql("SELECT FROM projection WHERE rebuilding OR cursor IS NULL")).toEqual([]),
    );
  });
});
