import { type GraphQLSchema, printSchema } from "graphql";

/** The schema that clients see, without what is federation's own, as `/schema.graphql` shows it. */
export function printApiSchema(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`;
}
