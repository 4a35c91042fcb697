import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
  visit,
} from "graphql";
import type { ExportList } from "./export-list";
import type { SelectedField } from "./selected-fields";

/** An operation that asks for any page of the list, with the names in it that are not the client's. */
export interface PageOperation {
  query: string;
  /** A variable. */
  first: string;
  /** A variable. */
  after: string;
  /** The response name of the list's `pageInfo`. */
  pageInfo: string;
}

/**
 * Turns the client's operation into one that asks for pages: `first` and `after` of the list become variables, and of the
 * connection stay its rows and `pageInfo`. What else is asked of it, such as `totalCount`, is no part of a row, and would be
 * counted anew for every page.
 */
export function pageOperationOf(
  source: string,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { connection, rows }: ExportList,
): PageOperation {
  // None of the three can be taken for something of the client's, whatever names it uses.
  const free = (name: string): string => (source.includes(name) ? free(`${name}_`) : name);
  const names = { first: free("_exportFirst"), after: free("_exportAfter"), pageInfo: free("_exportPage") };
  const own = ownPart(names, connection);
  const [page] = own.selectionSet.selections as [FieldNode];
  const paged = (field: FieldNode): FieldNode => ({
    ...field,
    arguments: [
      ...(field.arguments ?? []).filter(({ name }) => !pagingArguments.has(name.value)),
      ...page.arguments!,
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [...rows.nodes, ...page.selectionSet!.selections],
    },
  });
  const rewritten = visit(document, {
    Field: field => (connection.nodes.includes(field) ? paged(field) : undefined),
    OperationDefinition: definition =>
      definition === operation
        ? {
            ...definition,
            variableDefinitions: [...(definition.variableDefinitions ?? []), ...own.variableDefinitions!],
          }
        : undefined,
  });
  const alone = separateOperations(rewritten)[operation.name?.value ?? ""]!;
  return { query: print(withoutUnusedVariables(alone)), ...names };
}

const pagingArguments = new Set(["first", "after", "last", "before"]);

/** What an export puts into an operation, as the operation of one field. */
function ownPart(
  names: Omit<PageOperation, "query">,
  { definition }: SelectedField,
): OperationDefinitionNode {
  const typeOf = (name: string) => String(definition.args.find(argument => argument.name === name)!.type);
  const text = `query ($${names.first}: ${typeOf("first")}, $${names.after}: ${typeOf("after")}) {
    list(first: $${names.first}, after: $${names.after}) { ${names.pageInfo}: pageInfo { hasNextPage endCursor } }
  }`;
  return parse(text, { noLocation: true }).definitions[0] as OperationDefinitionNode;
}

/** An operation may not declare a variable that is used nowhere, such as the one that was the client's `first`. */
function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(document, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}
