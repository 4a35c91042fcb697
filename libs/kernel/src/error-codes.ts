/**
 * The closed list of error codes any door of the graph may answer with, each with its sentence. A service adds codes
 * of its own in its `errors.ts`; nothing else invents one.
 */
export const errorCodes = {
  BAD_USER_INPUT: "An argument has a value the graph cannot use.",
  FILTER_NULL: "A filter was given null; leave it out, or use isNull.",
  FILTER_INVALID: "A filter cannot be applied as given.",
  INPUT_TOO_COMPLEX: "An input is nested too deeply, or has too many conditions, relations or values.",
  ORDER_INVALID: "An orderBy entry names none or several fields; each entry orders by exactly one.",
  CURSOR_INVALID: "The cursor is not one this graph has made.",
  CURSOR_ORDER_MISMATCH: "The cursor was taken under another orderBy.",
  CURSOR_EXPIRED: "The changes after this cursor are no longer kept.",
  PROJECTION_REBUILDING: "A copy of another service's rows is being built; ask again in a while.",
  READ_AFTER_TIMEOUT: "The copies of another service's rows have not reached the cursor in time.",
  PAGE_SIZE_INVALID: "The page size is out of range.",
  CURSOR_OTHER_DATABASE:
    "The cursor was taken from another database, or from this one before it was restored or filled anew.",
  GROUP_FIELD_NOT_SELECTED: "Groups are ordered or filtered by something that they do not select.",
  GROUP_KEY_INVALID: "A key of groups cannot be made as given.",
  CALCULATION_INVALID: "A number of groups cannot be calculated from what it names.",
  PERCENTILE_INVALID: "A percentile lies from 0 to 1.",
  TIME_ZONE_UNKNOWN: "The time zone is not known by that name.",
  FILL_INVALID: "There is nothing to fill in groupedBy, or too much.",
  VALUE_OUT_OF_RANGE: "An answer, such as a sum, is too large for its type.",
  ID_INVALID: "The id is not well formed.",
  ID_WRONG_TYPE: "The id belongs to another type.",
  FORBIDDEN: "The caller may not do this.",
  ROW_NOT_FOUND: "The input names a row that is not there.",
  IDEMPOTENCY_KEY_REUSED: "The idempotency key was used for another command or another input.",
  BAD_REQUEST: "The HTTP request is not one that this address answers.",
  NOT_FOUND: "There is nothing at this address; GraphQL is at /graphql.",
  HEADERS_TOO_LARGE: "The headers of the request, its address among them, are larger than 16 KiB.",
  REQUEST_TIMEOUT: "The request did not arrive in time.",
  SHUTTING_DOWN: "This process is stopping; send the request again, it will reach another.",
  GATEWAY_ONLY: "This service answers the gateway only.",
  QUERY_TOO_LARGE: "The operation has too many tokens.",
  QUERY_TOO_DEEP: "The operation is nested too deeply.",
  QUERY_TOO_MANY_ALIASES: "The operation has too many aliases or root fields.",
  BODY_TOO_LARGE: "The request body is too large.",
  SUBGRAPH_UNAVAILABLE: "A service behind the gateway is not reachable.",
  SUBGRAPH_TIMEOUT: "A service behind the gateway did not answer in time.",
  DATABASE_UNAVAILABLE: "The database is not reachable.",
  DATABASE_TIMEOUT: "The database did not answer in time.",
  INTERNAL_SERVER_ERROR: "Something went wrong; the log has the detail under the request id.",
} as const;

export type ErrorCode = keyof typeof errorCodes;
