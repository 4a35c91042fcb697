import { getNamedType } from "graphql";
import { chineseTerm } from "./chinese-term";
import type { ExportOptions } from "./export-options";
import { pathOf } from "./export-list";
import type { SelectedField } from "./selected-fields";

interface Naming {
  /** The path of the list. */
  list: string;
  /** `edges { node { name } cursor }` has the columns of `nodes { name }`, and the cursor. */
  isEdge: boolean;
  headers: ExportOptions["headers"];
}

/** What stands above each column, of those beside the list and then of a row's; no two are equal. */
export function headersOf(
  { beside, ofRow }: Record<"beside" | "ofRow", SelectedField[][]>,
  { list, isEdge, headers }: Naming,
): string[] {
  const shown = [
    ...beside,
    ...ofRow.map(leaf =>
      isEdge && leaf[0]?.definition.name === "node" && leaf.length > 1 ? leaf.slice(1) : leaf,
    ),
  ];
  // Where `division.name` is a field of the row and of what lies above the list, the row's is written from the root.
  const full = [...beside.map(pathOf), ...ofRow.map(leaf => `${list}.${pathOf(leaf)}`)];
  const paths = distinct(shown.map(pathOf), full);
  if (headers === "path") return paths;
  const terms = shown.map(leaf => leaf.map(termOf).join("·"));
  return distinct(
    terms,
    terms.map((term, index) => `${term} (${paths[index]})`),
  );
}

/** The field's own, or what it leads to is called: 区划 of `division(code:)`. */
function termOf({ definition, responseName, fields }: SelectedField): string {
  const type = fields.length > 0 ? getNamedType(definition.type).description : undefined;
  return chineseTerm(definition.description) ?? chineseTerm(type) ?? responseName;
}

/** The names, and for those that are not alone the longer ones. */
function distinct(names: string[], longer: string[]): string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return names.map((name, index) => (times.get(name)! > 1 ? longer[index]! : name));
}
