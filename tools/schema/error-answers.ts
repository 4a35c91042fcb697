/** Who answers with a code, how, and what whoever gets it does. */
export interface ErrorAnswer {
  /** Of the codes that any door may answer with; those that the gateway or one service lists are its own. */
  by?: "gateway" | "services" | "gateway and services";
  /**
   * Of an answer in `application/graphql-response+json`: 200 where the error stands at a field of an answer, 400 and others where
   * nothing was run.
   */
  status: number;
  /** For the caller, in a sentence. */
  action: string;
}

const refused = (action: string): ErrorAnswer => ({ status: 400, action });
const field = (action: string): ErrorAnswer => ({ by: "services", status: 200, action });
const again = "Ask again in a while; what the rest of the answer says stands.";
const operators = "Tell whoever runs the graph, with the request id.";

/** Of each code of the kernel's and the gateway's lists. */
export const errorAnswers: Readonly<Record<string, ErrorAnswer>> = {
  // What any door may answer with.
  BAD_USER_INPUT: {
    by: "gateway and services",
    status: 200,
    action: "Correct the value; 400 when a variable does not fit its type.",
  },
  FILTER_NULL: field("Leave the filter out, or use `isNull`."),
  FILTER_INVALID: field("Correct the condition at `path`."),
  INPUT_TOO_COMPLEX: {
    by: "gateway and services",
    status: 400,
    action: "Ask with fewer conditions, values or levels: `path` says where, `limit` how many there may be.",
  },
  ORDER_INVALID: field("Give each entry of `orderBy` exactly one field."),
  CURSOR_INVALID: field(
    "Start the list again without `after` or `before`; of `x-read-after`, leave the header out.",
  ),
  CURSOR_ORDER_MISMATCH: field("Keep `orderBy` from page to page, or start the list again."),
  CURSOR_EXPIRED: field("Read the rows again from the start, then go on with changes from there."),
  CURSOR_OTHER_DATABASE: field("Start the list again: the database was restored or filled anew."),
  PROJECTION_REBUILDING: field(again),
  READ_AFTER_TIMEOUT: field("Ask again under the same `x-read-after`, or without it for what is known now."),
  PAGE_SIZE_INVALID: field("Ask for 1 to 200 rows, by `first` or by `last`."),
  GROUP_FIELD_NOT_SELECTED: field("Select the number by which groups are ordered or filtered."),
  GROUP_KEY_INVALID: field("Correct the key at `path`."),
  CALCULATION_INVALID: field("Name numbers that the groups have."),
  PERCENTILE_INVALID: field("Give a number from 0 to 1."),
  TIME_ZONE_UNKNOWN: field("Use a name of the IANA list, such as `Asia/Shanghai`."),
  FILL_INVALID: field("Fill only keys of time, over a bounded range."),
  VALUE_OUT_OF_RANGE: field("Ask for a smaller part, so that the sum fits."),
  ID_INVALID: field("Send an id as the graph gave it."),
  ID_WRONG_TYPE: field("Send an id of the type that the field takes."),
  FORBIDDEN: field("Ask for the scope that the message names."),
  ROW_NOT_FOUND: field("Name a row that is there; it may have been removed."),
  IDEMPOTENCY_KEY_REUSED: field("Make a new key for a new command."),
  GATEWAY_ONLY: { by: "services", status: 401, action: "Ask the gateway; services answer nobody else." },
  QUERY_TOO_LARGE: {
    by: "gateway",
    status: 400,
    action: "Split the operation, or move values into variables.",
  },
  QUERY_TOO_DEEP: { by: "gateway", status: 400, action: "Ask for fewer levels at once." },
  QUERY_TOO_MANY_ALIASES: { by: "gateway", status: 400, action: "Split the operation." },
  BODY_TOO_LARGE: { by: "gateway", status: 413, action: "Send less at once." },
  SUBGRAPH_UNAVAILABLE: { by: "gateway", status: 200, action: again },
  SUBGRAPH_TIMEOUT: { by: "gateway", status: 200, action: "Ask for less at once, or again in a while." },
  DATABASE_UNAVAILABLE: field(again),
  DATABASE_TIMEOUT: field("Ask for less at once, or again in a while."),
  DATABASE_BUSY: field("Send it again: others wrote to the same rows, or all connections are taken."),
  DATABASE_FULL: field("Ask again later; reads go on, and writes when the operator has made room."),
  DATABASE_LIMIT: field("Ask for less at once."),
  HEADERS_TOO_LARGE: {
    by: "gateway and services",
    status: 431,
    action: "Send smaller headers; an operation too long for an address goes by POST.",
  },
  REQUEST_TIMEOUT: {
    by: "gateway and services",
    status: 408,
    action: "Send the request as a whole, and faster.",
  },
  SHUTTING_DOWN: { by: "gateway and services", status: 503, action: "Send it again." },
  INTERNAL_SERVER_ERROR: { by: "gateway and services", status: 200, action: operators },
  BAD_REQUEST: {
    by: "gateway and services",
    status: 400,
    action: "Correct the request as the message says; 405 for a method, 415 for a body that is not JSON.",
  },
  NOT_FOUND: { by: "gateway and services", status: 404, action: "Correct the address." },
  // The gateway's own.
  UNAUTHENTICATED: { status: 401, action: "Send the right key, or no `authorization` header to read." },
  GRAPHQL_PARSE_FAILED: refused("Correct the text at `locations`."),
  GRAPHQL_VALIDATION_FAILED: refused(
    "Compare with the schema; the message often names the field that is meant.",
  ),
  OPERATION_RESOLUTION_FAILURE: refused("Send `operationName`, of an operation in the document."),
  OPERATION_NOT_SUPPORTED: refused("Ask by a query; there are no subscriptions."),
  HEADER_INVALID: refused("Correct the header that the message names."),
  COST_EXCEEDED: refused("Ask for less: `dearest` names the fields, `hint` what to change."),
  OPERATION_TIMEOUT: { status: 200, action: "Ask for less at once, or for a file." },
  PERSISTED_QUERY_NOT_FOUND: {
    status: 200,
    action: "Send the text with the hash; clients do it by themselves.",
  },
  DOCUMENT_NOT_FOUND: refused("Make the document known to the gateway, or send the operation itself."),
  DOCUMENT_NOT_TRUSTED: refused("Make the document known to the gateway."),
  QUERY_TOO_MANY_FIELDS: refused("Ask for fewer fields at once; fragments count wherever they are spread."),
  INTROSPECTION_TOO_LARGE: refused("Ask the standard introspection query, or take `/schema.graphql`."),
  OVERLOADED: {
    status: 503,
    action: "Ask again after the seconds that `Retry-After` and `retryAfter` say, and less at once.",
  },
  EXPORT_NOT_ONE_LIST: refused("Ask for one list, by its `nodes` or its `edges`."),
  EXPORT_LIST_MISSING: refused("Ask for the list of something that is there."),
  EXPORT_FORWARD_ONLY: refused("Use `first` and `after`."),
  EXPORT_OPTION_INVALID: refused("Use an option of those that the message names."),
  SUBGRAPH_ANSWER_INVALID: { status: 200, action: operators },
};
