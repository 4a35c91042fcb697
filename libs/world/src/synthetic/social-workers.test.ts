import { byId, groupBy, wholeWorld } from "../../test/whole-world";
import { WORLD_TODAY } from "../world-today";

const { Assignment, SocialWorker } = wholeWorld().workforce;

it("has 183 in two channels, a minority of them certified", () => {
  expect(SocialWorker).toHaveLength(183);
  expect([...groupBy(SocialWorker, ({ channel }) => channel).keys()].sort()).toEqual([
    "PROJECT_HIRE",
    "PUBLIC_RECRUITMENT",
  ]);
  const certified = SocialWorker.filter(({ certificateLevel }) => certificateLevel !== null).length;
  expect(certified).toBeGreaterThan(30);
  expect(certified).toBeLessThan(100);
});

it("has registrations, current and lapsed, of the certified alone, and masked numbers", () => {
  for (const row of SocialWorker) {
    expect(row.certificateRegistration === null).toBe(row.certificateLevel === null);
    expect(row.certificateValidUntil !== null).toBe(row.certificateRegistration === "REGISTERED");
    expect(row.certificateNumber ?? "****0000").toMatch(/^\*{4}\d{4}$/);
  }
  expect(SocialWorker.some(({ certificateValidUntil }) => (certificateValidUntil ?? "9") < WORLD_TODAY)).toBe(
    true,
  );
});

it("employs the project-hired at the agency alone", () => {
  for (const { channel, agencyId } of SocialWorker)
    expect(agencyId !== null).toBe(channel === "PROJECT_HIRE");
});

it("assigns eight to each project now, with one leader, none before being hired", () => {
  const workers = byId(SocialWorker);
  for (const rows of groupBy(Assignment, ({ projectId }) => projectId).values()) {
    expect(rows.filter(({ until }) => until === null)).toHaveLength(8);
    expect(rows.filter(({ role }) => role === "LEADER")).toHaveLength(1);
  }
  expect(new Set(Assignment.map(({ projectId }) => projectId)).size).toBe(4);
  for (const { socialWorkerId, from, until } of Assignment) {
    expect(from >= workers.get(socialWorkerId)!.startsOn).toBe(true);
    expect(until === null || (until > from && until <= WORLD_TODAY)).toBe(true);
  }
});
