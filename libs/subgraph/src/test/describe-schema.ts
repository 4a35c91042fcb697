import { aggregatesName, shownToManys } from "@youth-graph/query";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { catalogOf, type SubgraphManifest } from "../manifest";
import { buildSubgraph } from "../schema/build-subgraph";
import { printSubgraph } from "../schema/print-subgraph";
import { unsizedLists } from "./unsized-lists";

/** What holds of the schema of every service. */
export function describeSchema(manifest: SubgraphManifest): void {
  const catalog = catalogOf(manifest);
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSubgraph(manifest);
  }, 60_000);

  const fieldOf = (type: string, name: string): GraphQLField<unknown, unknown> | undefined => {
    const found = schema.getType(type);
    return isObjectType(found) ? found.getFields()[name] : undefined;
  };

  it("prints the same schema each time", async () => {
    expect(printSubgraph(await buildSubgraph(manifest))).toBe(printSubgraph(schema));
  });

  it("describes every type, field, argument, input and enum value", () => {
    // Another service's type and its id are described by their owner.
    const elsewhere = catalog.copies.flatMap(({ name }) => [name, `${name}.id`]);
    const missing = Object.values(schema.getTypeMap()).flatMap(undescribed);
    expect(missing.filter(name => !elsewhere.includes(name))).toEqual([]);
  });

  it("says the size of every list of objects", () => {
    expect(unsizedLists(schema)).toEqual([]);
  });

  it("adds to others' nouns only what may be null, since this service may be away", () => {
    for (const model of catalog.copies)
      for (const relation of shownToManys(model)) {
        const names = [relation.name, ...(relation.shape === "connection" ? [aggregatesName(relation)] : [])];
        for (const name of names) {
          const field = fieldOf(model.name, name);
          expect([model.name, name, field && isNonNullType(field.type)]).toEqual([model.name, name, false]);
        }
      }
  });

  it("leads to one row only by what may be null: it may be away, or not for everybody", () => {
    const required = catalog.own.flatMap(({ name, toOnes }) =>
      toOnes
        .map(relation => ({ relation, field: fieldOf(name, relation.name) }))
        .filter(({ field }) => !field || isNonNullType(field.type))
        .map(({ relation }) => `${name}.${relation.name}`),
    );
    expect(required).toEqual([]);
  });
}

/** Federation's own, and scalars that GraphQL itself describes. */
const elsewhereDescribed = /^_|^federation__|^link__|^(String|Int|Float|Boolean|ID)$/;

/** Inputs that explain their fields in one sentence, since these are the words of the grammar: `eq`, `some`, a column's name. */
const grammar = /(Filter|Range|Order|^GroupHaving)$/;
const words = ["and", "or", "not"];

/** The types, fields, arguments, inputs and enum values without a description. */
function undescribed(type: GraphQLNamedType): string[] {
  if (elsewhereDescribed.test(type.name)) return [];
  const nameless = ["Query", "Mutation"].includes(type.name) || type.description ? [] : [type.name];
  return [
    ...nameless,
    ...membersOf(type).flatMap(member => (member.description ? [] : [`${type.name}.${member.name}`])),
  ];
}

interface Member {
  name: string;
  description?: string | null | undefined;
}

function membersOf(type: GraphQLNamedType): readonly Member[] {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type))
    return grammar.test(type.name)
      ? []
      : Object.values(type.getFields()).filter(({ name }) => !words.includes(name));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ name }) => !name.startsWith("_"))
    .flatMap(field => [
      field,
      ...field.args.map(({ name, description }) => ({ name: `${field.name}(${name}:)`, description })),
    ]);
}
