import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  parse,
  visit,
  type GraphQLObjectType,
} from "graphql";
import { ask, type ServiceName } from "./ask";

const services: ServiceName[] = ["organization", "workforce", "programs", "venues"];
const file = (path: string): string => readFileSync(join(__dirname, "../..", path), "utf8");
const api = buildSchema(file("gateway/api.graphql"));
const node = api.getType("Node");
const entities = isInterfaceType(node) ? api.getPossibleTypes(node) : [];

/** The shortest way of fields from Query to each type, lists taken by their first row. */
function ways(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const queue: { type: GraphQLObjectType; path: string[] }[] = [
    { type: api.getQueryType() as GraphQLObjectType, path: [] },
  ];
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const field of Object.values(next.type.getFields())) {
      const type = getNamedType(field.type);
      const asksForMore = field.args.some(
        ({ name, type: argument }) => name === "id" || String(argument).endsWith("!"),
      );
      if (!isObjectType(type) || found.has(type.name) || asksForMore) continue;
      const path = [...next.path, field.name];
      found.set(type.name, path);
      queue.push({ type, path });
    }
  }
  return found;
}

const found = ways();

/** Walks an answer along a path, through the first row of every list that has one. */
function rowsAt(value: unknown, path: string[]): { id: string }[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(one => rowsAt(one, path));
  const [field, ...rest] = path;
  return field === undefined
    ? [value as { id: string }]
    : rowsAt((value as Record<string, unknown>)[field], rest);
}

async function idsOf(type: string): Promise<string[]> {
  const path = found.get(type) ?? [];
  const query = `{ ${path.join(" { ")} { __typename id } ${"}".repeat(path.length)}`;
  return rowsAt(await ask(query), path).map(({ id }) => id);
}

/** The services whose schema has the type with a key: its owner, and those that refer to its rows. */
function keyedIn(type: string): ServiceName[] {
  return services.filter(service => {
    let keyed = false;
    visit(parse(file(`${service}/schema.graphql`)), {
      ObjectTypeDefinition(definition) {
        keyed ||=
          definition.name.value === type &&
          (definition.directives ?? []).some(({ name }) => name.value === "key");
      },
    });
    return keyed;
  });
}

async function resolvedBy(service: ServiceName, type: string, id: string): Promise<unknown> {
  const response = await fetch(process.env[`${service.toUpperCase()}_URL`] ?? "", {
    method: "POST",
    headers: { "content-type": "application/json", "x-gateway-secret": process.env["GATEWAY_SECRET"] ?? "" },
    body: JSON.stringify({
      query: `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on ${type} { __typename id } } }`,
      variables: { refs: [{ __typename: type, id }] },
    }),
  });
  const { data } = (await response.json()) as { data: { _entities: unknown[] } };
  return data._entities[0];
}

it("there are entities to speak of", () => {
  expect(entities.length).toBeGreaterThan(40);
});

describe.each(entities.map(({ name }) => name))("%s", type => {
  let id: string;
  beforeAll(async () => {
    [id = ""] = await idsOf(type);
  });

  it("is reached from a root field, and has rows", () => {
    expect(found.has(type)).toBe(true);
    expect(id).not.toBe("");
  });

  it("is found by node, as what it is", async () => {
    expect(await ask(`{ node(id: "${id}") { __typename id ... on ${type} { provenance } } }`)).toMatchObject({
      node: { __typename: type, id },
    });
  });

  it("is resolved by reference in every service that knows it", async () => {
    const knowing = keyedIn(type);
    expect(knowing.length).toBeGreaterThan(0);
    for (const service of knowing)
      expect(await resolvedBy(service, type, id)).toEqual({ __typename: type, id });
  });
});

it("nodes keeps the order asked for, with null for a missing one", async () => {
  const [branch = ""] = await idsOf("Branch");
  const [home = ""] = await idsOf("YouthHome");
  const missing = "person_00000000000000000000000000";
  const { nodes } = await ask<{ nodes: ({ id: string } | null)[] }>(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on YouthHome { name } ... on Branch { name } } }",
    {
      ids: [home, missing, branch, home],
    },
  );
  expect(nodes.map(found => found?.id ?? null)).toEqual([home, null, branch, home]);
});
