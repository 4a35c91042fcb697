import type { Tree } from "@nx/devkit";
import { parse, type DefinitionNode, type ObjectTypeDefinitionNode } from "graphql";
import { GATEWAY, SUBGRAPHS } from "../../services";
import type { NounNames } from "./names";

/** What the engine calls a noun's types, after its name. */
const SUFFIXES = [
  "",
  "Where",
  "ListFilter",
  "Order",
  "Connection",
  "Edge",
  "Group",
  "GroupKeys",
  "Groups",
  "Aggregates",
];

/** Words that are no variable's name. */
const KEYWORDS = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static super
  switch this throw true try typeof var void while with yield`.split(/\s+/),
);

/** Words that are no table's name without quotes (`pg_get_keywords()`, those that are reserved). */
const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation column
  concurrently constraint create cross default deferrable desc distinct do else end except false fetch for foreign freeze
  from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
  localtime natural not notnull null offset on only or order outer overlaps placing primary references returning right
  select similar some symmetric table tablesample then to trailing true union unique user using variadic verbose when
  where window with`.split(/\s+/),
);

/** Why a noun cannot have this name, in a sentence; null when it can. */
export function clash(
  tree: Tree,
  { type, property, plural, table, file, pluralFile }: NounNames,
): string | null {
  if (tree.exists(`libs/faces/src/${file}.ts`))
    return `libs/faces/src/${file}.ts exists already: call the noun something else.`;
  if (tree.exists(`libs/world/src/synthetic/${pluralFile}.ts`))
    return `libs/world/src/synthetic/${pluralFile}.ts exists already: call the noun something else.`;
  if (type in globalThis || KEYWORDS.has(property))
    return `${type} is a word of JavaScript: call the noun something else.`;
  if (RESERVED.has(table))
    return `"${table}" is a word of SQL, and no name of a table: call the noun something else.`;
  const made = tables(tree).get(table);
  if (made !== undefined)
    return `A table "${table}" is there already, by ${made}: call the noun something else.`;
  const { types, fields } = api(tree);
  const taken = SUFFIXES.map(suffix => `${type}${suffix}`).find(each => types.has(each));
  if (taken !== undefined) return `The graph has a type ${taken} already: call the noun something else.`;
  const field = [property, plural, `${property}Aggregates`].find(each => fields.has(each));
  return field === undefined
    ? null
    : `The graph has a root field ${field} already: call the noun something else.`;
}

/** Every table that a migration makes, and the file of the first that does. */
function tables(tree: Tree): Map<string, string> {
  const folders = [
    "libs/subgraph/src/migrations",
    ...SUBGRAPHS.map(({ name }) => `apps/${name}/src/migrations`),
  ];
  const found = new Map<string, string>();
  for (const folder of folders)
    for (const file of tree.children(folder))
      for (const [, table = ""] of (tree.read(`${folder}/${file}`, "utf8") ?? "").matchAll(
        /CREATE TABLE "(\w+)"/g,
      ))
        if (!found.has(table)) found.set(table, `${folder}/${file}`);
  return found;
}

function api(tree: Tree): { types: Set<string>; fields: Set<string> } {
  const sdls = [
    `apps/${GATEWAY.name}/api.graphql`,
    ...SUBGRAPHS.map(({ name }) => `apps/${name}/schema.graphql`),
  ];
  const definitions = sdls.flatMap(path => parse(tree.read(path, "utf8") ?? "").definitions);
  const nameOf = (definition: DefinitionNode): string =>
    "name" in definition ? (definition.name?.value ?? "") : "";
  const query = definitions.find(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === "ObjectTypeDefinition" && nameOf(definition) === "Query",
  );
  return {
    types: new Set(definitions.map(nameOf)),
    fields: new Set(query?.fields?.map(({ name }) => name.value)),
  };
}
