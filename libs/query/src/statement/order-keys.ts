import { CodedError, holdInput, holdOrders, type InputField } from "@youth-graph/kernel";
import { attributeOf, columnOf, type Column, type Model, type ToMany, type ToOne } from "../catalog/model";
import type { Direction, OrderInput, RatioInput } from "../declare/input";

/** What a row is ordered by at the end of some steps to related rows. */
export interface OrderKey {
  steps: readonly (ToOne | ToMany)[];
  by: { column: Column } | { count: ToMany } | { ratio: { of: ToMany; per: ToMany } };
  direction: Direction;
  nullable: boolean;
}

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
  const asked = inputs.map((input, index) => read(model, input, [], `orderBy[${index}]`));
  const id: OrderKey = {
    steps: [],
    by: { column: columnOf(model, "id") },
    direction: "ASC",
    nullable: false,
  };
  const keys = [...asked, id];
  return { keys, signature: [model.name, ...keys.map(signatureOf)].join("|") };
}

const orderField = (model: Model, name: string): InputField<Model> | undefined => {
  const attribute = model.attributes.get(name);
  if (!attribute || attribute.kind === "column") return undefined;
  return { type: attribute.target, relation: attribute.kind === "toOne" || attribute.shape === "one" };
};

function read(model: Model, input: OrderInput, steps: OrderKey["steps"], path: string): OrderKey {
  const [name, value] = onlyEntry(input, path);
  if (name === "ratio") return ratio(model, value as RatioInput, steps, `${path}.ratio`);
  const attribute = attributeOf(model, name);
  const here = `${path}.${name}`;
  if (attribute.kind === "column") {
    const nullable = attribute.nullable || steps.some(isNullable);
    return { steps, by: { column: attribute }, direction: value as Direction, nullable };
  }
  if (attribute.kind === "toMany" && attribute.shape !== "one") {
    const [, direction] = onlyEntry(value as OrderInput, here);
    return { steps, by: { count: attribute }, direction: direction as Direction, nullable: steps.length > 0 };
  }
  return read(attribute.target, value as OrderInput, [...steps, attribute], here);
}

const isNullable = (step: ToOne | ToMany): boolean => step.kind === "toMany" || step.nullable;

function ratio(
  model: Model,
  { of, per, direction }: RatioInput,
  steps: OrderKey["steps"],
  path: string,
): OrderKey {
  const counted = (name: string, at: string): ToMany => {
    const lists = model.toManys.filter(({ shape }) => shape !== "one");
    const found = lists.find(list => list.name === name);
    if (found) return found;
    const known = lists.map(list => list.name).join(", ") || "none";
    throw new CodedError("ORDER_INVALID", `${at} must name a list of ${model.name}: ${known}.`, { path: at });
  };
  const by = { ratio: { of: counted(of, `${path}.of`), per: counted(per, `${path}.per`) } };
  return { steps, by, direction, nullable: true };
}

/** @throws CodedError ORDER_INVALID for an entry that names none or several fields */
function onlyEntry(input: OrderInput, path: string): [string, OrderInput[string]] {
  const [entry, ...more] = Object.entries(input);
  if (!entry || more.length > 0 || entry[1] == null)
    throw new CodedError("ORDER_INVALID", `${path} must name exactly one field and its direction.`, { path });
  return entry;
}

function signatureOf({ steps, by, direction }: OrderKey): string {
  const end =
    "column" in by
      ? by.column.name
      : "count" in by
        ? `${by.count.name}.count`
        : `ratio(${by.ratio.of.name},${by.ratio.per.name})`;
  return `${[...steps.map(({ name }) => name), end].join(".")}:${direction}`;
}
