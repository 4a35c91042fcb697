import type { Cell } from "./columns";

/** The characters that one cell may have in Excel. */
const maxLength = 32_767;

/** Midnight of the first day that spreadsheets agree on: Excel believes in a 29 February 1900. */
const firstDay = Date.UTC(1900, 2, 1);

/** China's offset from UTC, in milliseconds; a spreadsheet's time has no zone of its own. */
const offset = 8 * 60 * 60 * 1000;

/** What a spreadsheet can hold of a cell without changing it: real days, instants (+08:00), numbers up to 15 digits; else text. */
export function spreadsheetCell(cell: Cell, type: string | undefined): Cell | Date {
  if (typeof cell === "number") {
    return Number.isInteger(cell) && Math.abs(cell) >= 1e15 ? String(cell) : cell;
  }
  if (typeof cell !== "string") return cell;
  const time = type === "Date" ? Date.parse(cell) : type === "DateTime" ? Date.parse(cell) + offset : NaN;
  return time >= firstDay ? new Date(time) : spreadsheetText(cell);
}

/**
 * Text as a cell can hold it. The format writes characters that XML forbids as `_x0007_`, so text that looks like that is
 * marked; U+FFFE and U+FFFF have no such form.
 */
export function spreadsheetText(text: string): string {
  return cut(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\uFFFE\uFFFF]/g, "\uFFFD");
}

function cut(text: string): string {
  if (text.length <= maxLength) return text;
  const sign = ` …[cut: ${text.length} characters, and a cell holds ${maxLength}]`;
  // Not in the middle of a character outside the basic plane.
  return text.slice(0, maxLength - sign.length).replace(/[\uD800-\uDBFF]$/, "") + sign;
}
