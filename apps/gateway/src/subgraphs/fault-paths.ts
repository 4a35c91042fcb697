import type { GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { Kind, parse } from "graphql";

/**
 * Where in the client's result a sub-request's failure shows. A sub-request for entities fails at the path they hang on, up to
 * the first list; one for root fields fails at each of those.
 */
export function faultPaths(
  options: GraphQLDataSourceProcessOptions,
): { absolute: (string | number)[] } | { absolute?: undefined; fields: string[] } {
  const path = pathAbove(options);
  if (path.length === 0) return { fields: rootFields(options.request.query ?? "") };
  const list = path.indexOf("@");
  return { absolute: path.slice(0, list === -1 ? undefined : list) };
}

/** Where in the client's result the entities of a sub-request hang, `@` for every item of a list; empty for root fields. */
export function pathAbove(options: GraphQLDataSourceProcessOptions): (string | number)[] {
  const path = "pathInIncomingRequest" in options ? options.pathInIncomingRequest : undefined;
  return (path ?? []) as (string | number)[];
}

/** The gateway's own sub-queries have neither fragments nor several operations at their root. */
function rootFields(query: string): string[] {
  return parse(query, { noLocation: true })
    .definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
    .flatMap(operation => operation.selectionSet.selections)
    .filter(selection => selection.kind === Kind.FIELD)
    .map(field => (field.alias ?? field.name).value);
}
