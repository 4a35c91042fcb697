import { getArgumentValues } from "graphql";
import { gatewayError } from "../errors";
import type { SelectedField } from "./selected-fields";

/** Which rows of the list the client wants. */
export interface RowRange {
  /** How many; all unless the client says. */
  limit: number;
  /** The cursor after which they begin. */
  start: string | null;
}

/** Reads the list's `first` and `after`. @throws GraphQLError EXPORT_FORWARD_ONLY */
export function rowRangeOf(connection: SelectedField, variables: Record<string, unknown>): RowRange {
  const [node] = connection.nodes;
  const values = getArgumentValues(connection.definition, node!, variables);
  // A default of the schema is the size of a page, not what the client asked for.
  const given = (name: string): unknown =>
    node!.arguments?.some(argument => argument.name.value === name) ? (values[name] ?? undefined) : undefined;
  for (const name of ["last", "before"]) {
    if (given(name) === undefined) continue;
    const message = `An export runs forward, with \`first\` and \`after\`; \`${name}\` is for reading backward.`;
    throw gatewayError("EXPORT_FORWARD_ONLY", message, { extensions: { argument: name } });
  }
  return {
    limit: (given("first") as number | undefined) ?? Infinity,
    start: (given("after") as string | undefined) ?? null,
  };
}
