import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type FieldDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import type { FixtureSubgraph } from "../../test/fixture-subgraph";
import { startTestGateway, type TestGateway } from "../../test/test-gateway";
import { until } from "../../test/until";
import { idOf, services, startWholeGraph, wholeGraph } from "../../test/whole-graph";
import { appFolder } from "../app-folder";
import { directiveArguments } from "../supergraph/directive-arguments";

const api = buildSchema(readFileSync(join(appFolder, "api.graphql"), "utf8"));
const graph = buildSchema(wholeGraph.sdl, { assumeValid: true });
const { owners, subgraphs } = wholeGraph;
const query = api.getQueryType()!;
const nameOf = new Map(subgraphs.map(({ graph: symbol, name }) => [symbol, name]));
const objects = Object.values(api.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && !type.name.startsWith("__") && type !== api.getMutationType(),
);

type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

/** Who answers a field of a type: the services that the supergraph names at it, or else at the type. */
function answerers(type: string, field: string): string[] {
  const object = graph.getType(type) as GraphQLObjectType;
  const node: FieldDefinitionNode = object.getFields()[field]!.astNode!;
  const at = directiveArguments(node, "join__field");
  const from = at.length > 0 ? at : directiveArguments(object.astNode!, "join__type");
  return from.map(({ graph: symbol }) => nameOf.get(String(symbol))!);
}
const isOnlyOf = (service: string, type: string, field: string): boolean =>
  answerers(type, field).every(name => name === service);

/** The nouns that other services have. */
const rowsBeside = (service: string): string[] =>
  [...owners].filter(([, owner]) => owner !== service).map(([name]) => name);

/** A value for whatever must be given. */
function valueFor(type: GraphQLInputType, holder: string): string {
  if (isNonNullType(type)) return valueFor(type.ofType, holder);
  if (isListType(type)) return `[${valueFor(type.ofType, holder)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${given.map(field => `${field.name}: ${valueFor(field.type, holder)}`).join(" ")} }`;
  }
  if (type.name === "ID") return JSON.stringify(idOf(holder));
  return type.name === "Int" ? "1" : JSON.stringify("x");
}

/** A field with what must be given, and with one leaf below it: where rows are another service's, one that this must answer. */
function asked(field: Field, service: string): string {
  const type = getNamedType(field.type);
  const holder = owners.has(type.name) ? type.name : rowsBeside(service)[0]!;
  const given = field.args
    .filter(isRequiredArgument)
    .map(({ name, type: of }) => `${name}: ${valueFor(of, holder)}`);
  return `${field.name}${given.length > 0 ? `(${given.join(" ")})` : ""} ${leafOf(type, service)}`;
}

function leafOf(type: GraphQLNamedType, service: string): string {
  if (isLeafType(type)) return "";
  if (!isObjectType(type)) return "{ __typename }";
  const leaves = fieldsOf(type).filter(
    ({ args, type: of }) => args.length === 0 && isLeafType(getNamedType(of)),
  );
  const itsOwn = leaves.filter(({ name }) => isOnlyOf(service, type.name, name));
  const promised = (owners.get(type.name) === service ? itsOwn : leaves).filter(of => isNonNullType(of.type));
  return `{ ${(promised[0] ?? itsOwn[0] ?? leaves[0])?.name ?? "__typename"} }`;
}

/** Fields of a row that the service must answer although another has the row, or whose rows are the service's. */
const crossing = (type: GraphQLObjectType, service: string): Field[] =>
  fieldsOf(type).filter(
    ({ name, type: of }) =>
      isOnlyOf(service, type.name, name) || owners.get(getNamedType(of).name) === service,
  );

describe("by the schema", () => {
  it("what another service answers than the one around it may be null", () => {
    const promised = objects.flatMap(type =>
      fieldsOf(type)
        .filter(({ type: of }) => isNonNullType(of))
        .filter(({ name, type: of }) => {
          const from = answerers(type.name, name);
          const around = directiveArguments(
            (graph.getType(type.name) as GraphQLObjectType).astNode!,
            "join__type",
          );
          const isRow = owners.has(type.name);
          const crosses = isRow ? !from.includes(owners.get(type.name)!) : from.length < around.length;
          const owner = owners.get(getNamedType(of).name);
          const leads = owner !== undefined && from.some(service => service !== owner);
          // The gateway finds rows of all services; an edge of a service is of its own rows.
          const finds = getNamedType(of).name === "Node" && from.includes("node");
          return (crosses && type !== query && !(isRow && name === "id")) || leads || finds;
        })
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(promised).toEqual([]);
  });

  it("every root field may be null", () => {
    expect(
      fieldsOf(query)
        .filter(({ type }) => isNonNullType(type))
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

describe("while a service is down", () => {
  let gateway: TestGateway;
  let fakes: Map<string, FixtureSubgraph>;
  beforeAll(async () => {
    const started = await startWholeGraph();
    fakes = started.fakes;
    gateway = await startTestGateway(join(appFolder, "supergraph.graphql"), {
      ...started.settings,
      SUBGRAPH_PATIENCE_MS: "500",
      MAX_COST: "10000000",
    });
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all([...fakes.values()].map(fake => fake.stop()));
  });

  describe.each(services)("%s: ", service => {
    const errorNow = async () => (await gateway.ask(`{ ${service}Cursor }`)).body.errors?.[0];
    beforeAll(async () => {
      await fakes.get(service)!.stop();
      await until(async () => (await errorNow())?.extensions.retryAfter === 1);
    });
    afterAll(async () => {
      await fakes.get(service)!.startAgain();
      await until(async () => (await errorNow()) === undefined);
    });

    it("each of its root fields is null, with its error, beside the others'", async () => {
      const fields = fieldsOf(query);
      const { body } = await gateway.ask(`{ ${fields.map(field => asked(field, service)).join("\n")} }`);
      const its = fields.map(({ name }) => name).filter(name => isOnlyOf(service, "Query", name));
      const holes = Object.keys(body.data).filter(name => body.data[name] === null);
      expect(its.length).toBeGreaterThan(3);
      expect(holes.sort()).toEqual(its.sort());
      for (const name of its)
        expect(body.errors).toContainEqual(
          expect.objectContaining({
            path: [name],
            extensions: expect.objectContaining({ service }) as object,
          }),
        );
      // The gateway's search has asked it too.
      expect(new Set(body.errors!.map(({ extensions }) => extensions.service))).toEqual(new Set([service]));
    });

    const crossed = rowsBeside(service)
      .map(name => api.getType(name) as GraphQLObjectType)
      .map(row => [row.name, row, crossing(row, service)] as const)
      .filter(([, , fields]) => fields.length > 0);

    it.each(crossed)("%s keeps what its own service has", async (name, row, fields) => {
      const own = fieldsOf(row).find(
        ({ name: field, args, type }) =>
          args.length === 0 &&
          isLeafType(getNamedType(type)) &&
          field !== "id" &&
          !isOnlyOf(service, name, field),
      )!;
      const selection = fields.map(field => asked(field, service)).join("\n");
      const { body } = await gateway.ask(
        `{ node(id: "${idOf(name)}") { ... on ${name} { id own: ${own.name} ${selection} } } }`,
      );
      const holes = Object.fromEntries(fields.map(({ name: field }) => [field, null]));
      expect(body.data).toEqual({ node: { id: idOf(name), own: expect.anything() as unknown, ...holes } });
      expect(body.errors?.length).toBeGreaterThan(0);
      for (const { path, extensions } of body.errors!)
        expect([path?.[0], extensions]).toMatchObject(["node", { code: "SUBGRAPH_UNAVAILABLE", service }]);
    });
  });
});
