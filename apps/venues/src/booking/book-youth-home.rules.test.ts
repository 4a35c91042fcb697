import { bookYouthHomeRules, type BookYouthHomeFacts } from "./book-youth-home.rules";
import type { BookYouthHomeInput } from "./book-youth-home.inputs";

const now = new Date("2026-06-01T00:00:00Z");
const hour = 3_600_000;
const after = (hours: number): Date => new Date(now.getTime() + hours * hour);

// 2026-06-02 is a Tuesday; 24 hours from now it is 8 in the morning there.
const input = (parts: Partial<BookYouthHomeInput> = {}): BookYouthHomeInput => ({
  youthHomeId: "0190b4d2-0000-7000-8000-000000000001",
  startsAt: after(26),
  endsAt: after(28),
  partySize: 20,
  purpose: "读书会",
  ...parts,
});
const facts = (parts: Partial<BookYouthHomeFacts> = {}): BookYouthHomeFacts => ({
  status: "OPEN",
  capacity: 40,
  hours: {
    weekly: [{ weekday: 2, opensAt: "09:00", closesAt: "21:00", validFrom: "2020-07-01", validTo: null }],
    exceptions: [],
  },
  overlapping: null,
  ...parts,
});
const codes = (given: BookYouthHomeInput, known: BookYouthHomeFacts): string[] =>
  bookYouthHomeRules(given, known, now).map(({ code }) => code);

describe("bookYouthHomeRules", () => {
  it("takes a time in the opening hours of an open home that is free", () => {
    expect(codes(input(), facts())).toEqual([]);
  });

  it.each(["PLANNED", "SUSPENDED", "DELISTED"] as const)("refuses a home that is %s", status => {
    expect(codes(input(), facts({ status }))).toEqual(["YOUTH_HOME_NOT_OPEN"]);
  });

  it.each([
    ["that has begun", now, after(2), "BOOKING_IN_THE_PAST"],
    ["of no length", after(26), after(26), "BOOKING_WITHOUT_TIME"],
    ["that ends before it begins", after(26), after(25), "BOOKING_WITHOUT_TIME"],
    ["of more than twelve hours", after(25), new Date(after(37).getTime() + 1), "BOOKING_TOO_LONG"],
    ["before the home opens", after(24), after(26), "YOUTH_HOME_CLOSED_THEN"],
    ["on a day on which it is closed", after(50), after(52), "YOUTH_HOME_CLOSED_THEN"],
  ])("refuses a time %s", (_, startsAt, endsAt, code) => {
    expect(codes(input({ startsAt, endsAt }), facts())).toEqual([code]);
  });

  it("takes exactly twelve hours, and any time of a home whose hours nobody knows", () => {
    expect(codes(input({ startsAt: after(25), endsAt: after(37) }), facts())).toEqual([]);
    const unknown = facts({ hours: { weekly: [], exceptions: [] } });
    expect(codes(input({ startsAt: after(20), endsAt: after(22) }), unknown)).toEqual([]);
  });

  it.each([
    [40, 40, []],
    [41, 40, ["BOOKING_TOO_LARGE"]],
    [5_000, null, []],
  ])("holds %s persons against %s places", (partySize, capacity, expected) => {
    expect(codes(input({ partySize }), facts({ capacity }))).toEqual(expected);
  });

  it("says which booking is in the way", () => {
    const overlapping = "0190b4d2-0000-7000-8000-000000000002";
    expect(bookYouthHomeRules(input(), facts({ overlapping }), now)).toMatchObject([
      { code: "BOOKING_OVERLAPS", path: ["startsAt"], current: { type: "Booking", uuid: overlapping } },
    ]);
  });

  it("tells all that is wrong at once", () => {
    const wrong = facts({ status: "SUSPENDED", capacity: 10, overlapping: "x" });
    expect(codes(input(), wrong)).toEqual(["YOUTH_HOME_NOT_OPEN", "BOOKING_OVERLAPS", "BOOKING_TOO_LARGE"]);
  });
});
