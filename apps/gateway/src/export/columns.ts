import { getNamedType } from "graphql";
import type { ExportOptions } from "./export-options";
import { type ExportList, pathOf } from "./export-list";
import { headersOf } from "./headers";
import type { SelectedField } from "./selected-fields";

export type Cell = string | number | boolean | null;

/** One column of a flat export. */
export interface Column {
  header: string;
  /** The schema's scalar, of a single one: spreadsheets have days and instants, JSON has text. */
  type: string | undefined;
  /** The cell of a row of the list. */
  cellOf(row: unknown): Cell;
}

/**
 * The columns of a list: first what the operation asks for beside it, the same in every row, then the fields of a row; both in
 * the order of the selection, single objects taken apart.
 *
 * @param answer the data of any page
 */
export function columnsOf(
  fields: SelectedField[],
  list: ExportList,
  answer: unknown,
  headers: ExportOptions["headers"],
): Column[] {
  const beside = leavesOf(fields, list.connection);
  const ofRow = leavesOf(list.row.fields);
  const names = headersOf({ beside, ofRow }, { list: pathOf(list.path), isEdge: list.row.isEdge, headers });
  return [...beside, ...ofRow].map((leaf, index) => {
    const keys = leaf.map(({ responseName }) => responseName);
    const field = leaf.at(-1)!;
    const constant = index < beside.length ? cellAt(answer, keys) : undefined;
    return {
      header: names[index]!,
      type: field.isList ? undefined : getNamedType(field.definition.type).name,
      cellOf: constant === undefined ? row => cellAt(row, keys) : () => constant,
    };
  });
}

/** The ways through single objects to what fills one cell: a scalar, or a whole list. */
function leavesOf(fields: SelectedField[], except?: SelectedField): SelectedField[][] {
  return fields
    .filter(field => field !== except)
    .flatMap(field =>
      field.isList || field.fields.length === 0
        ? [[field]]
        : leavesOf(field.fields, except).map(leaf => [field, ...leaf]),
    );
}

function cellAt(row: unknown, keys: string[]): Cell {
  let value = row;
  for (const key of keys) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return cellOf(value);
}

/** Lists of scalars are joined; objects, which are no cells, are JSON. */
function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const isFlat = Array.isArray(value) && !value.some(one => typeof one === "object" && one !== null);
  return isFlat ? value.join("; ") : JSON.stringify(value);
}
