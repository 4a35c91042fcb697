import { buildSubgraphSchema } from "@apollo/subgraph";
import { getDocumentNodeFromSchema } from "@graphql-tools/utils";
import {
  catalogTypes,
  costDirectives,
  engineResolvers,
  searchEnumName,
  searchQueries,
  searchResolvers,
  pricingDefinitions,
  type Class,
} from "@youth-graph/query";
import { Kind, parse, type ConstDirectiveNode, type DefinitionNode, type GraphQLSchema } from "graphql";
import { buildSchema, createResolversMap } from "type-graphql";
import { commandMutations, commandResolvers } from "../command/command-mutations";
import { catalogOf, type SubgraphManifest } from "../manifest";
import { cursorQueries, cursorResolvers } from "../outbox/head-cursor";

const imports = JSON.stringify([
  "@composeDirective",
  "@inaccessible",
  "@key",
  "@shareable",
  ...costDirectives,
]);
const link = parse(
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${imports}) ${pricingDefinitions}`,
);

/**
 * The executable schema of a service. type-graphql builds all of it, from the classes of the service and from those that
 * are generated from its catalog; the engine's resolvers stand in the place of type-graphql's for what is generated.
 */
export async function buildSubgraph(manifest: SubgraphManifest): Promise<GraphQLSchema> {
  const catalog = catalogOf(manifest);
  const { orphans } = catalogTypes(catalog);
  const schema = await buildSchema({
    resolvers: resolverClasses(manifest) as never,
    orphanedTypes: orphans as never,
    // type-graphql keeps one store of metadata a process and wants a checker as soon as any class in it is guarded.
    authChecker: () => false,
    validate: false,
    skipCheck: true,
  });
  const definitions = getDocumentNodeFromSchema(schema).definitions.flatMap(definition =>
    federated(definition, manifest.name),
  );
  return buildSubgraphSchema({
    // The schema itself carries directives in a form that @apollo/subgraph refuses; its definitions do not.
    typeDefs: { kind: Kind.DOCUMENT, definitions: [...link.definitions, ...definitions] },
    resolvers: [
      engineResolvers(catalog),
      searchResolvers(catalog),
      cursorResolvers(manifest.name),
      commandResolvers(manifest.commands),
    ].reduce(merge, withoutTypeGuards(createResolversMap(schema))) as never,
  });
}

const generated = new WeakMap<SubgraphManifest, Class[]>();

/** Those written by hand, and those made from the manifest: once each, since type-graphql remembers all it is ever told. */
function resolverClasses(manifest: SubgraphManifest): Class[] {
  const made = generated.get(manifest) ?? makeResolvers(manifest);
  generated.set(manifest, made);
  return [...manifest.resolvers, ...made];
}

function makeResolvers(manifest: SubgraphManifest): Class[] {
  const catalog = catalogOf(manifest);
  const search = searchQueries(catalog);
  return [
    ...catalogTypes(catalog).resolvers,
    cursorQueries(manifest.name),
    ...(search ? [search] : []),
    ...commandMutations(manifest.name, manifest.commands),
  ];
}

/** Federation defines its directives itself, and no decorator puts one on an enum. */
function federated(definition: DefinitionNode, service: string): DefinitionNode[] {
  if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.DIRECTIVE_DEFINITION) return [];
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === searchEnumName(service))
    return [{ ...definition, directives: [inaccessible] }];
  return [definition];
}

const inaccessible: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: "inaccessible" },
};

type Resolvers = Record<string, Record<string, unknown>>;

/** Rows are plain objects that name their type, so a check by class would refuse them. */
function withoutTypeGuards(map: object): Resolvers {
  const resolvers = map as Resolvers;
  for (const type of Object.values(resolvers)) delete type["__isTypeOf"];
  const byName = (row: { __typename: string }): string => row.__typename;
  return { ...resolvers, Node: { ...resolvers["Node"], __resolveType: byName } };
}

function merge(first: Resolvers, second: Resolvers): Resolvers {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries(
    [...names].map(name => [
      name,
      first[name] && second[name] ? { ...first[name], ...second[name] } : (first[name] ?? second[name] ?? {}),
    ]),
  );
}
