import { wholeWorld } from "../../test/whole-world";

const { organization, workforce, programs, venues } = wholeWorld();
const reported = <Row extends { provenance: string }>(rows: Row[]) =>
  rows.filter(({ provenance }) => provenance === "REPORTED");

it("names eight homes, and makes up nothing about them", () => {
  const named = reported(venues.YouthHome);
  expect(named.map(({ name }) => name)).toEqual([
    "1972融创产业园",
    "泰盛广场",
    "万象汇",
    "天源物流园区",
    "顺和直播基地",
    "茶芽山",
    "杏花村",
    "韦巷",
  ]);
  for (const home of named)
    expect(home).toMatchObject({
      address: null,
      latitude: null,
      longitude: null,
      coordinateSystem: null,
      capacity: null,
      leadBranchId: null,
      openedOn: null,
      note: expect.any(String),
    });
  expect(named.filter(({ level }) => level === "FLAGSHIP")).toHaveLength(1);
});

it("leaves the sixth kind of venue and the kind of the unnamed homes unspecified", () => {
  expect(venues.VenueKind.map(({ code }) => code).at(-1)).toBe("UNSPECIFIED_IN_SOURCE");
  const unspecified = venues.VenueKind.at(-1)!.id;
  const unnamed = venues.YouthHome.filter(({ provenance }) => provenance === "SYNTHETIC");
  expect(unnamed).toHaveLength(8);
  for (const { kindId } of unnamed) expect(kindId).toBe(unspecified);
});

it("has one branch, one body and two honours from the report, the honours without a year", () => {
  expect(reported(organization.Branch).map(({ name, kind }) => [name, kind])).toEqual([
    ["共青团兰山区委", "COMMITTEE"],
    ["东北园社区团组织", "GENERAL_BRANCH"],
  ]);
  expect(reported(organization.Branch).map(({ memberCount, foundedOn }) => memberCount ?? foundedOn)).toEqual(
    [null, null],
  );
  expect(reported(organization.Honour).map(({ year, issuer }) => year ?? issuer)).toEqual([null, null]);
});

it("has four projects without purchaser and period, and 沂州花园 on its street", () => {
  expect(programs.Project).toHaveLength(4);
  for (const project of programs.Project)
    expect(project).toMatchObject({
      provenance: "REPORTED",
      purchaser: null,
      periodStart: null,
      periodEnd: null,
    });
  const yizhou = programs.Project.find(({ code }) => code === "yizhou-impressions")!;
  const place = organization.Division.find(({ id }) => id === yizhou.divisionId)!;
  expect([place.name, yizhou.communityNameAsPrinted, yizhou.assets.length]).toEqual([
    "柳青街道",
    "沂州花园社区",
    5,
  ]);
  expect(programs.Project.find(({ code }) => code === "imprint-of-the-times")!.services).toHaveLength(3);
});

it("keeps the campaign's participants by kind", () => {
  expect(programs.CampaignParticipant.map(({ kind, value, qualifier }) => [kind, value, qualifier])).toEqual([
    ["TOWNS_AND_STREETS", 12, "EXACT"],
    ["DEPARTMENTS", 20, "EXACT"],
    ["SCHOOLS", 33, "EXACT"],
    ["PUBLIC_BENEFIT_ORGANIZATIONS", 3, "EXACT"],
    ["YOUNG_PEOPLE", 500, "AT_LEAST"],
  ]);
});

it("has the five resources, three volunteer organizations and one agency, whose legal name is not given", () => {
  expect(reported(programs.Resource)).toHaveLength(5);
  expect(reported(workforce.VolunteerOrganization)).toHaveLength(3);
  expect(workforce.Agency).toMatchObject([{ name: "山青社工", legalName: null, provenance: "REPORTED" }]);
});

it("has rule sets that follow one another without gap or overlap", () => {
  const sets = organization.RuleSet;
  for (const [index, { validTo }] of sets.entries()) expect(validTo).toBe(sets[index + 1]?.validFrom ?? null);
});

it("never calls a person, post, vote, session or record reported", () => {
  const made = [
    workforce.Person,
    workforce.Post,
    workforce.ConcurrentPost,
    workforce.SocialWorker,
    workforce.Assignment,
    workforce.Volunteer,
    workforce.ServiceRecord,
    organization.Election,
    organization.Candidacy,
    organization.ElectionApproval,
    organization.Term,
    organization.Finding,
    programs.Session,
    programs.Indicator,
    venues.OpeningHours,
    venues.VisitCount,
    venues.Booking,
    venues.Inspection,
    venues.ManagerTenure,
  ];
  for (const rows of made)
    expect(new Set(rows.map(({ provenance }) => provenance))).toEqual(new Set(["SYNTHETIC"]));
});
