import { addYears } from "../calendar";
import { seeded } from "../random";
import type { ConcurrentPostRow, PersonRow, PostRow } from "../rows/person";
import { worldId } from "../world-id";
import { type ElectionPlan, electionPlans } from "./elections";
import { electionId } from "./election-rows";
import { person, personId } from "./people";
import { type Place, places } from "./places";
import { workCommitteeTermStart } from "./terms";
import { workCommitteeId, workCommitteeKey } from "./upper-branches";

const SYNTHETIC = { provenance: "SYNTHETIC", note: null } as const;

/** Secretary and deputy of a youth work committee; the district committee's are not made up. */
function workCommitteeCadre(town: Place, role: "secretary" | "deputy"): PersonRow {
  return person(`${workCommitteeKey(town)}/${role}`, town.id, true);
}

/** The same by id alone. */
export function workCommitteeCadreId(town: Place, role: "secretary" | "deputy"): string {
  return personId(`${workCommitteeKey(town)}/${role}`);
}

function formerSecretary({ branch }: ElectionPlan): PersonRow {
  return person(`${branch.key}/former-secretary`, branch.unit.id, false);
}

function hasFormerSecretary(plan: ElectionPlan): boolean {
  return plan.previousTermStart !== null && !plan.candidates[0]!.isIncumbent;
}

/** Everybody in or out of a League post, and everybody who stood for one. */
export function* cadres(copy: number): Generator<PersonRow> {
  for (const town of places(copy).towns)
    for (const role of ["secretary", "deputy"] as const) yield workCommitteeCadre(town, role);
  for (const plan of electionPlans(copy)) {
    for (const { person } of plan.candidates) yield person;
    if (hasFormerSecretary(plan)) yield formerSecretary(plan);
  }
}

function* workCommitteePosts(copy: number): Generator<PostRow> {
  for (const [index, town] of places(copy).towns.entries())
    for (const role of ["secretary", "deputy"] as const)
      yield {
        id: worldId("post", `${workCommitteeKey(town)}/${role}`),
        personId: workCommitteeCadreId(town, role),
        branchId: workCommitteeId(town),
        divisionId: town.id,
        role: role === "secretary" ? "SECRETARY" : "DEPUTY_SECRETARY",
        engagement: role === "secretary" ? "FULL_TIME" : "SECONDED",
        startsOn: workCommitteeTermStart(town, index),
        endsOn: null,
        electionId: null,
        background: "OTHER",
        ...SYNTHETIC,
      };
}

/** The secretary of the term before, in office until the new one was elected. */
function formerPost(plan: ElectionPlan, startsOn: string): PostRow {
  const { branch, candidates, heldOn } = plan;
  const personId = hasFormerSecretary(plan) ? formerSecretary(plan).id : candidates[0]!.person.id;
  return {
    id: worldId("post", `${branch.key}/secretary/former`),
    personId,
    branchId: branch.row.id,
    divisionId: branch.unit.id,
    role: "SECRETARY",
    engagement: "PART_TIME",
    startsOn,
    endsOn: heldOn,
    electionId: null,
    background: "OTHER",
    ...SYNTHETIC,
  };
}

/** All posts. In office = `endsOn` is null; those elected take office on the day of the election. */
export function* posts(copy: number): Generator<PostRow> {
  yield* workCommitteePosts(copy);
  for (const plan of electionPlans(copy)) {
    const { branch, candidates, heldOn, previousTermStart } = plan;
    if (previousTermStart !== null) yield formerPost(plan, previousTermStart);
    for (const { key, person, post, background, wins } of candidates)
      if (wins)
        yield {
          id: worldId("post", key),
          personId: person.id,
          branchId: branch.row.id,
          divisionId: branch.unit.id,
          role: post,
          engagement: "PART_TIME",
          startsOn: heldOn,
          endsOn: null,
          electionId: electionId(plan),
          background,
          ...SYNTHETIC,
        };
  }
}

/** Days on which the "two committees" were elected in 2021, before the League's week. */
const TWO_COMMITTEES_SINCE = ["2021-01-10", "2021-03-20", "2021-04-15"] as const;
const TWO_COMMITTEES_YEARS = 5;

/** Each of the 215 holds exactly one post in the two committees; it runs five years, not three. */
export function* concurrentPosts(copy: number): Generator<ConcurrentPostRow> {
  for (const { branch, candidates } of electionPlans(copy)) {
    const secretary = candidates[0]!;
    if (secretary.background !== "TWO_COMMITTEES_MEMBER") continue;
    const random = seeded(`concurrent/${branch.key}`);
    const isVillage = branch.unit.level === "VILLAGERS_COMMITTEE";
    const startsOn = random.pick(TWO_COMMITTEES_SINCE);
    yield {
      id: worldId("concurrent-post", secretary.key),
      postId: worldId("post", secretary.key),
      personId: secretary.person.id,
      body: random.pick(
        isVillage
          ? (["VILLAGE_PARTY_BRANCH", "VILLAGE_COMMITTEE"] as const)
          : (["COMMUNITY_PARTY_BRANCH", "RESIDENTS_COMMITTEE"] as const),
      ),
      divisionId: branch.unit.id,
      startsOn,
      endsOn: addYears(startsOn, TWO_COMMITTEES_YEARS),
      ...SYNTHETIC,
    };
  }
}
