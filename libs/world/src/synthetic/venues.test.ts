import { groupBy, wholeWorld } from "../../test/whole-world";
import { weekday } from "../calendar";
import { WORLD_TODAY, YEAR_END, YEAR_START } from "../world-today";

describe.each([1, 2])("in a world of %i", copies => {
  const { venues } = wholeWorld({ copies });
  const { Booking, ManagerTenure, OpeningHours, OpeningHoursException, VenueFinding, VisitCount, YouthHome } =
    venues;

  it("has sixteen homes a district, all with opening hours", () => {
    expect(YouthHome).toHaveLength(16 * copies);
    const open = groupBy(OpeningHours, ({ youthHomeId }) => youthHomeId);
    for (const { id } of YouthHome) expect(open.get(id)!.length).toBeGreaterThanOrEqual(6);
    for (const { opensAt, closesAt } of OpeningHours) expect(opensAt < closesAt).toBe(true);
  });

  it("counts visits on each open day of the year, and on no other", () => {
    const weekdays = new Set(OpeningHours.map(({ youthHomeId, weekday }) => `${youthHomeId}/${weekday}`));
    const closed = new Set(OpeningHoursException.map(({ youthHomeId, day }) => `${youthHomeId}/${day}`));
    const wrong = VisitCount.filter(({ youthHomeId, day, visits }) => {
      const isOpen = weekdays.has(`${youthHomeId}/${weekday(day)}`) && !closed.has(`${youthHomeId}/${day}`);
      return !isOpen || day < YEAR_START || day > YEAR_END || !Number.isInteger(visits) || visits < 0;
    });
    expect(wrong).toEqual([]);
    expect(new Set(VisitCount.map(({ youthHomeId, day }) => youthHomeId + day)).size).toBe(VisitCount.length);
    for (const days of groupBy(VisitCount, ({ youthHomeId }) => youthHomeId).values())
      expect(days.length).toBeGreaterThan(290);
  });

  it("has one manager at a time, and one home without", () => {
    let vacant = 0;
    for (const tenures of groupBy(ManagerTenure, ({ youthHomeId }) => youthHomeId).values()) {
      tenures.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
      for (const [index, { startsOn, endsOn }] of tenures.entries()) {
        expect(endsOn === null || endsOn > startsOn).toBe(true);
        const next = tenures[index + 1];
        if (next) expect(endsOn! <= next.startsOn).toBe(true);
      }
      if (tenures.at(-1)!.endsOn !== null) vacant++;
    }
    expect(vacant).toBe(copies);
  });

  it("has no two bookings of a home at one time, and none completed in the future", () => {
    const kept = Booking.filter(({ status }) => status !== "CANCELLED");
    for (const bookings of groupBy(kept, ({ youthHomeId }) => youthHomeId).values()) {
      bookings.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
      for (const [index, { endsAt }] of bookings.entries())
        expect(bookings[index + 1] === undefined || endsAt <= bookings[index + 1]!.startsAt).toBe(true);
    }
    for (const { status, startsAt } of Booking)
      expect(status === "COMPLETED" && startsAt.slice(0, 10) > WORLD_TODAY).toBe(false);
  });

  it("flags what the rows show", () => {
    const rules = new Set(VenueFinding.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(["INSPECTION_FAILED", "MANAGER_VACANT", "NO_SESSION_FOR_THREE_MONTHS"]);
    for (const { since } of VenueFinding) expect(since <= WORLD_TODAY).toBe(true);
  });
});

it("has a home in each of the four streets, and none in a project's own community", () => {
  const { organization, programs, venues } = wholeWorld();
  const streets = organization.Division.filter(({ level }) => level === "STREET");
  const ancestors = new Map(organization.Division.map(({ id, ancestorIds }) => [id, ancestorIds]));
  for (const { id } of streets)
    expect(venues.YouthHome.some(({ divisionId }) => ancestors.get(divisionId!)!.includes(id))).toBe(true);
  const communities = programs.Project.map(({ divisionId }) => divisionId);
  for (const { divisionId } of venues.YouthHome) expect(communities).not.toContain(divisionId);
});
