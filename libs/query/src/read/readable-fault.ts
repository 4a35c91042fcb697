import { CodedError, type ErrorCode } from "@youth-graph/kernel";

/** What the database says by a code of its own, and what a caller may read of it. */
interface Told {
  /** SQLSTATEs, whole classes of them, and codes of the driver. */
  state: RegExp;
  code: ErrorCode;
  message: string;
}

/**
 * The first that fits counts. What stands nowhere here is a defect of ours (class 42, a constraint that no command declares, a
 * RAISE) and is told to nobody but the log.
 */
const faults: readonly Told[] = [
  {
    // Class 22: a value that its column cannot hold, such as a number of more than 32 bits or a NUL character.
    state: /^22/,
    code: "BAD_USER_INPUT",
    message: "A value in the request is out of its type's range.",
  },
  {
    // Cancelled, by its own time limit or by hand; a transaction that stood idle, or ran, for too long.
    state: /^(57014|25P0[34])$/,
    code: "DATABASE_TIMEOUT",
    message: "The database did not answer in time; ask for less at once.",
  },
  {
    // Temporary files, length of a statement, size of a value, depth of its stack.
    state: /^(53400|54)/,
    code: "DATABASE_LIMIT",
    message: "This needs more of the database than one statement may have; ask for less at once.",
  },
  {
    state: /^53100$/,
    code: "DATABASE_FULL",
    message:
      "The database of this service has no room left: what only reads still works, ask again later for the rest.",
  },
  {
    // Class 40, a lock or a table that another has, memory that others have, a snapshot that is gone.
    state: /^(40|53200$|53000$|55P03$|55006$|72)/,
    code: "DATABASE_BUSY",
    message: "Others were in the way at the database of this service; ask again in a moment.",
  },
  {
    // A standby, or one that an operator has closed for writing.
    state: /^25006$/,
    code: "DATABASE_UNAVAILABLE",
    message: "The database of this service takes no writes at present; ask again later.",
  },
  {
    // No connection (class 08, 28, 3D and 53300), a server that stops or is not up yet (57P), files that it cannot read or write
    // (58, XX001 and XX002), and the network's own codes.
    state:
      /^(08|28|3D|53300$|57P|58|XX00[12]$|ECONN(REFUSED|RESET|ABORTED)$|ENOTFOUND$|EAI_AGAIN$|EPIPE$|ETIMEDOUT$|E(HOST|NET)UNREACH$)/,
    code: "DATABASE_UNAVAILABLE",
    message: "The database of this service is not reachable.",
  },
];

/** What the driver has no code for: its pool waited too long, or a connection broke under a statement. */
const spoken: readonly [beginning: string, state: string][] = [
  ["timeout exceeded when trying to connect", "57014"],
  ["Query read timeout", "57014"],
  ["Connection terminated", "08006"],
  ["Client has encountered a connection error", "08006"],
];

/**
 * What the driver threw, as a caller may read it where that helps. Of what is no fault of the caller's, the driver's own words stay
 * in `cause`, for the log.
 */
export function readableFault(error: unknown): unknown {
  if (error instanceof CodedError) return error;
  const { code, message = "" } = error as { code?: unknown; message?: string };
  const state =
    code === undefined ? spoken.find(([beginning]) => message.startsWith(beginning))?.[1] : String(code);
  const told = faults.find(fault => state !== undefined && fault.state.test(state));
  if (!told) return error;
  const fault = new CodedError(told.code, told.message);
  return told.code === "BAD_USER_INPUT" ? fault : Object.assign(fault, { cause: error });
}
