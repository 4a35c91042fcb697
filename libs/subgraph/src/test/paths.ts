import { type Catalog, type Model, type ToMany, type ToOne } from "@youth-graph/query";

/** A way from a root list of a service to a noun. */
export interface Path {
  root: Model;
  steps: readonly (ToOne | ToMany)[];
}

type Relation = ToOne | ToMany;

const toOne = (relation: Relation): boolean => relation.kind === "toOne" || relation.shape === "one";

/** The shortest way from a root list to every noun that can be reached over such relations, by the noun's name. */
function paths(
  catalog: Catalog,
  follows: (relation: Relation, before: readonly Relation[]) => boolean,
): Map<string, Path> {
  const found = new Map<string, Path>();
  let reached = catalog.own
    .filter(({ nested }) => !nested)
    .map((root): [Model, Path] => [root, { root, steps: [] }]);
  while (reached.length > 0) {
    const fresh = reached.filter(([{ name }]) => !found.has(name));
    for (const [{ name }, path] of fresh) if (!found.has(name)) found.set(name, path);
    reached = fresh.flatMap(([model, { root, steps }]) =>
      [...model.toOnes, ...model.toManys]
        .filter(relation => follows(relation, steps))
        .map((relation): [Model, Path] => [relation.target, { root, steps: [...steps, relation] }]),
    );
  }
  return found;
}

/** Ways over any relations: what filters can say. */
export const filterPaths = (catalog: Catalog): Map<string, Path> => paths(catalog, () => true);

/** Ways over relations to one row, the last of which may be a list: what an order can say, by the values or the number of the rows. */
export const orderPaths = (catalog: Catalog): Map<string, Path> =>
  paths(catalog, (_relation, before) => before.every(toOne));

/** The list of a path's root where a row at its end meets a condition. */
export function listWhere({ root, steps }: Path, condition: string): string {
  const where = steps.reduceRight(
    (inner, relation) =>
      toOne(relation) ? `{ ${relation.name}: ${inner} }` : `{ ${relation.name}: { some: ${inner} } }`,
    condition,
  );
  return `${root.plural}(where: ${where})`;
}

/** The lists of a path's root in the order of the row at its end, one by each of the keys; of a list at its end by its length. */
export function listsOrderedBy({ root, steps }: Path, keys: readonly string[]): string[] {
  const last = steps.at(-1);
  return (last && !toOne(last) ? ["count"] : keys).map(key => {
    const order = steps.reduceRight((inner, { name }) => `{ ${name}: ${inner} }`, `{ ${key}: DESC }`);
    return `${root.plural}(orderBy: [${order}])`;
  });
}
