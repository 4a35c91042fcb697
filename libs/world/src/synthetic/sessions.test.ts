import { byId, groupBy, wholeWorld } from "../../test/whole-world";
import { localDay, weekday } from "../calendar";
import { YEAR_END, YEAR_START } from "../world-today";

const { programs, venues, workforce } = wholeWorld();
const { Activity, Resource, Session } = programs;
const activities = byId(Activity);
const resources = byId(Resource);
const kindOf = (session: (typeof Session)[number]) =>
  resources.get(activities.get(session.activityId)!.resourceId!)!.kind;

it("holds as many sessions of each resource as the report counts, or just above where it says at least", () => {
  const counts = groupBy(Session, kindOf);
  expect(Object.fromEntries([...counts].map(([kind, rows]) => [kind, rows.length]))).toEqual({
    RED_EDUCATION: 85,
    UNIVERSITY_PRACTICE: 31,
    ENTREPRENEURSHIP: 14,
    VOLUNTEER_SERVICE: 512,
    LIFE_CULTURE: 206,
  });
  const camps = Session.filter(({ activityId }) => activities.get(activityId)!.kind.endsWith("_CAMP"));
  expect(camps).toHaveLength(41);
});

it("serves and mobilises about what the report says, where the two can be compared", () => {
  const heads = (kind: string) =>
    Session.filter(session => kindOf(session) === kind).reduce((sum, { headcount }) => sum + headcount!, 0);
  expect(heads("UNIVERSITY_PRACTICE")).toBeGreaterThanOrEqual(7000);
  const sessions = new Set(
    Session.filter(session => kindOf(session) === "VOLUNTEER_SERVICE").map(({ id }) => id),
  );
  const mobilised = workforce.ServiceRecord.filter(({ sessionId }) => sessions.has(sessionId)).length;
  expect(mobilised).toBeGreaterThanOrEqual(5000);
});

it("falls within the year", () => {
  for (const { startsAt, endsAt } of Session) {
    expect(startsAt < endsAt).toBe(true);
    expect(localDay(startsAt) >= YEAR_START && localDay(endsAt) <= YEAR_END).toBe(true);
  }
});

it("knows unique persons only where a roster was kept", () => {
  for (const { headcount, uniquePersons, attendanceMethod } of Session) {
    expect(uniquePersons === null).toBe(attendanceMethod === "HEADCOUNT");
    expect(uniquePersons ?? headcount).toBeLessThanOrEqual(headcount!);
  }
});

it("measures each session's heads once", () => {
  const heads = programs.ReachMeasure.filter(
    ({ sessionId, kind }) => sessionId !== null && kind === "PERSON_TIMES",
  );
  expect(heads.map(({ sessionId, value }) => [sessionId, value]).sort()).toEqual(
    Session.map(({ id, headcount }) => [id, headcount]).sort(),
  );
});

it("meets in a home only while it is open, within its capacity, and in its division", () => {
  const homes = byId(venues.YouthHome);
  const hours = groupBy(venues.OpeningHours, ({ youthHomeId, weekday }) => `${youthHomeId}/${weekday}`);
  const closed = new Set(venues.OpeningHoursException.map(({ youthHomeId, day }) => `${youthHomeId}/${day}`));
  const held = Session.filter(({ youthHomeId }) => youthHomeId !== null);
  expect(held.length).toBeGreaterThan(90);
  for (const { youthHomeId, startsAt, endsAt, headcount, divisionId } of held) {
    const home = homes.get(youthHomeId!)!;
    const day = localDay(startsAt);
    const [open] = hours.get(`${home.id}/${weekday(day)}`)!;
    const local = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(11, 16);
    expect(closed.has(`${home.id}/${day}`)).toBe(false);
    expect(local(startsAt) >= open!.opensAt && local(endsAt) <= open!.closesAt).toBe(true);
    expect(headcount).toBeLessThanOrEqual(home.capacity ?? Infinity);
    expect(divisionId).toBe(home.divisionId);
  }
});

it("counts each project's indicators from its sessions", () => {
  for (const { projectId, kind, actual } of programs.Indicator) {
    const held = Session.filter(({ activityId }) => activities.get(activityId)!.projectId === projectId);
    expect(held.length).toBe(21);
    expect(actual).toBe(
      kind === "SESSIONS" ? held.length : held.reduce((sum, { headcount }) => sum + headcount!, 0),
    );
  }
});
