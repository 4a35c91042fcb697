import type { Noun } from "../nouns";
import type { Path } from "./path";
import { relations, type Relation } from "./relation";

/**
 * The shortest path between two nouns, by the relations that `last` and `before` allow; of equally short ones the first as they are
 * declared. Undefined where there is none of at most so many relations.
 */
export function shortestPath(
  from: Noun,
  to: Noun,
  longest: number,
  { last, before }: Record<"last" | "before", (relation: Relation) => boolean>,
): Path | undefined {
  let paths: Path[] = [[]];
  const passed = new Set([from]);
  for (let length = 1; length <= longest; length += 1) {
    const further = paths.flatMap(path => {
      const at = path.at(-1)?.to ?? from;
      return relations.filter(relation => relation.from === at).map(relation => [...path, relation]);
    });
    const found = further.find(path => path.at(-1)!.to === to && last(path.at(-1)!));
    if (found) return found;
    paths = further.filter(path => before(path.at(-1)!) && !passed.has(path.at(-1)!.to));
    paths = paths.filter(
      (path, index) => paths.findIndex(each => each.at(-1)!.to === path.at(-1)!.to) === index,
    );
    for (const path of paths) passed.add(path.at(-1)!.to);
  }
  return undefined;
}
