/** One row in PostgreSQL's COPY text format: tabs between columns, `\N` for null, arrays as array literals. */
export function copyLine(values: readonly unknown[]): string {
  return `${values.map(copyValue).join("\t")}\n`;
}

function copyValue(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  return String(Array.isArray(value) ? arrayLiteral(value) : value).replace(
    /[\\\t\n\r]/g,
    character => escapes[character] ?? character,
  );
}

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function arrayLiteral(values: readonly unknown[]): string {
  return `{${values.map(value => `"${String(value).replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}
