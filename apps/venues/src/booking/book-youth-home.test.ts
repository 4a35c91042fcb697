import "reflect-metadata";
import { formatTypeId } from "@youth-graph/kernel";
import { openSubgraph, untilWaiting, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { Client } from "pg";
import { venues } from "../subgraph";

const mutation = `mutation($input: BookYouthHomeInput!) { bookYouthHome(input: $input) {
  booking { id status startsAt endsAt partySize purpose provenance youthHome { name } branch { id } }
  userErrors { __typename code path ... on ConflictError { current { id ... on Booking { startsAt partySize } } } }
} }`;

interface Booked {
  bookYouthHome: {
    booking: ({ id: string; branch: { id: string } | null } & Record<string, unknown>) | null;
    userErrors: { __typename: string; code: string; path: string[]; current?: { id: string } | null }[];
  } | null;
}

/** The Wednesday some weeks from now: every home of the world is open from 10 to 17 then. */
function wednesday(weeks: number): string {
  const day = new Date(Date.now() + weeks * 7 * 86_400_000);
  day.setUTCDate(day.getUTCDate() + ((10 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}
const at = (week: number, time: string): string =>
  new Date(`${wednesday(week)}T${time}:00+08:00`).toISOString();

describe("bookYouthHome", () => {
  let subgraph: SubgraphUnderTest;
  let home: { uuid: string; id: string; name: string };
  let branch: string;
  beforeAll(async () => {
    subgraph = await openSubgraph(venues, { world: wholeWorld });
    const [found] = await subgraph.sql<{ uuid: string; name: string }>(
      "SELECT id AS uuid, name FROM youth_home WHERE status = 'OPEN' AND capacity >= 20 ORDER BY id LIMIT 1",
    );
    home = {
      uuid: found?.uuid ?? "",
      name: found?.name ?? "",
      id: formatTypeId("youth_home", found?.uuid ?? ""),
    };
    const [copy] = await subgraph.sql<{ id: string }>("SELECT id FROM branch ORDER BY id LIMIT 1");
    branch = formatTypeId("branch", copy?.id ?? "");
  }, 120_000);
  afterAll(() => subgraph.close());

  const clerk = { id: "clerk", scopes: ["venues:book"] };
  const book = (parts: object, head = {}) => {
    const input = { youthHomeId: home.id, partySize: 12, purpose: "读书会", ...parts };
    return subgraph.execute<Booked>(mutation, { input }, { caller: clerk, ...head });
  };
  const during = (week: number, from: string, to: string) => ({
    startsAt: at(week, from),
    endsAt: at(week, to),
  });
  const written = async (week: number) => {
    const [found] = await subgraph.sql<{
      bookings: number;
      events: number;
      audits: number;
      receipts: number;
    }>(
      `SELECT (SELECT count(*)::int FROM booking WHERE starts_at::date = $1::date) AS bookings,
         (SELECT count(*)::int FROM domain_event WHERE (detail->>'startsAt')::date = $1::date) AS events,
         (SELECT count(*)::int FROM audit_entry WHERE (detail->>'startsAt')::date = $1::date) AS audits,
         (SELECT count(*)::int FROM command_receipt WHERE key = $2) AS receipts`,
      [wednesday(week), `key-${week}`],
    );
    return found;
  };

  it("holds the time for whoever asks, and tells other services and auditors", async () => {
    const { data, errors } = await book({ ...during(1, "10:00", "12:00"), branchId: branch });
    expect(errors).toEqual([]);
    expect(data.bookYouthHome).toMatchObject({
      booking: {
        status: "REQUESTED",
        ...during(1, "10:00", "12:00"),
        partySize: 12,
        purpose: "读书会",
        provenance: "ENTERED",
        youthHome: { name: home.name },
        branch: { id: branch },
      },
      userErrors: [],
    });
    const [event] = await subgraph.sql("SELECT name, detail FROM domain_event WHERE subject = $1", [
      data.bookYouthHome?.booking?.id,
    ]);
    expect(event).toEqual({
      name: "YouthHomeBooked",
      detail: { youthHome: home.id, branch, ...during(1, "10:00", "12:00"), partySize: 12 },
    });
    expect(await written(1)).toEqual({ bookings: 1, events: 1, audits: 1, receipts: 0 });
  });

  it("takes the time after a booking, and no part of its own", async () => {
    const first = await book(during(2, "10:00", "12:00"));
    const after = await book(during(2, "12:00", "13:00"));
    const within = await book(during(2, "11:00", "12:30"));
    expect(after.data.bookYouthHome?.userErrors).toEqual([]);
    expect(within.data.bookYouthHome).toEqual({
      booking: null,
      userErrors: [
        {
          __typename: "ConflictError",
          code: "BOOKING_OVERLAPS",
          path: ["startsAt"],
          current: {
            id: first.data.bookYouthHome?.booking?.id,
            startsAt: at(2, "10:00"),
            partySize: 12,
          },
        },
      ],
    });
  });

  it("gives the home to exactly one of ten who ask for it at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => book({ ...during(3, "10:00", "12:00"), partySize: n + 1 })),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const payloads = answers.map(({ data }) => data.bookYouthHome);
    const winners = payloads.flatMap(payload => payload?.booking ?? []);
    expect(winners).toHaveLength(1);
    const lost = payloads.filter(payload => payload?.booking === null);
    expect(lost.map(payload => payload?.userErrors)).toEqual(
      Array.from({ length: 9 }, () => [
        expect.objectContaining({
          code: "BOOKING_OVERLAPS",
          current: expect.objectContaining({ id: winners[0]?.id }),
        }),
      ]),
    );
    expect(await written(3)).toEqual({ bookings: 1, events: 1, audits: 1, receipts: 0 });
  });

  it("loses to a booking that takes no lock and commits first, as the database's constraint has it", async () => {
    const rival = new Client({ connectionString: subgraph.databaseUrl });
    await rival.connect();
    await rival.query("BEGIN");
    const { startsAt, endsAt } = during(4, "14:00", "16:00");
    await rival.query(
      `INSERT INTO booking (id, provenance, youth_home_id, starts_at, ends_at, purpose, party_size, status)
       VALUES (gen_random_uuid(), 'IMPORTED', $1, $2, $3, '导入', 7, 'CONFIRMED')`,
      [home.uuid, startsAt, endsAt],
    );
    const late = book(during(4, "15:00", "17:00"));
    await untilWaiting(subgraph, 1);
    await rival.query("COMMIT");
    await rival.end();
    expect((await late).data.bookYouthHome).toMatchObject({
      booking: null,
      userErrors: [
        { __typename: "ConflictError", code: "BOOKING_OVERLAPS", current: { startsAt, partySize: 7 } },
      ],
    });
  });

  it("books once for one key, however often and however fast it is sent", async () => {
    const send = () => book(during(5, "10:00", "11:00"), { idempotencyKey: "key-5" });
    const answers = [...(await Promise.all([send(), send(), send()])), await send()];
    const ids = answers.map(({ data }) => data.bookYouthHome?.booking?.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toMatch(/^booking_/);
    expect(await written(5)).toEqual({ bookings: 1, events: 1, audits: 1, receipts: 1 });
  });

  it.each([
    [
      "a home that is not there",
      { youthHomeId: formatTypeId("youth_home", "0190b4d2-0000-7000-8000-000000000001") },
    ],
    [
      "an organization that is not there",
      { branchId: formatTypeId("branch", "0190b4d2-0000-7000-8000-000000000001") },
    ],
  ])("tells of %s", async (_, parts) => {
    const { data } = await book({ ...during(6, "10:00", "11:00"), ...parts });
    expect(data.bookYouthHome).toMatchObject({
      booking: null,
      userErrors: [{ __typename: "NotFoundError", path: Object.keys(parts) }],
    });
  });

  it("tells what is wrong with time and size, by the rows of the home", async () => {
    const early = await book({ ...during(6, "05:00", "06:00"), partySize: 99_999 });
    const past = await book({ startsAt: "2021-05-26T02:00:00Z", endsAt: "2021-05-26T03:00:00Z" });
    const backwards = await book(during(6, "11:00", "10:00"));
    expect(
      [early, past, backwards].map(({ data }) => data.bookYouthHome?.userErrors.map(({ code }) => code)),
    ).toEqual([
      ["YOUTH_HOME_CLOSED_THEN", "BOOKING_TOO_LARGE"],
      ["BOOKING_IN_THE_PAST"],
      ["BOOKING_WITHOUT_TIME"],
    ]);
    expect(await written(6)).toEqual({ bookings: 0, events: 0, audits: 0, receipts: 0 });
  });

  it.each([
    ["partySize", 0, "BAD_USER_INPUT"],
    ["purpose", " ", "BAD_USER_INPUT"],
    ["branchId", "nonsense", "ID_INVALID"],
  ])("refuses %s of %p", async (field, value, code) => {
    const { data, errors } = await book({ ...during(7, "10:00", "11:00"), [field]: value });
    expect(data.bookYouthHome).toBeNull();
    expect(errors).toMatchObject([{ code, extensions: { path: [field] } }]);
  });

  it("is forbidden to whoever may not book", async () => {
    const { errors } = await book(during(7, "10:00", "11:00"), { caller: { id: "reader", scopes: [] } });
    expect(errors.map(({ code }) => code)).toEqual(["FORBIDDEN"]);
    expect(await written(7)).toEqual({ bookings: 0, events: 0, audits: 0, receipts: 0 });
  });
});
