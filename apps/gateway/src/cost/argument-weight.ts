import {
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
} from "graphql";
import type { PriceList } from "../supergraph/price-list";

/** What the arguments of a field weigh: those given that the schema weighs, and what it weighs of the input fields in them. */
export function argumentsWeight(
  coordinate: string,
  { args }: GraphQLField<unknown, unknown>,
  values: Record<string, unknown>,
  { weights }: PriceList,
): number {
  const weigh = (at: string, type: GraphQLInputType, value: unknown): number => {
    if (value === undefined || value === null) return 0;
    return (weights.get(at) ?? 0) + within(getNullableType(type), value);
  };
  const within = (type: GraphQLInputType, value: unknown): number => {
    if (isListType(type) && Array.isArray(value))
      return sum(value.map(item => within(getNullableType(type.ofType), item)));
    if (!isInputObjectType(type) || value === null) return 0;
    const fields = Object.values(type.getFields());
    return sum(
      fields.map(field =>
        weigh(`${type.name}.${field.name}`, field.type, (value as Record<string, unknown>)[field.name]),
      ),
    );
  };
  return sum(args.map(({ name, type }) => weigh(`${coordinate}(${name}:)`, type, values[name])));
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
