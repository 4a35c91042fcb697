import "reflect-metadata";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { uuidOf } from "@youth-graph/kernel";
import { workforce } from "../subgraph";

interface Known {
  id: string;
  surname: string;
  given_name: string;
  in_office: boolean;
}

describe("a person", () => {
  let subgraph: SubgraphUnderTest;
  let known: Map<string, Known>;
  beforeAll(async () => {
    subgraph = await openSubgraph(workforce, { world: wholeWorld });
    const rows = await subgraph.sql<Known>("SELECT id, surname, given_name, in_office FROM person");
    known = new Map(rows.map(row => [row.id, row]));
  }, 120_000);
  afterAll(() => subgraph.close());

  /** Every `{ id displayName }` anywhere in an answer. */
  function shown(value: unknown): { id: string; displayName: string }[] {
    if (value === null || typeof value !== "object") return [];
    const inner = Object.values(value).flatMap(shown);
    return "displayName" in value ? [value as { id: string; displayName: string }, ...inner] : inner;
  }

  function nameOf(id: string): string {
    const { surname, given_name: givenName, in_office: inOffice } = known.get(uuidOf("person", id)) as Known;
    return inOffice ? surname + givenName : `${surname}*`;
  }

  it.each([
    ["persons", "id displayName"],
    ["posts", "person { id displayName }"],
    ["concurrentPosts", "person { id displayName } post { person { id displayName } }"],
    ["socialWorkers", "person { id displayName }"],
    ["volunteers", "person { id displayName volunteer { person { id displayName } } }"],
    [
      "serviceRecords",
      "volunteer { person { id displayName } } enteredBy { id displayName } approvedBy { id displayName }",
    ],
    [
      "assignments",
      "socialWorker { person { id displayName posts { nodes { person { id displayName } } } } }",
    ],
  ])("is shown by name in %s only while secretary or deputy secretary", async (list, selection) => {
    const answer = await subgraph.execute(`{ ${list}(first: 200) { nodes { ${selection} } } }`);
    expect(answer.errors).toEqual([]);
    const persons = shown(answer.data);
    expect(persons.length).toBeGreaterThanOrEqual(40);
    for (const { id, displayName } of persons) expect(displayName).toBe(nameOf(id));
  });

  it("is shown by name as secretary, and by surname as committee member or former secretary", async () => {
    const list = (where: string): string =>
      `posts(first: 200, where: ${where}) { nodes { person { id displayName } } }`;
    const answer = await subgraph.execute(
      `{ now: ${list("{ role: { eq: SECRETARY }, endsOn: { isNull: true } }")}
         members: ${list("{ role: { eq: MEMBER }, person: { posts: { none: { role: { ne: MEMBER } } } } }")}
         former: ${list("{ endsOn: { isNull: false }, person: { posts: { none: { endsOn: { isNull: true } } } } }")} }`,
    );
    const names = (key: string): string[] => shown(answer.data[key]).map(({ displayName }) => displayName);
    expect(names("now").every(name => /^[^*]{3}$/u.test(name))).toBe(true);
    for (const key of ["members", "former"]) {
      expect(names(key).length).toBeGreaterThan(0);
      expect(names(key).every(name => /^.\*$/u.test(name))).toBe(true);
    }
  });

  it.each([
    'persons(where: { displayName: { startsWith: "王" } })',
    'persons(where: { surname: { eq: "王" } })',
    "persons(where: { inOffice: { eq: true } })",
    "persons(orderBy: [{ displayName: ASC }])",
    "persons(orderBy: [{ surnameStrokes: ASC }])",
    'volunteers(where: { person: { displayName: { contains: "甲" } } })',
    'posts(where: { person: { givenName: { eq: "甲子" } } })',
    "posts(orderBy: [{ person: { displayName: ASC } }])",
    'volunteers(where: { number: { endsWith: "1" } })',
    'socialWorkers(where: { certificateNumber: { endsWith: "1" } })',
  ])("gives no answer to %s", async field => {
    const answer = await subgraph.execute(`{ ${field} { totalCount } }`);
    expect(answer.errors).not.toEqual([]);
    expect(answer).toMatchObject({ data: null, statements: [] });
  });

  it("has no phone, ID number, birth date or unmasked name anywhere in the schema", async () => {
    interface Type {
      name: string;
      fields: { name: string }[] | null;
      inputFields: { name: string }[] | null;
    }
    const { data } = await subgraph.execute<{ __schema: { types: Type[] } }>(
      "{ __schema { types { name fields(includeDeprecated: true) { name } inputFields { name } } } }",
    );
    const names = data.__schema.types.flatMap(type =>
      [...(type.fields ?? []), ...(type.inputFields ?? [])].map(({ name }) => ({ type: type.name, name })),
    );
    const personal =
      /phone|mobile|e-?mail|address|idnumber|idcard|identity|birth|surname|givenname|fullname|inoffice/i;
    // A Youth Home, by which sessions are found, has an address, and no person does.
    const ofHome = ({ type, name }: { type: string; name: string }) =>
      type.includes("YouthHome") && name === "address";
    expect(names.filter(each => personal.test(each.name) && !ofHome(each))).toEqual([]);
    expect(names.length).toBeGreaterThan(100);
  });

  it("is in as many forces as it has facets now, all persons of a list in one statement", async () => {
    const answer = await subgraph.execute<{ persons: { nodes: { id: string; roles: string[] }[] } }>(
      `{ persons(first: 200, where: { volunteer: {}, or: [{ socialWorker: {} }, { posts: { some: {} } }] }) {
        nodes { id roles } } }`,
    );
    expect(answer.statements).toHaveLength(2);
    const rows = await subgraph.sql<{ id: string; roles: string[] }>(
      `SELECT id, array_remove(ARRAY[
        CASE WHEN EXISTS (SELECT FROM post WHERE person_id = person.id AND ends_on IS NULL) THEN 'CADRE' END,
        CASE WHEN EXISTS (SELECT FROM social_worker WHERE person_id = person.id) THEN 'SOCIAL_WORKER' END,
        CASE WHEN EXISTS (SELECT FROM volunteer WHERE person_id = person.id) THEN 'VOLUNTEER' END], NULL) AS roles
      FROM person`,
    );
    const roles = new Map(rows.map(row => [row.id, row.roles]));
    const { nodes } = answer.data.persons;
    for (const person of nodes) expect(person.roles).toEqual(roles.get(uuidOf("person", person.id)));
    expect(nodes.filter(person => person.roles.length === 3)).toHaveLength(12);
  });

  it("brings its facets and posts with one statement each", async () => {
    const answer = await subgraph.execute(
      `{ persons(first: 100) { nodes { posts { totalCount nodes { role } } concurrentPosts { body }
        socialWorker { channel } volunteer { registeredOn } } } }`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.statements).toHaveLength(5);
  });
});
