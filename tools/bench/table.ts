/** A number as wide as it is useful: three significant digits, and whole numbers from 100 on; "n/a" for one that there is not. */
export function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return "n/a";
  if (value === 0) return "0";
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(2, digits));
}

/** Columns as wide as their widest cell, the first to the left and the rest to the right, with a rule below the head. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map(row => row[column] ?? "")].map(cell => cell.length)),
  );
  const line = (cells: string[]) =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? "";
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return [line(head), widths.map(width => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}
