import { buildSchema, graphql, isObjectType, type GraphQLFieldResolver } from "graphql";
import { engineResolvers, engineSdl, modelOf, RequestLoaders } from "../src/index";
import type { ClubDatabase } from "./club-database";
import { Club, Member, Place, Visit } from "./clubs";

const models = [Place, Club, Member, Visit].map(modelOf);

/** The engine's own part of a schema needs the types that it extends, and the enums that their classes define. */
const schema = buildSchema(`
  directive @shareable on OBJECT | FIELD_DEFINITION
  directive @cost(weight: Int!) on FIELD_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean) on FIELD_DEFINITION
  type Query
  type Place { id: ID! code: String }
  type Club { id: ID! name: String size: Int }
  type Member { id: ID! age: Int }
  type Visit { id: ID! }
  ${engineSdl(models)}`);
for (const [type, fields] of Object.entries(engineResolvers(models))) {
  const declared = schema.getType(type);
  if (!isObjectType(declared)) continue;
  for (const [name, resolve] of Object.entries(fields)) {
    const field = declared.getFields()[name];
    if (field) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
  }
}

export interface Answer<Data> {
  data: Data;
  /** The codes of its errors. */
  codes: unknown[];
}

/** Answers an operation on the clubs, through the schema that the engine derives from their classes. */
export async function ask<Data = Record<string, unknown>>(
  database: ClubDatabase,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const contextValue = { database, loaders: new RequestLoaders() };
  const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as Data,
    codes: errors.map(({ extensions, message }) => extensions["code"] ?? message),
  };
}
