import { localDay, openDuring, type KnownHours } from "./open-during.rules";

// 2026-06-01 is a Monday.
const hours: KnownHours = {
  weekly: [
    { weekday: 1, opensAt: "09:00", closesAt: "12:00", validFrom: "2020-07-01", validTo: null },
    { weekday: 1, opensAt: "14:00", closesAt: "24:00", validFrom: "2020-07-01", validTo: null },
    { weekday: 7, opensAt: "10:00", closesAt: "16:00", validFrom: "2020-07-01", validTo: "2026-06-07" },
  ],
  exceptions: [
    { day: "2026-06-08", isClosed: true, opensAt: null, closesAt: null },
    { day: "2026-06-09", isClosed: false, opensAt: "08:00", closesAt: "10:00" },
  ],
};
const local = (day: string, time: string) => new Date(`${day}T${time}+08:00`);
const open = (day: string, from: string, to: string, known = hours) =>
  openDuring(known, local(day, from), local(day, to));

describe("openDuring", () => {
  it.each([
    ["all of a span", "2026-06-01", "09:00", "12:00", true],
    ["to midnight", "2026-06-01", "22:00", "24:00", true],
    ["a second too early", "2026-06-01", "08:59:59", "10:00", false],
    ["a second too late", "2026-06-01", "11:00", "12:00:01", false],
    ["over the break", "2026-06-01", "11:00", "15:00", false],
    ["a weekday without hours", "2026-06-02", "09:00", "10:00", false],
    ["the last day of old hours", "2026-05-31", "10:00", "11:00", true],
    ["the day on which they no longer hold", "2026-06-07", "10:00", "11:00", false],
    ["a closed day", "2026-06-08", "09:00", "10:00", false],
    ["a day that is open by exception", "2026-06-09", "08:00", "10:00", true],
  ])("takes %s as it is", (_, day, from, to, expected) => {
    expect(open(day, from, to)).toBe(expected);
  });

  it("is not open into the next day", () => {
    expect(openDuring(hours, local("2026-06-01", "23:00"), local("2026-06-02", "01:00"))).toBe(false);
  });

  it("does not know of a home without hours, or without any on that day", () => {
    expect(open("2026-06-01", "09:00", "10:00", { weekly: [], exceptions: [] })).toBeNull();
    expect(open("2019-06-03", "09:00", "10:00")).toBeNull();
  });
});

describe("localDay", () => {
  it("begins at midnight in China", () => {
    expect(localDay(new Date("2026-06-01T15:59:59Z"))).toBe("2026-06-01");
    expect(localDay(new Date("2026-06-01T16:00:00Z"))).toBe("2026-06-02");
  });
});
