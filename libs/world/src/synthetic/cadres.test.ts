import { byId, groupBy, wholeWorld } from "../../test/whole-world";

const { organization, workforce } = wholeWorld();
const { ConcurrentPost, Person, Post, SocialWorker, Volunteer } = workforce;
const people = byId(Person);
const inOffice = Post.filter(({ endsOn }) => endsOn === null);

it("puts those into office who were elected, on that day", () => {
  const elections = byId(organization.Election);
  const elected = organization.Candidacy.filter(({ outcome }) => outcome === "ELECTED");
  const posts = Post.filter(({ electionId }) => electionId !== null);
  const key = (row: { electionId: string | null; personId: string; background: string }, role: string) =>
    [row.electionId, row.personId, role, row.background].join();
  expect(posts.map(post => key(post, post.role)).sort()).toEqual(
    elected.map(row => key(row, row.post)).sort(),
  );
  for (const { electionId, startsOn } of posts) expect(startsOn).toBe(elections.get(electionId!)!.heldOn);
});

it("has one secretary in office in every branch that held an election, and in every youth work committee", () => {
  const secretaries = inOffice.filter(({ role }) => role === "SECRETARY");
  expect(new Set(secretaries.map(({ branchId }) => branchId)).size).toBe(secretaries.length);
  expect(secretaries).toHaveLength(344 + 12);
});

it("shows by name exactly the secretaries and deputies in office", () => {
  const shown = new Set(inOffice.filter(({ role }) => role !== "MEMBER").map(({ personId }) => personId));
  expect(Person.filter(({ id, inOffice }) => inOffice !== shown.has(id))).toEqual([]);
});

it("never has two posts of one person in one branch at a time", () => {
  for (const posts of groupBy(Post, ({ personId, branchId }) => personId + branchId).values()) {
    posts.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
    for (const [index, { endsOn }] of posts.entries())
      expect(posts[index + 1] === undefined || endsOn! <= posts[index + 1]!.startsOn).toBe(true);
  }
});

it("calls incumbent exactly those who were secretary before", () => {
  const before = new Set(Post.filter(({ endsOn }) => endsOn !== null).map(({ personId }) => personId));
  for (const { isIncumbent, personId } of organization.Candidacy)
    expect(isIncumbent).toBe(before.has(personId));
});

it("gives each of the 215 one concurrent post in a body of its kind of unit", () => {
  const posts = byId(Post);
  expect(new Set(ConcurrentPost.map(({ postId }) => postId)).size).toBe(215);
  const levels = new Map(organization.Division.map(({ id, level }) => [id, level]));
  for (const { postId, personId, body, divisionId } of ConcurrentPost) {
    expect(posts.get(postId)).toMatchObject({
      personId,
      role: "SECRETARY",
      background: "TWO_COMMITTEES_MEMBER",
    });
    expect(body.startsWith("VILLAGE")).toBe(levels.get(divisionId) === "VILLAGERS_COMMITTEE");
  }
});

it("has persons in all three forces, and nobody twice in one", () => {
  for (const rows of [SocialWorker, Volunteer])
    expect(new Set(rows.map(({ personId }) => personId)).size).toBe(rows.length);
  const cadres = new Set(inOffice.map(({ personId }) => personId));
  const workers = new Set(SocialWorker.map(({ personId }) => personId));
  const all = Volunteer.filter(({ personId }) => cadres.has(personId) && workers.has(personId));
  expect(all).toHaveLength(12);
});

it("names people so that nobody real is meant", () => {
  for (const { id } of Post.slice(0, 50).map(post => people.get(post.personId)!))
    expect(people.get(id)!.givenName).toMatch(/^[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]$/);
});
