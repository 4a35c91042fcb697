import type { Noun } from "../nouns";
import type { Random } from "./random";
import { relations, type Relation } from "./relation";

export type Path = Relation[];

/** `Booking.branch.posts`. */
export const described = (path: Path): string =>
  [path[0]?.from.name, ...path.map(({ name }) => name)].join(".");

const crosses = (path: Path): boolean => path.some(({ from, to }) => from.owner !== to.owner);

/**
 * A path of two to five relations from a root list to a noun, over at least two services: walked backwards from the noun, by
 * the relations that `last` and `before` allow. Undefined where there is none.
 */
export function randomPath(
  random: Random,
  to: Noun,
  {
    last = () => true,
    before = () => true,
  }: Record<"last" | "before", (relation: Relation) => boolean> | Record<string, never>,
): Path | undefined {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const length = random.int(2, 5);
    const path: Path = [];
    for (let at = to; path.length < length; at = path[0]!.from) {
      const allowed = path.length === 0 ? last : before;
      const leading = relations.filter(relation => relation.to === at && allowed(relation));
      if (leading.length === 0) break;
      path.unshift(random.pick(leading));
    }
    if (path.length === length && path[0]?.from.list !== undefined && crosses(path)) return path;
  }
  return undefined;
}
