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
  const unused = (name: string): string => (source.includes(name) ? unused(`${name}_`) : name);
  const names = {
    first: unused("_exportFirst"),
    after: unused("_exportAfter"),
    pageInfo: unused("_exportPage"),
  };
  const added = addedPart(names, connection);
  const [page] = added.selectionSet.selections as [FieldNode];
  const pagedList = (field: FieldNode): FieldNode => ({
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
    Field: field => (connection.nodes.includes(field) ? pagedList(field) : undefined),
    OperationDefinition: definition =>
      definition === operation
        ? {
            ...definition,
            variableDefinitions: [...(definition.variableDefinitions ?? []), ...added.variableDefinitions!],
          }
        : undefined,
  });
  // Alone, with the fragments that it uses.
  const paged = separateOperations(rewritten)[operation.name?.value ?? ""]!;
  return { query: print(withoutUnusedVariables(paged)), ...names };
}

const pagingArguments = new Set(["first", "after", "last", "before"]);

/** What an export puts into an operation, as the operation of one field. */
function addedPart(
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
