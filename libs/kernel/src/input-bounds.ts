import { CodedError } from "./coded-error";

/**
 * What one argument of a field may hold. Cost says what an operation is worth; these keep a single input from what no price
 * can bound: the stack of whoever reads it, PostgreSQL's planner, a statement as long as a book.
 */
export const inputBounds = {
  /** Objects and lists within one another: ten relations with `some`, `and` and `or` around each fit; a stack takes thousands. */
  levels: 60,
  /** Conditions in all: a hundred texts, looked for in every branch, take 60 ms. */
  conditions: 200,
  /** Values of one list, such as `in`: five full pages of ids. */
  values: 1_000,
  /** Walks to related rows: each is a table more in the statement. */
  relations: 40,
  /** Walks within one another: 8 of the dearest take 0.3 s in the district's data, 12 take 1.5 s. */
  relationLevels: 10,
  /** Objects in all variables of an operation: reading each looks at every field that its type has. */
  objects: 5_000,
  /** Entries of an order: what comes after the tenth decides nothing that a reader would see. */
  orders: 10,
} as const;

/** What a field of an input leads to. */
export interface InputField<Type> {
  type: Type;
  /** It walks to related rows. */
  relation: boolean;
}

interface Place<Type> {
  value: unknown;
  type: Type | undefined;
  path: string;
  levels: number;
  /** It walks to related rows, and so many walks are around it, itself among them. */
  relation: boolean;
  walks: number;
}

/**
 * Holds an input to the bounds; `fieldOf` knows its type, as far as relations are walked in it. No recursion: it must
 * bear whatever comes.
 * @throws CodedError INPUT_TOO_COMPLEX
 */
export function holdInput<Type>(
  input: unknown,
  path: string,
  type: Type,
  fieldOf: (type: Type, field: string) => InputField<Type> | undefined,
): void {
  let conditions = 0;
  let relations = 0;
  const left: Place<Type>[] = [{ value: input, type, path, levels: 0, relation: false, walks: 0 }];
  for (let place = left.pop(); place; place = left.pop()) {
    holdLevels(place);
    relations += place.relation ? 1 : 0;
    if (relations > inputBounds.relations) throw refusal("relations", place.path, relations);
    if (place.walks > inputBounds.relationLevels) throw refusal("relationLevels", place.path, place.walks);
    const inner = innerOf(place, fieldOf);
    conditions += inner.length === 0 ? 1 : 0;
    if (conditions > inputBounds.conditions) throw refusal("conditions", place.path, conditions);
    // The last comes off first: of several faults the first in the client's order is told.
    left.push(...inner.reverse());
  }
}

/**
 * Holds an operation's variables to what their types cannot say, before they are read by their types: that recurses, and
 * takes as long as they are.
 * @throws CodedError INPUT_TOO_COMPLEX
 */
export function holdVariables(variables: unknown): void {
  let objects = 0;
  const left = [{ value: variables, path: "variables", levels: 0 }];
  for (let place = left.pop(); place; place = left.pop()) {
    holdLevels(place);
    const { value: here, path: at, levels } = place;
    if (!isObject(here)) continue;
    objects += 1;
    if (objects > inputBounds.objects) throw refusal("objects", at, objects);
    const list = Array.isArray(here);
    if (list) holdValues(here, at);
    for (const [key, inner] of Object.entries(here))
      if (isObject(inner))
        left.push({ value: inner, path: list ? `${at}[${key}]` : `${at}.${key}`, levels: levels + 1 });
  }
}

/** @throws CodedError INPUT_TOO_COMPLEX */
export function holdOrders(entries: readonly unknown[], path: string): void {
  if (entries.length > inputBounds.orders) throw refusal("orders", path, entries.length);
}

/** @throws CodedError INPUT_TOO_COMPLEX */
function innerOf<Type>(
  { value, type, path, levels, walks }: Place<Type>,
  fieldOf: (type: Type, field: string) => InputField<Type> | undefined,
): Place<Type>[] {
  if (Array.isArray(value)) {
    holdValues(value, path);
    return value.filter(isObject).map((item, index) => ({
      value: item,
      type,
      path: `${path}[${index}]`,
      levels: levels + 1,
      relation: false,
      walks,
    }));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, inner]) => {
    const field = type === undefined ? undefined : fieldOf(type, name);
    const relation = field?.relation ?? false;
    return {
      value: inner as unknown,
      type: field?.type,
      path: `${path}.${name}`,
      levels: levels + 1,
      relation,
      walks: walks + (relation ? 1 : 0),
    };
  });
}

function holdValues({ length }: readonly unknown[], path: string): void {
  if (length > inputBounds.values) throw refusal("values", path, length);
}

function holdLevels({ levels, path }: { levels: number; path: string }): void {
  if (levels > inputBounds.levels) throw refusal("levels", path, levels);
}

type Bound = keyof typeof inputBounds;

/** What is counted up to a place, and what to do instead. */
const sentences: Record<Bound, (path: string, given: number, allowed: number) => string> = {
  levels: (path, _given, allowed) =>
    `${path} is nested more than ${allowed} levels deep. Say it with fewer \`and\`, \`or\` and \`not\` around one another.`,
  conditions: (path, _given, allowed) =>
    `${path} is one condition too many; ${allowed} may stand in one input. Use \`in\` for many values of one field, or ask several times.`,
  values: (path, given, allowed) => `${path} has ${given} values; ${allowed} are allowed. Ask several times.`,
  relations: (path, _given, allowed) =>
    `${path} is one walk to related rows too many; ${allowed} may stand in one input. Put what is asked of the same rows into one walk, or ask several times.`,
  relationLevels: (path, _given, allowed) =>
    `${path} walks to related rows through more than ${allowed} others. Begin at a row that is nearer to them.`,
  objects: (path, _given, allowed) =>
    `${path} is one object too many; ${allowed} may stand in the variables of an operation. Ask several times.`,
  orders: (path, given, allowed) =>
    `${path} has ${given} entries; ${allowed} are allowed. Keep the first: they decide.`,
};

function refusal(bound: Bound, at: string, given: number): CodedError {
  const limit = inputBounds[bound];
  const path = at.length > longestPath ? `${at.slice(0, longestPath)}…` : at;
  return new CodedError("INPUT_TOO_COMPLEX", sentences[bound](path, given, limit), { path, limit });
}

/** Of what is nested too deeply the beginning tells where. */
const longestPath = 150;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
