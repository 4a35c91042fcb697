import { ask, count, subtree, type ServiceName } from "./ask";

interface Count {
  totalCount: number;
}
interface WorkMode {
  division: {
    name: string;
    branches: Count;
    forces: { cadres: Count; socialWorkers: Count; volunteers: Count };
    projects: Count & { nodes: { name: string }[] };
    resources: Count;
    venueKinds: { kind: { code: string }; count: number }[];
    youthHomes: Count;
    reach: { kind: string; value: number | null }[];
  };
}

const workMode = `query WorkMode($code: String!) {
  division(code: $code) {
    name
    branches { totalCount }
    forces { cadres { totalCount } socialWorkers { totalCount } volunteers { totalCount } }
    projects { totalCount nodes { name brand provider { name } } }
    resources { totalCount nodes { kind name } }
    venueKinds { kind { code name purpose } count }
    youthHomes(first: 20) { totalCount nodes { name status kind { code } } }
    reach { kind value }
  }
}`;

const within = "division_id = ANY($1)";

describe.each([
  ["the district", "371302"],
  ["a sub-district", "371302004"],
])("the 3456 of %s", (_name, code) => {
  it("is one query, and each of its numbers is the rows' own", async () => {
    const places = await subtree(code);
    const rows = (service: ServiceName, table: string, condition = "TRUE"): Promise<number> =>
      count(service, `SELECT count(*) FROM ${table} WHERE ${within} AND ${condition}`, [places]);
    const { division } = await ask<WorkMode>(workMode, { code });
    expect(division.branches.totalCount).toBe(await rows("organization", "branch"));
    expect(division.forces.cadres.totalCount).toBe(await rows("workforce", "post", "ends_on IS NULL"));
    expect(division.forces.socialWorkers.totalCount).toBe(
      await rows("workforce", "social_worker", "ends_on IS NULL"),
    );
    expect(division.forces.volunteers.totalCount).toBe(await rows("workforce", "volunteer"));
    expect(division.projects.totalCount).toBe(await rows("programs", "project"));
    expect(division.resources.totalCount).toBe(await rows("programs", "resource"));
    expect(division.youthHomes.totalCount).toBe(await rows("venues", "youth_home"));
    expect(division.venueKinds).toHaveLength(6);
    expect(division.venueKinds.reduce((sum, kind) => sum + kind.count, 0)).toBe(
      division.youthHomes.totalCount,
    );
    const heads = await count(
      "programs",
      `SELECT coalesce(sum(headcount), 0) FROM session WHERE status = 'HELD' AND ${within}`,
      [places],
    );
    expect(division.reach.find(({ kind }) => kind === "PERSON_TIMES")?.value).toBe(heads);
    expect(division.reach.find(({ kind }) => kind === "PERSONS")?.value).toBeNull();
  });
});

it("the district has the 4 projects, 5 resources, 6 kinds and 16 Youth Homes of the report", async () => {
  const { division } = await ask<WorkMode>(workMode, { code: "371302" });
  expect(division).toMatchObject({
    name: "兰山区",
    projects: { totalCount: 4 },
    resources: { totalCount: 5 },
    youthHomes: { totalCount: 16 },
  });
  expect(division.venueKinds.map(({ kind }) => kind.code)).toEqual([
    "PARTY_MASS_SERVICE_CENTRE",
    "INNOVATION_PARK",
    "BUSINESS_DISTRICT",
    "LIVE_STREAMING_BASE",
    "RURAL_REVITALISATION",
    "UNSPECIFIED_IN_SOURCE",
  ]);
});
