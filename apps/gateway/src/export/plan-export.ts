import { holdVariables } from "@youth-graph/kernel";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getOperationAST,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  validate,
} from "graphql";
import { gatewayError, type GatewayErrorCode, refusing } from "../errors";
import { operationRefusal } from "../graphql/operation-refusal";
import { withUnknownFieldHint } from "../graphql/unknown-field-hint";
import { ExportFault } from "./export-fault";
import { type ExportList, exportListOf } from "./export-list";
import type { ExportRequest } from "./export-request";
import { type PageOperation, pageOperationOf } from "./page-operation";
import { type RowRange, rowRangeOf } from "./row-range";
import { type SelectedField, selectedFields } from "./selected-fields";

export interface ExportPlan {
  /** All that the operation asks for. */
  fields: SelectedField[];
  list: ExportList;
  range: RowRange;
  operation: PageOperation;
  /** The operation's, else the first root field's: what a file is called after. */
  name: string;
}

/** Finds the one list of an operation and how to ask for its pages, without asking any service. @throws ExportFault, GraphQLError */
export function planExport(request: ExportRequest, schema: GraphQLSchema): ExportPlan {
  const document = documentOf(request.query, schema);
  const operation = operationOf(document, request.operationName, schema);
  refusing(() => holdVariables(request.variables));
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables,
  );
  if (errors) throw refused("BAD_USER_INPUT", errors, schema);
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fields = selectedFields([{ type: schema.getQueryType()!, selectionSet: operation.selectionSet }], {
    schema,
    fragments: new Map(fragments.map(fragment => [fragment.name.value, fragment])),
    variables: coerced,
  });
  const list = exportListOf(fields);
  return {
    fields,
    list,
    range: rowRangeOf(list.connection, coerced),
    operation: pageOperationOf(request.query, document, operation, list),
    name: operation.name?.value ?? list.path[0]!.responseName,
  };
}

/** Apollo Server will parse and validate what is made of it; its errors would be about text that is not the client's. */
function documentOf(query: string, schema: GraphQLSchema): DocumentNode {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    throw refused("GRAPHQL_PARSE_FAILED", [error as GraphQLError], schema);
  }
  const errors = validate(schema, document);
  if (errors.length > 0) throw refused("GRAPHQL_VALIDATION_FAILED", errors, schema);
  return document;
}

function operationOf(
  document: DocumentNode,
  name: string | undefined,
  schema: GraphQLSchema,
): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  const refusal = operationRefusal(operation, name, schema);
  if (refusal) throw refusal;
  if (operation!.operation !== OperationTypeNode.QUERY) {
    throw gatewayError("OPERATION_NOT_SUPPORTED", "An export is a query; this is a mutation.");
  }
  return operation!;
}

function refused(
  code: GatewayErrorCode,
  errors: readonly GraphQLError[],
  schema: GraphQLSchema,
): ExportFault {
  return new ExportFault(
    errors.map(({ message, nodes, source, positions }) =>
      gatewayError(code, withUnknownFieldHint(message, schema), { nodes, source, positions }),
    ),
  );
}
