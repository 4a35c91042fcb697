import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import {
  costDirectives,
  engineResolvers,
  engineSdl,
  modelOf,
  searchResolvers,
  searchSdl,
} from "@youth-graph/query";
import { Kind, parse, type DocumentNode, type GraphQLSchema } from "graphql";
import { buildSchema, createResolversMap } from "type-graphql";
import type { SubgraphManifest } from "../manifest";
import { cursorResolvers, cursorSdl } from "../outbox/cursor-field";

const imports = JSON.stringify(["@inaccessible", "@key", "@shareable", ...costDirectives]);
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${imports})`;

/**
 * The executable schema of a service: what its classes declare (type-graphql), what the query engine derives from the
 * same declarations, and the resolvers of both.
 */
export async function buildSubgraph(manifest: SubgraphManifest): Promise<GraphQLSchema> {
  const models = [...manifest.nouns, ...manifest.foreign].map(modelOf);
  const declared = await buildSchema({
    resolvers: manifest.resolvers as never,
    orphanedTypes: [...manifest.nouns, ...manifest.foreign] as never,
    // type-graphql keeps one store of metadata a process and wants a checker as soon as any class in it is guarded.
    authChecker: () => false,
    validate: false,
    skipCheck: true,
  });
  // The classes' schema carries directives in a form that @apollo/subgraph refuses, so it goes through its own text.
  const generated = [engineSdl(models), searchSdl(manifest.name, models), cursorSdl(manifest)];
  const typeDefs = parse([link, printSchemaWithDirectives(declared), ...generated].join("\n\n"));
  return buildSubgraphSchema({
    typeDefs: withoutDoubles(typeDefs),
    resolvers: [
      engineResolvers(models),
      searchResolvers(manifest.name, models),
      cursorResolvers(manifest),
    ].reduce(merge, withoutTypeGuards(createResolversMap(declared))) as never,
  });
}

/** Drops the schema block, directive definitions and what both sides define, such as scalars. */
function withoutDoubles(document: DocumentNode): DocumentNode {
  const seen = new Set<string>();
  const definitions = document.definitions.filter(definition => {
    if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.DIRECTIVE_DEFINITION)
      return false;
    if (definition.kind !== Kind.SCALAR_TYPE_DEFINITION && definition.kind !== Kind.ENUM_TYPE_DEFINITION)
      return true;
    const known = seen.has(definition.name.value);
    seen.add(definition.name.value);
    return !known;
  });
  return { ...document, definitions };
}

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
