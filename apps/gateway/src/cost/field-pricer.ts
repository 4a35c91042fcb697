import { collectSubFields } from "@graphql-tools/utils";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isObjectType,
} from "graphql";
import { argumentsWeight, holdArguments } from "./argument-weight";
import { statedSize } from "./list-size";
import { estimateOf, maxCost, onceOf, type PricedField, type Shape } from "./priced-field";
import type { PriceList } from "../supergraph/price-list";

/** Fields asked for, by the name they are answered under. */
export type Fields = ReadonlyMap<string, FieldNode[]>;

/** Fragments in fragments make exponentially many fields of a short text; an operation of so many is not priced but refused. */
const maxFields = 20_000;

const free: PricedField = {
  arguments: 0,
  once: 0,
  onceBelow: 0,
  shapes: [],
  size: 1,
  sliced: undefined,
  estimate: 0,
};
const unaffordable: PricedField = { ...free, estimate: maxCost };

/** Prices the fields of one operation with its variables (coerced), each combination of a type and field nodes once. */
export class FieldPricer {
  readonly #priced = new Map<string, PricedField>();
  readonly #numbers = new Map<FieldNode, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly prices: PriceList,
    private readonly fragments: Record<string, FragmentDefinitionNode>,
    private readonly variables: Record<string, unknown>,
  ) {}

  /** What is asked of a type; `sized` are those of its lists whose size its parent field states. */
  shape(type: GraphQLObjectType, fields: Fields, weight = 0, sized: string[] = [], size?: number): Shape {
    const priced = [...fields].map(([name, nodes]) => {
      const inherited = sized.includes(nodes[0]!.name.value) ? size : undefined;
      return [name, this.#field(type, nodes, inherited)] as const;
    });
    return {
      weight,
      names: [...fields.keys()],
      fields: new Map(priced.filter(([, field]) => !isFree(field))),
    };
  }

  #field(type: GraphQLObjectType, nodes: FieldNode[], inherited?: number): PricedField {
    const key = `${type.name} ${inherited} ${nodes.map(node => this.#number(node)).join()}`;
    const known = this.#priced.get(key);
    if (known) return known;
    const priced = this.#priced.size < maxFields ? this.#price(type, nodes, inherited) : unaffordable;
    this.#priced.set(key, priced);
    return priced;
  }

  #price(parent: GraphQLObjectType, nodes: FieldNode[], inherited?: number): PricedField {
    const [node] = nodes as [FieldNode];
    const definition = parent.getFields()[node.name.value];
    // Introspection asks no service.
    if (!definition) return free;
    const coordinate = `${parent.name}.${definition.name}`;
    const values = getArgumentValues(definition, node, this.variables);
    // What a command takes is held by its own rules.
    if (parent !== this.schema.getMutationType()) holdArguments(definition, values, this.prices);
    const listSize = this.prices.sizes.get(coordinate) ?? {};
    const stated = statedSize(listSize, values);
    const isList = isListType(getNullableType(definition.type));
    const weight = this.prices.weights.get(coordinate);
    const shapes = this.#typesOf(getNamedType(definition.type)).map(type => {
      const own = weight ?? this.prices.weights.get(type.name);
      if (!isObjectType(type)) return { weight: own ?? 0, names: [], fields: new Map() };
      const { fields } = collectSubFields(this.schema, this.fragments, this.variables, type, nodes);
      return this.shape(type, fields, own ?? 1, listSize.sizedFields, stated);
    });
    const weighed = argumentsWeight(coordinate, definition, values, this.prices);
    const [args, ownOnce] = this.prices.once.has(coordinate) ? [0, weighed] : [weighed, 0];
    const below = Math.max(0, ...shapes.map(onceOf));
    // A list's values are made together with what its connection says of it, so that is where all of them count once.
    const together = listSize.sizedFields !== undefined || (isList && inherited === undefined);
    const [once, onceBelow] = together ? [ownOnce, below] : [Math.min(ownOnce + below, maxCost), 0];
    // A list of which nothing is known counts as one: a graph without directives must stay usable.
    const size = isList ? (inherited ?? stated ?? 1) : 1;
    const estimate = args + onceBelow + size * Math.max(0, ...shapes.map(estimateOf));
    const sliced =
      inherited !== undefined ? "above" : isList && listSize.slicingArguments ? "here" : undefined;
    return { arguments: args, once, onceBelow, shapes, size, sliced, estimate: Math.min(estimate, maxCost) };
  }

  #typesOf(type: GraphQLNamedType): readonly GraphQLNamedType[] {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
  }

  #number(node: FieldNode): number {
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    this.#numbers.set(node, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

function isFree({ arguments: args, once, shapes, estimate }: PricedField): boolean {
  return (
    args === 0 &&
    once === 0 &&
    estimate === 0 &&
    shapes.every(({ weight, fields }) => weight === 0 && fields.size === 0)
  );
}
