import { byId, groupBy, wholeWorld } from "../../test/whole-world";
import { localDay } from "../calendar";
import { WORLD_TODAY } from "../world-today";

describe.each([1, 2])("in a world of %i", copies => {
  const { programs, workforce } = wholeWorld({ copies });
  const { ServiceRecord, Volunteer } = workforce;
  const sessions = byId(programs.Session);

  it("has three thousand volunteers a district, all with masked numbers", () => {
    expect(Volunteer).toHaveLength(3000 * copies);
    expect(Volunteer.filter(({ number }) => !/^\*{4}\d{4}$/.test(number))).toEqual([]);
  });

  it("records hours within the session, in half-hours, above zero", () => {
    const wrong = ServiceRecord.filter(({ sessionId, startsAt, endsAt, hours }) => {
      const session = sessions.get(sessionId)!;
      const isWithin = startsAt >= session.startsAt && endsAt <= session.endsAt;
      const present = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
      return !isWithin || hours <= 0 || hours > present || (hours * 2) % 1 !== 0;
    });
    expect(wrong).toEqual([]);
  });

  it("has nobody in two places at once", () => {
    for (const records of groupBy(ServiceRecord, ({ volunteerId }) => volunteerId).values()) {
      records.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
      const overlapping = records.filter(
        ({ startsAt }, index) => startsAt < (records[index - 1]?.endsAt ?? ""),
      );
      if (overlapping.length > 0) expect(overlapping).toEqual([]);
    }
  });

  it("lets nobody approve what they entered, nor before it was entered or after the world's day", () => {
    const wrong = ServiceRecord.filter(({ enteredById, approvedById, enteredAt, approvedAt, endsAt }) => {
      const last = approvedAt ?? enteredAt;
      const isOrdered = enteredAt >= endsAt && last >= enteredAt && localDay(last) <= WORLD_TODAY;
      return approvedById === enteredById || !isOrdered || (approvedAt === null) !== (approvedById === null);
    });
    expect(wrong).toEqual([]);
    expect(ServiceRecord.some(({ approvedById }) => approvedById === null)).toBe(true);
  });

  it("lets nobody serve before they registered", () => {
    const registered = new Map(Volunteer.map(({ id, registeredOn }) => [id, registeredOn]));
    const early = ServiceRecord.filter(
      ({ volunteerId, startsAt }) => registered.get(volunteerId)! > localDay(startsAt),
    );
    expect(early).toEqual([]);
  });

  it("keeps each volunteer's hours as the sum of their records", () => {
    const records = groupBy(ServiceRecord, ({ volunteerId }) => volunteerId);
    const sum = (id: string) => (records.get(id) ?? []).reduce((total, { hours }) => total + hours, 0);
    expect(Volunteer.filter(({ id, hours }) => sum(id) !== hours)).toEqual([]);
  });
});
