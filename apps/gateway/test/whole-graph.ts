import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatTypeId, prefixOfType } from "@youth-graph/kernel";
import {
  getNullableType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isScalarType,
} from "graphql";
import { appFolder } from "../src/app-folder";
import { loadSupergraph } from "../src/supergraph/load-supergraph";
import { type FixtureSubgraph, startSubgraph } from "./fixture-subgraph";

export const wholeGraph = loadSupergraph(join(appFolder, "supergraph.graphql"));
export const services = wholeGraph.subgraphs.map(({ name }) => name).filter(name => name !== "node");

/** The id of some row of a type. */
export const idOf = (type: string): string => formatTypeId(prefixOfType(type), anyUuid);
const anyUuid = "0190163d-8694-739b-aea5-000000000001";

const scalars: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true, SafeInt: 1 };

/** Any value of a type: a list has one, and an object has whatever is asked of it. */
function anyOf(type: GraphQLOutputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [anyOf(nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]!.value;
  return isScalarType(nullable) ? (scalars[nullable.name] ?? "x") : {};
}

const anyField: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) => {
  const { fieldName, parentType, returnType } = info;
  if (fieldName === "id" && wholeGraph.owners.has(parentType.name)) return source.id ?? idOf(parentType.name);
  return anyOf(returnType);
};

/** The services of the real graph by their schemas, each with some value for whatever it is asked; their addresses as settings. */
export async function startWholeGraph(): Promise<{
  fakes: Map<string, FixtureSubgraph>;
  settings: Record<string, string>;
}> {
  const fakes = new Map<string, FixtureSubgraph>();
  for (const name of services) {
    const sdl = readFileSync(join(appFolder, "..", name, "schema.graphql"), "utf8");
    const found = wholeGraph.searchFields.find(({ service }) => service === name)!.types[0]!.toLowerCase();
    const searched = { SearchRow: { id: () => formatTypeId(found, anyUuid), matched: () => "NAME" } };
    const fake = await startSubgraph(name, sdl, searched, {
      fieldResolver: anyField as GraphQLFieldResolver<unknown, unknown>,
      typeResolver: (_value, _context, { schema }, type) => schema.getPossibleTypes(type)[0]!.name,
    });
    fakes.set(name, fake);
  }
  const settings = [...fakes].map(([name, { url }]) => [`${name.toUpperCase()}_URL`, url]);
  return { fakes, settings: Object.fromEntries(settings) as Record<string, string> };
}
