import { collectFields } from "@graphql-tools/utils";
import { holdVariables } from "@youth-graph/kernel";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { type DearField, dearestFields } from "./dearest-fields";
import { FieldPricer } from "./field-pricer";
import { actualOf, estimateOf, maxCost, onceOf } from "./priced-field";
import type { PriceList } from "../supergraph/price-list";

export interface PricedOperation {
  /** What it is expected to cost, in objects; exact up to 2⁵³ - 1, and never more. */
  estimated: number;
  /** The fields that it costs most for. */
  dearest(): DearField[];
  /** What an answer to it did cost. */
  actual(data: Record<string, unknown> | null | undefined): number;
  /** Asks the schema alone, which costs nothing. */
  introspection: boolean;
}

/** A mutation costs this beside its fields. */
const mutationCost = 10;

/**
 * What a validated operation costs, by the cost-directives specification (https://ibm.github.io/graphql-specs/cost-spec.html) as
 * federation takes it: a field costs its size times the sum of its weight (1 for an object, 0 for a scalar) and its subfields.
 * @throws CodedError INPUT_TOO_COMPLEX
 * @returns undefined when the variables do not fit the operation, which will be refused for that
 */
export function priceOperation(
  { schema, prices }: { schema: GraphQLSchema; prices: PriceList },
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown> = {},
): PricedOperation | undefined {
  const type = schema.getRootType(operation.operation);
  holdVariables(variables);
  const definitions = operation.variableDefinitions ?? [];
  const { coerced } = getVariableValues(schema, definitions, variables, { maxErrors: 1 });
  if (!type || !coerced) return undefined;
  const fragments = fragmentsOf(document);
  const { fields } = collectFields(schema, fragments, coerced, type, operation.selectionSet);
  const weight = operation.operation === OperationTypeNode.MUTATION ? mutationCost : 0;
  const root = new FieldPricer(schema, prices, fragments, coerced).shape(type, fields, weight);
  return {
    estimated: Math.min(estimateOf(root) + onceOf(root), maxCost),
    dearest: () => dearestFields(root),
    actual: data => (data ? actualOf(root, data) + onceOf(root) : 0),
    introspection: [...fields.values()].every(([node]) => node?.name.value.startsWith("__")),
  };
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(
    (fragments as FragmentDefinitionNode[]).map(fragment => [fragment.name.value, fragment]),
  );
}
