import { CodedError } from "@youth-graph/kernel";
import { createHash } from "node:crypto";

type Refuse = (what: string) => never;

/** Makes of a field's value what a command sees, or refuses it. */
export type ReadValue = (value: unknown, refuse: Refuse) => unknown;

const readers = new WeakMap<object, Map<string, ReadValue>>();

export function inputReader(prototype: object, field: string, read: ReadValue): void {
  const known = readers.get(prototype) ?? new Map<string, ReadValue>();
  readers.set(prototype, known.set(field, read));
}

/**
 * An input as its command sees it: every field read as it declares, nested inputs too.
 * @throws CodedError BAD_USER_INPUT with the `path` of the first field that is refused; what is wrong with an id keeps its code
 */
export function readInput<Input extends object>(input: Input, path: readonly string[] = []): Input {
  const prototype = Object.getPrototypeOf(input) as object;
  const fields = Object.entries(input).map(([field, value]) => [
    field,
    readField(readers.get(prototype)?.get(field), value, [...path, field]),
  ]);
  return Object.assign(Object.create(prototype) as Input, Object.fromEntries(fields));
}

function readField(read: ReadValue | undefined, value: unknown, path: readonly string[]): unknown {
  if (value === null || value === undefined || value instanceof Date) return value;
  if (Array.isArray(value))
    return value.map((each, index) => readField(read, each, [...path, String(index)]));
  if (typeof value === "object") return readInput(value, path);
  const refuse = refusing(path);
  if (typeof value === "string" && unstorable.test(value)) refuse("holds a character that cannot be stored.");
  try {
    return read ? read(value, refuse) : value;
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    const { code, ...details } = error.extensions;
    throw new CodedError(code as "ID_INVALID", error.message, { ...details, path });
  }
}

/** What PostgreSQL takes in no text. */
const unstorable = /[\u0000\p{Cs}]/u;

const refusing =
  (path: readonly string[]): Refuse =>
  what => {
    throw new CodedError("BAD_USER_INPUT", `${path.join(".")} ${what}`, { path });
  };

/** The same for the same input, whatever the order of its fields. */
export const digestOf = (input: object): string =>
  createHash("sha256")
    .update(JSON.stringify(ordered(input)))
    .digest("hex");

function ordered(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = Object.entries(value).map(([field, below]) => [field, ordered(below)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
