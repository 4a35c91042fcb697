/** Puts a line before another one, the first that matches. @throws Error when none does */
export function insertBefore(text: string, line: RegExp, added: string): string {
  const found = text.search(new RegExp(line.source, "m"));
  if (found < 0) throw new Error(`No line is like ${line.source}.`);
  return `${text.slice(0, found)}${added}\n${text.slice(found)}`;
}

/** Adds an import (or an export) of a file beside the others, in their order. */
export function insertImport(text: string, statement: string): string {
  const keyword = statement.startsWith("export") ? "export" : "import";
  const path = /from "([^"]+)"/.exec(statement)?.[1] ?? "";
  const others = [...text.matchAll(new RegExp(`^${keyword} [^;]*?from "([^"]+)";\n`, "gm"))];
  const next = others.find(([, other = ""]) => other.startsWith(".") && comesAfter(other, path));
  const last = others.at(-1);
  const at = next?.index ?? (last ? last.index + last[0].length : 0);
  return `${text.slice(0, at)}${statement}\n${text.slice(at)}`;
}

/** Adds a name to an import of a package. */
export function insertName(text: string, from: string, name: string): string {
  const found = new RegExp(`^import {([^}]*)} from "${from}";`, "m").exec(text);
  if (!found) return insertImport(text, `import { ${name} } from "${from}";`);
  const names = (found[1] ?? "")
    .split(",")
    .map(each => each.trim())
    .filter(Boolean);
  if (names.includes(name)) return text;
  const sorted = [...names, name].sort((one, other) => one.localeCompare(other, "en"));
  return text.replace(found[0], () => `import { ${sorted.join(", ")} } from "${from}";`);
}

/** What is above comes first; and `division` before `division-code`, as folders are before their neighbours. */
function comesAfter(one: string, other: string): boolean {
  if (one.startsWith("../") !== other.startsWith("../")) return other.startsWith("../");
  const [ones, others] = [one.split("/"), other.split("/")];
  const at = ones.findIndex((each, n) => each !== others[n]);
  return at >= 0 && (ones[at] ?? "") > (others[at] ?? "");
}
