import { estimateOf, maxCost, onceOf, type PricedField, type Shape } from "./priced-field";

/** A field that has its part in what an operation is estimated to cost, without what is asked below it. */
export interface DearField {
  /** In the names of the answer: `divisions.nodes.branches`. */
  path: string;
  cost: number;
  /** Of the whole, from 0 to 1. */
  share: number;
  /** What to change, in a sentence. */
  hint: string;
}

interface Part {
  path: readonly string[];
  cost: number;
  /** What of it counts once for all values of the list around. */
  once: number;
  /** Most of it is what its arguments weigh. */
  byArguments: boolean;
  /** The lists on the way to it that an argument sizes. */
  lists: readonly { path: readonly string[]; size: number }[];
}

const told = 3;

/** The dearest fields of an operation, the first ones first. */
export function dearestFields(root: Shape): DearField[] {
  const whole = estimateOf(root) + onceOf(root);
  // Fragments in fragments come to exponentially many fields, and to few different ones.
  const known = new Map<PricedField, Part[]>();
  const partsOf = (field: PricedField): Part[] => {
    const found = known.get(field);
    if (found) return found;
    const parts = ownAndBelow(field, partsBelow);
    known.set(field, parts);
    return parts;
  };
  const partsBelow = ({ fields }: Shape): Part[] =>
    dearest([...fields].flatMap(([name, field]) => partsOf(field).map(part => under(name, field, part))));
  return partsBelow(root).map(part => ({
    path: part.path.join("."),
    cost: part.cost,
    share: Math.round((part.cost / whole) * 100) / 100,
    hint: hintFor(part),
  }));
}

const dearest = (parts: readonly Part[]): Part[] =>
  parts
    .filter(({ cost }) => cost > 0)
    .sort((one, other) => other.cost - one.cost)
    .slice(0, told);

const times = (size: number, cost: number): number => Math.min(maxCost, size * cost);

function ownAndBelow(field: PricedField, partsBelow: (shape: Shape) => Part[]): Part[] {
  const { shapes, size, estimate } = field;
  const shape = shapes.reduce<Shape | undefined>(
    (dear, each) => (dear && estimateOf(dear) >= estimateOf(each) ? dear : each),
    undefined,
  );
  const below = shape ? partsBelow(shape) : [];
  const once = field.once - (shape && field.onceBelow === 0 ? Math.min(field.once, onceOf(shape)) : 0);
  const args = field.arguments + once;
  const cost = Math.min(maxCost, args + (shape ? times(size, shape.weight) : estimate));
  const own: Part = { path: [], cost, once, byArguments: args * 2 > cost, lists: [] };
  const together = field.onceBelow > 0;
  return dearest([
    own,
    ...below.map(part => ({
      ...part,
      cost: Math.min(maxCost, times(size, part.cost - part.once) + part.once),
      once: together ? 0 : part.once,
    })),
  ]);
}

/** A part of a field, as the object around the field has it. */
function under(name: string, { size, sliced }: PricedField, part: Part): Part {
  const lists = part.lists.map(list => ({ ...list, path: [name, ...list.path] }));
  // A connection's rows are sized by the arguments of the connection.
  const own = sliced === undefined ? [] : [{ path: sliced === "above" ? [] : [name], size }];
  return { ...part, path: [name, ...part.path], lists: [...own, ...lists] };
}

function hintFor({ byArguments, lists }: Part): string {
  if (byArguments)
    return "Walk to fewer related rows in its where and orderBy, or through fewer of one another.";
  const long = lists.filter(({ size }) => size > 1).sort((one, other) => other.size - one.size);
  if (long.length === 0) return "Leave it out, or ask for it apart.";
  const named = long.map(({ path, size }) => `${path.join(".")} (now ${size})`);
  return `Lower first of ${named.join(", of ")}, or ask for fewer levels.`;
}
