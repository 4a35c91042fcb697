import { CodedError, holdInput, holdOrders, type InputField } from "@youth-graph/kernel";
import { attributeOf, columnOf, type Model, type ToMany } from "../catalog/model";
import type { Direction, OrderInput, Where } from "../declare/input";
import {
  isNullable,
  kindOf,
  listFunctions,
  takenColumn,
  valueSignature,
  type ListFunction,
  type ValueAt,
} from "./row-value";
import { refuseNull } from "./scalar-condition";

/** What a row is ordered by: a value, or what comes of two. */
export interface OrderKey {
  of: ValueAt;
  /** What it is divided by, or what is taken from it. */
  second?: { operator: Operator; value: ValueAt } | undefined;
  direction: Direction;
  nullable: boolean;
}

const operators = ["per", "minus"] as const;
type Operator = (typeof operators)[number];

/** The order that a client asked for, read once; SQL is made of it wherever a statement needs it. */
export interface Order {
  keys: readonly OrderKey[];
  /** Says which order this is; a cursor carries it. */
  signature: string;
}

/** Ended by the id, so that it is total. @throws CodedError ORDER_INVALID */
export function orderOf(model: Model, inputs: readonly OrderInput[]): Order {
  holdOrders(inputs, "orderBy");
  holdInput(inputs, "orderBy", model, orderField);
  const asked = inputs.map((input, index) => keyOf(model, input, [], `orderBy[${index}]`));
  const id: OrderKey = {
    of: { steps: [], value: { column: columnOf(model, "id") } },
    direction: "ASC",
    nullable: false,
  };
  const keys = [...asked, id];
  return { keys, signature: [model.name, ...keys.map(signatureOf)].join("|") };
}

const orderField = (model: Model, name: string): InputField<Model> | undefined => {
  const attribute = model.attributes.get(name);
  if (attribute) return attribute.kind === "column" ? undefined : { type: attribute.target, relation: true };
  // What is set against a field is of the same row, and so is a column below a list's sum; a list's where is held by itself.
  return name === "where" ? undefined : { type: model, relation: false };
};

function signatureOf({ of, second, direction }: OrderKey): string {
  const first = valueSignature(of);
  return `${second ? `${first} ${second.operator} ${valueSignature(second.value)}` : first}:${direction}`;
}

function refuse(message: string, path: string): never {
  throw new CodedError("ORDER_INVALID", `${path} ${message}`, { path });
}

/** An entry on a row, or on one that it leads to: one field, and what it is set against. */
function keyOf(model: Model, input: OrderInput, steps: ValueAt["steps"], path: string): OrderKey {
  const { per, minus, ...fields } = input;
  const key = valueOf(model, fields, steps, path);
  const given = { per, minus };
  const [operator, ...more] = operators.filter(name => given[name] !== undefined);
  if (operator === undefined) return key;
  if (given[operator] === null) refuse("is null: leave it out, or name a field.", `${path}.${operator}`);
  if (more.length > 0 || key.second)
    refuse("sets its field against one other: give per or minus, once.", path);
  const at = `${path}.${operator}`;
  const other = keyOf(model, given[operator] as OrderInput, steps, at);
  if (other.second) refuse("is itself set against another; two numbers are all.", at);
  if (other.direction !== key.direction)
    refuse(`has the direction of what it is set against: say ${key.direction}.`, at);
  refuseKinds(key, other, operator, at);
  return {
    ...key,
    second: { operator, value: other.of },
    nullable: operator === "per" || key.nullable || other.nullable,
  };
}

/** Numbers are divided and subtracted, days and instants subtracted. */
function refuseKinds({ of }: OrderKey, other: OrderKey, operator: Operator, path: string): void {
  const [kind, against] = [kindOf(of.value), kindOf(other.of.value)];
  const fits = operator === "per" ? kind === "number" : kind !== "other";
  if (!fits || kind !== against)
    refuse(
      operator === "per"
        ? "divides one number by another."
        : "takes a number from a number, a day from a day, or an instant from an instant.",
      path,
    );
}

function valueOf(model: Model, input: OrderInput, steps: ValueAt["steps"], path: string): OrderKey {
  const [name, value] = onlyEntry(input, path);
  const here = `${path}.${name}`;
  if (isListWord(name)) refuse(`is a word for lists: write it below one, such as ${exampleOf(model)}.`, here);
  const attribute = attributeOf(model, name);
  if (attribute.kind === "column")
    return ordered({ steps, value: { column: attribute } }, value as Direction);
  if (attribute.kind === "toMany" && attribute.shape !== "one")
    return listValueOf(attribute, value as OrderInput, steps, here);
  return keyOf(attribute.target, value as OrderInput, [...steps, attribute], here);
}

const isListWord = (name: string): boolean =>
  name === "where" || (listFunctions as readonly string[]).includes(name);

const exampleOf = ({ toManys }: Model): string =>
  `{ ${toManys.find(({ shape }) => shape !== "one")?.name ?? "posts"}: { count: DESC } }`;

const ordered = (of: ValueAt, direction: Direction): OrderKey => ({
  of,
  direction,
  nullable: isNullable(of),
});

/** Below a list: its count, or the sum, mean, smallest or largest of one column of its rows. */
function listValueOf(list: ToMany, input: OrderInput, steps: ValueAt["steps"], path: string): OrderKey {
  const { where = {}, ...numbers } = input;
  refuseNull(where, `${path}.where`);
  const [name, value] = onlyEntry(numbers, path);
  const here = `${path}.${name}`;
  if (!isListWord(name) || name === "where")
    refuse(`is no number of a list: order by one of ${listFunctions.join(", ")}.`, here);
  const of = name as ListFunction;
  const number = { list, where: where as Where, of, path };
  if (of === "count") return ordered({ steps, value: number }, value as Direction);
  const [field, direction] = onlyEntry(value as OrderInput, here);
  const column = takenColumn(
    list.target,
    of,
    field,
    ({ sortable }) => sortable,
    message => refuse(message, `${here}.${field}`),
  );
  return ordered({ steps, value: { ...number, column } }, direction as Direction);
}

/** @throws CodedError ORDER_INVALID for an entry that names none or several fields */
function onlyEntry(input: OrderInput, path: string): [string, OrderInput[string]] {
  const [entry, ...more] = Object.entries(input);
  if (!entry || more.length > 0 || entry[1] == null)
    refuse("must name exactly one field and its direction.", path);
  return entry;
}
