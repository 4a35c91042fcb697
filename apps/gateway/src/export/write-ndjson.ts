import type { ExportList } from "./export-list";
import type { SelectedField } from "./selected-fields";

/**
 * One JSON object a line: the row as selected. Where the operation asks for something beside the list, the line is the whole
 * answer with the row in the place of the list, so that both keep their names.
 */
export async function* writeNdjson(
  fields: SelectedField[],
  { path, connection }: ExportList,
  answer: unknown,
  pages: AsyncIterable<unknown[]>,
): AsyncGenerator<string> {
  const keys = path.map(({ responseName }) => responseName);
  const lineOf = hasOther(fields, connection)
    ? (row: unknown) => JSON.stringify(withRow(answer, keys, row))
    : (row: unknown) => JSON.stringify(row);
  for await (const rows of pages) {
    if (rows.length > 0) yield `${rows.map(lineOf).join("\n")}\n`;
  }
}

function hasOther(fields: SelectedField[], connection: SelectedField): boolean {
  return fields.some(
    field =>
      field !== connection &&
      (field.isList || field.fields.length === 0 || hasOther(field.fields, connection)),
  );
}

function withRow(value: unknown, [key, ...rest]: string[], row: unknown): unknown {
  if (key === undefined) return row;
  const object = value as Record<string, unknown>;
  return { ...object, [key]: withRow(object[key], rest, row) };
}
