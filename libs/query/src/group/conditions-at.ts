import type { Where } from "../declare/input";

/** The conditions that a `where` surely puts on what a path in it leads to: below the path, and in its `and`. */
export function conditionsAt(where: Where, [name = "", ...rest]: readonly string[]): Where[] {
  const own = where[name] as Where | undefined;
  return [
    ...(own === undefined ? [] : rest.length > 0 ? conditionsAt(own, rest) : [own]),
    ...((where["and"] ?? []) as Where[]).flatMap(inner => conditionsAt(inner, [name, ...rest])),
  ];
}
