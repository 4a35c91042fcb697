import { apart, parts } from "./nouns-apart";
import { nounNames, tabled, wayBetween } from "./noun-paths";

/** The nouns that the graph's conventions name, by service. */
const expected = `
  Division DivisionCode Branch ElectionCampaign Election Candidacy Term RuleSet Honour Finding Policy
  Person Post SocialWorker Volunteer VolunteerOrganization ServiceRecord Agency Assignment
  Project Resource Partner ResourceLink Activity Session Campaign Indicator
  VenueKind YouthHome Inspection VisitCount OpeningHours Booking`
  .trim()
  .split(/\s+/);

const pairs = tabled.flatMap(from => tabled.filter(to => to !== from).map(to => [from, to] as const));

describe("paths between nouns", () => {
  it("are told of every noun, or it is part of one of which they are told", () => {
    expect([...tabled].sort()).toEqual([...expected].sort());
    expect([...tabled, ...Object.keys(parts)].sort()).toEqual([...nounNames].sort());
    for (const whole of Object.values(parts)) expect(tabled).toContain(whole);
  });

  it("are there, or somebody has said why not", () => {
    const apartPairs = pairs.filter(([from, to]) => wayBetween(from, to).kind === "none");
    for (const [from, to] of apartPairs) expect([from, to, wayBetween(from, to).text]).not.toContain("");
    // And nothing is excused that has ways.
    for (const noun of Object.keys(apart))
      expect([noun, apartPairs.some(pair => pair.includes(noun))]).toEqual([noun, true]);
  });

  it.each([
    ["Project", "Session", "direct", "sessions"],
    ["Project", "ServiceRecord", "direct", "serviceRecords"],
    ["Resource", "Session", "direct", "sessions"],
    ["Partner", "Session", "direct", "sessions"],
    ["Agency", "Session", "direct", "sessions"],
    ["Person", "Session", "direct", "sessions"],
    ["YouthHome", "Volunteer", "direct", "volunteers"],
    ["RuleSet", "Election", "direct", "elections"],
    ["Session", "Project", "one away", "activity.project"],
    ["Session", "Person", "further", "volunteers.person"],
    ["Agency", "Volunteer", "further", "projects.volunteers"],
    ["Project", "Policy", "none", apart["Policy"]],
  ])("from %s to %s: %s, %s", (from, to, kind, text) => {
    expect(wayBetween(from, to)).toEqual({ kind, text });
  });

  it("over a division tie only places", () => {
    expect(wayBetween("Policy", "Branch")).toEqual({ kind: "by place", text: "division.branches" });
  });

  it("lead between the nouns that are asked about most without one that is only by place", () => {
    const asked = ["Branch", "Person", "Session", "ServiceRecord", "YouthHome"];
    for (const from of asked)
      for (const to of asked.filter(other => other !== from))
        expect([from, to, wayBetween(from, to).kind]).toEqual([
          from,
          to,
          expect.stringMatching(/^(direct|one away|further)$/),
        ]);
  });
});
