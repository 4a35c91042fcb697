import { type DirectiveNode, type DocumentNode, isTypeDefinitionNode } from "graphql";
import { directiveArguments } from "./directive-arguments";

/** What a supergraph says of costs (https://specs.apollo.dev/cost/v0.1), by coordinate: `Term`, `Branch.terms`, `Query.nodes(ids:)`. */
export interface PriceList {
  /** `@cost`: how many objects a value counts for. */
  weights: ReadonlyMap<string, number>;
  /** `@listSize` and `@sizedBy`: how many values a field gives. */
  sizes: ReadonlyMap<string, ListSize>;
  /** `@pricedOnce`: fields whose arguments weigh once for all values of the list around them. */
  once: ReadonlySet<string>;
}

export interface ListSize {
  assumedSize?: number;
  slicingArguments?: string[];
  sizedFields?: string[];
  /** `@sizedBy`: paths to inputs that name as many values as there are at most. */
  inputs?: string[];
}

/** Reads the directives of a supergraph; one that has none gives an empty list. */
export function readPriceList(supergraph: DocumentNode): PriceList {
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const once = new Set<string>();
  const note = (coordinate: string, node: { readonly directives?: readonly DirectiveNode[] }) => {
    const [cost] = directiveArguments(node, "cost");
    if (cost) weights.set(coordinate, Number(cost.weight));
    const [size] = directiveArguments(node, "listSize");
    const [by] = directiveArguments(node, "sizedBy");
    if (directiveArguments(node, "pricedOnce").length > 0) once.add(coordinate);
    if (size || by) sizes.set(coordinate, { ...size, ...by });
  };
  for (const type of supergraph.definitions.filter(isTypeDefinitionNode)) {
    note(type.name.value, type);
    for (const field of "fields" in type ? (type.fields ?? []) : []) {
      const coordinate = `${type.name.value}.${field.name.value}`;
      note(coordinate, field);
      for (const argument of "arguments" in field ? (field.arguments ?? []) : [])
        note(`${coordinate}(${argument.name.value}:)`, argument);
    }
  }
  return { weights, sizes, once };
}
