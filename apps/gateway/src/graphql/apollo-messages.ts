import type { GraphQLFormattedError } from "graphql";
import { gatewayErrorCodes } from "../errors";

/** What Apollo Server says to a request of which it cannot make sense, by its beginning, and what is true of this graph instead. */
const replaced: [beginning: string, message: string][] = [
  ["GraphQL operations must contain a non-empty `query`", "`query` holds the operation, as text."],
  ["POST body missing", "The body of a POST is a JSON object with the operation, as text, in `query`."],
  [
    "An 'accept' header was provided",
    "The answer is application/json or application/graphql-response+json; the rows of one list are a file as well (text/csv).",
  ],
];

/**
 * An error of Apollo Server without promises that this graph does not keep. Of a persisted query the message stays: clients know by
 * it that they have to send the operation itself.
 */
export function correctedApolloError(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = error.extensions?.code;
  if (code === "PERSISTED_QUERY_NOT_FOUND") {
    return { ...error, extensions: { ...error.extensions, hint: gatewayErrorCodes[code] } };
  }
  const known = code === "BAD_REQUEST" && replaced.find(([beginning]) => error.message.startsWith(beginning));
  return known ? { ...error, message: known[1] } : error;
}
