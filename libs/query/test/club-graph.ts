import {
  graphql,
  isInterfaceType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from "graphql";
import { buildSchema } from "type-graphql";
import {
  catalogTypes,
  engineResolvers,
  RequestLoaders,
  type Catalog,
  type Class,
  type Reader,
} from "../src/index";
import type { ClubDatabase } from "./club-database";
import { clubs } from "./clubs";

/** The schema of a service that has its nouns, and little beside them. */
export async function schemaOf(catalog: Catalog, byHand: readonly Class[] = []): Promise<GraphQLSchema> {
  const { resolvers, orphans } = catalogTypes(catalog);
  const schema = await buildSchema({
    resolvers: [...resolvers, ...byHand] as never,
    orphanedTypes: orphans as never,
    authChecker: () => false,
    validate: false,
    skipCheck: true,
  });
  for (const type of Object.values(schema.getTypeMap())) {
    // Rows are plain objects that name their type.
    if (isObjectType(type)) type.isTypeOf = null;
    if (isInterfaceType(type)) type.resolveType = row => (row as { __typename: string }).__typename;
  }
  for (const [name, resolvers] of Object.entries(engineResolvers(catalog))) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const [field, resolve] of Object.entries(resolvers)) {
      const declared = type.getFields()[field];
      if (declared) declared.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  return schema;
}

let schema: Promise<GraphQLSchema> | undefined;

export interface Answer<Data> {
  data: Data;
  /** The codes of its errors. */
  codes: unknown[];
  messages: string[];
}

/** Answers an operation on the clubs, through the schema that the engine derives from their faces. */
export async function ask<Data = Record<string, unknown>>(
  database: Pick<ClubDatabase, "reader">,
  source: string,
  variableValues: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  const contextValue: { reader: Reader; loaders: RequestLoaders } = {
    reader: database.reader,
    loaders: new RequestLoaders(),
  };
  const { data, errors = [] } = await graphql({
    schema: await (schema ??= schemaOf(clubs)),
    source,
    variableValues,
    contextValue,
  });
  return {
    data: JSON.parse(JSON.stringify(data ?? null)) as Data,
    codes: errors.map(({ extensions, message }) => extensions["code"] ?? message),
    messages: errors.map(({ message }) => message),
  };
}
