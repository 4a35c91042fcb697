import { holdInput, holdOrders, type InputField } from "@youth-graph/kernel";
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
} from "graphql";
import type { PriceList } from "../supergraph/price-list";
import { maxCost } from "./priced-field";

/** What a walk to related rows multiplies by what is asked of them: it is asked of each. */
const perRelation = 3;

/**
 * What the arguments of a field weigh: those given that the schema weighs, and what it weighs of the input fields in them. An
 * input object that weighs something is a walk to other rows; what is in it counts thrice, within two of them nine times.
 */
export function argumentsWeight(
  coordinate: string,
  { args }: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
  { weights }: PriceList,
): number {
  const weigh = (at: string, type: GraphQLInputType, value: unknown, times: number): number => {
    if (value === undefined || value === null) return 0;
    const weight = weights.get(at) ?? 0;
    const inner = weight > 0 && isInputObjectType(getNamedType(type)) ? times * perRelation : times;
    return weight * times + within(getNullableType(type), value, inner);
  };
  const within = (type: GraphQLInputType, value: unknown, times: number): number => {
    if (isListType(type) && Array.isArray(value))
      return sum(value.map(item => within(getNullableType(type.ofType), item, times)));
    if (!isInputObjectType(type) || value === null) return 0;
    // By what is given, not by what the type has: a condition has one field of forty.
    const fields = type.getFields();
    return sum(
      Object.entries(value as Record<string, unknown>).map(([name, inner]) =>
        weigh(`${type.name}.${name}`, fields[name]!.type, inner, times),
      ),
    );
  };
  return Math.min(
    maxCost,
    sum(args.map(({ name, type }) => weigh(`${coordinate}(${name}:)`, type, values[name], 1))),
  );
}

/** Holds each argument to what any input may be. @throws CodedError INPUT_TOO_COMPLEX */
export function holdArguments(
  { args }: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
  { weights }: PriceList,
): void {
  const fieldOf = (type: GraphQLInputType, name: string): InputField<GraphQLInputType> | undefined => {
    const named = getNamedType(type);
    const field = isInputObjectType(named) ? named.getFields()[name] : undefined;
    if (!field || !isInputObjectType(named)) return undefined;
    const relation = isInputObjectType(getNamedType(field.type)) && weights.has(`${named.name}.${name}`);
    return { type: field.type, relation };
  };
  for (const { name, type } of args) {
    const value = values[name];
    if (name === "orderBy" && Array.isArray(value)) holdOrders(value, name);
    if (typeof value === "object") holdInput<GraphQLInputType>(value, name, type, fieldOf);
  }
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
