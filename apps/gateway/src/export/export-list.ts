import { getNamedType, isObjectType } from "graphql";
import { gatewayError } from "../errors";
import type { SelectedField } from "./selected-fields";

/** The one list of an operation: a Relay connection, its rows, and the single objects through which it is reached. */
export interface ExportList {
  /** From a root field to the connection. */
  path: SelectedField[];
  connection: SelectedField;
  /** Its `nodes`, or its `edges`. */
  rows: SelectedField;
  row: Row;
}

/** What is a row of the file in one of the list's `nodes` or `edges`. */
interface Row {
  /** An edge with its cursor, and what it has beside its node. */
  isEdge: boolean;
  /** What is asked of it. */
  fields: SelectedField[];
  /** The row in a value of the list. */
  in(value: unknown): unknown;
}

/** @throws GraphQLError EXPORT_NOT_ONE_LIST */
export function exportListOf(fields: SelectedField[]): ExportList {
  const paths = connectionsIn(fields);
  const [path] = paths;
  const connection = path?.at(-1);
  if (!path || !connection) {
    throw notOneList(
      "An export has the rows of a list in pages, as `nodes` or `edges`; this asks for none.",
      [],
    );
  }
  if (paths.length > 1) {
    const message = `An export has the rows of one list; this asks for ${sentence(paths)}.`;
    throw notOneList(message, paths);
  }
  const above = path.findIndex(({ isList }) => isList);
  if (above !== -1) {
    const lists = [path.slice(0, above + 1), path];
    throw notOneList(`An export has the rows of one list; ${sentence(lists)} lie in each other.`, lists);
  }
  const [rows, ...others] = connection.fields.filter(isRows);
  if (!rows || others.length > 0) {
    const lists = [rows!, ...others].map(field => [...path, field]);
    const message = `An export has either the nodes or the edges of its list; this asks for ${sentence(lists)}.`;
    throw notOneList(message, lists);
  }
  return { path, connection, rows, row: rowOf(rows) };
}

/** `edges { node { … } }` has the rows of `nodes { … }`; where something is asked for beside the node, the edge is the row. */
function rowOf({ definition, fields }: SelectedField): Row {
  const [first, ...others] = fields;
  const isEdge = definition.name === "edges";
  if (!isEdge || first?.definition.name !== "node" || others.length > 0)
    return { isEdge, fields, in: value => value };
  const node = first.responseName;
  return {
    isEdge: false,
    fields: first.fields,
    in: edge => (edge as Record<string, unknown> | null)?.[node] ?? null,
  };
}

/** The response names from the root to a field, as paths are written in messages and headers. */
export function pathOf(fields: SelectedField[]): string {
  return fields.map(({ responseName }) => responseName).join(".");
}

function connectionsIn(fields: SelectedField[], above: SelectedField[] = []): SelectedField[][] {
  return fields.flatMap(field => {
    const path = [...above, field];
    return [...(isConnection(field) ? [path] : []), ...connectionsIn(field.fields, path)];
  });
}

/** By its shape, so that lists of groups, and those of other people's supergraphs, are lists too. */
function isConnection({ definition, fields }: SelectedField): boolean {
  const type = getNamedType(definition.type);
  const pageInfo = isObjectType(type) ? getNamedType(type.getFields().pageInfo?.type) : undefined;
  return (
    isObjectType(pageInfo) &&
    ["hasNextPage", "endCursor"].every(name => name in pageInfo.getFields()) &&
    ["first", "after"].every(name => definition.args.some(argument => argument.name === name)) &&
    fields.some(isRows)
  );
}

function isRows({ definition, isList }: SelectedField): boolean {
  return isList && (definition.name === "nodes" || definition.name === "edges");
}

function sentence(paths: SelectedField[][]): string {
  return paths.map(path => `\`${pathOf(path)}\``).join(" and ");
}

function notOneList(message: string, paths: SelectedField[][]) {
  return gatewayError("EXPORT_NOT_ONE_LIST", message, { extensions: { given: paths.map(pathOf) } });
}
