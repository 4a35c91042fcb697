import type { Model } from "../catalog/model";
import { decidesFormer } from "../statement/former";
import type { Connection } from "./connection";
import type { ListRows } from "./list-statement";
import { isUnwished, pageOf, type PageArguments } from "./page";
import type { Reader } from "./reader";
import { maskPrefix, type Raw } from "./row";
import type { Columns } from "./selection";

/** Tells of pages that end where nobody wished them to. */
export function tellCut(
  { notices }: Reader,
  { path, of }: { path: readonly string[]; of: "rows" | "groups" | "items" },
  args: PageArguments,
  lists: readonly Connection<unknown>[],
): void {
  const count = isUnwished(args) ? lists.filter(({ cut }) => cut).length : 0;
  if (count > 0) notices.add({ code: "PAGE_CUT", path, of, shown: pageOf(args).size, count });
}

/** Tells of former rows that lists have, or leave out. */
export function tellFormer(
  { notices }: Reader,
  path: readonly string[],
  model: Model,
  { where, parents }: Pick<ListRows, "where" | "parents">,
  lists: readonly Connection<unknown>[],
): void {
  const count = lists.reduce((sum, { former }) => sum + former, 0);
  if (count === 0 || model.former === undefined) return;
  const included = [where, parents?.where].some(each => decidesFormer(model, each));
  notices.add({ code: "DIVISIONS_CLOSED", path, of: "divisions", column: model.former, included, count });
}

/** Tells of the values that rows, as they are shown, hide. */
export function tellMasked(
  { notices }: Reader,
  path: readonly string[],
  { attributes }: Columns,
  shown: readonly Raw[],
): void {
  for (const { name, masked } of attributes) {
    const count = masked ? shown.filter(raw => raw[maskPrefix + name] === true).length : 0;
    if (count > 0) notices.add({ code: "VALUES_MASKED", path, field: name, of: "rows", count });
  }
}
