import { ask, sql } from "./ask";

interface PersonOfThree {
  persons: { nodes: PersonFacets[] };
}
interface PersonFacets {
  displayName: string;
  roles: string[];
  posts: { nodes: { role: string; branch: { name: string } }[] };
  socialWorker: { channel: string } | null;
  volunteer: { registeredOn: string; organizations: { nodes: { name: string }[] } } | null;
  candidacies: { totalCount: number };
}

const facets = `displayName roles
  posts { nodes { role branch { name } } }
  socialWorker { channel }
  volunteer { registeredOn organizations { nodes { name } } }
  candidacies { totalCount }`;

it("a person's roles across the three forces come together", async () => {
  const [row] = await sql<{ surname: string; in_office: boolean; given_name: string; id: string }>(
    "workforce",
    `SELECT person.id, surname, given_name, in_office FROM person JOIN social_worker ON social_worker.person_id = person.id
     JOIN volunteer ON volunteer.person_id = person.id JOIN post ON post.person_id = person.id AND post.ends_on IS NULL ORDER BY person.id LIMIT 1`,
  );
  const { persons } = await ask<PersonOfThree>(
    `{ persons(where: { socialWorker: {}, volunteer: {}, posts: { some: { endsOn: { isNull: true } } } }, orderBy: [{ id: ASC }], first: 1) { nodes { ${facets} } } }`,
  );
  const [person] = persons.nodes;
  expect(person?.roles).toEqual(["CADRE", "SOCIAL_WORKER", "VOLUNTEER"]);
  expect(person?.displayName).toBe(row?.in_office ? row.surname + row.given_name : `${row?.surname}*`);
  expect(person?.posts.nodes[0]?.branch.name).toBeTruthy();
  expect(person?.socialWorker?.channel).toBeTruthy();
  expect(person?.volunteer?.registeredOn).toBeTruthy();
});

it("nobody is shown by name but those in an official post", async () => {
  const { volunteers } = await ask<{
    volunteers: {
      nodes: {
        person: { displayName: string; posts: { nodes: { role: string; endsOn: string | null }[] } };
      }[];
    };
  }>("{ volunteers(first: 200) { nodes { person { displayName posts { nodes { role endsOn } } } } } }");
  for (const { person } of volunteers.nodes) {
    const official = person.posts.nodes.some(({ role, endsOn }) => endsOn === null && role !== "MEMBER");
    expect(person.displayName.endsWith("*")).toBe(!official);
  }
});
