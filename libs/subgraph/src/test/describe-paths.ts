import type { SubgraphManifest } from "../manifest";
import { catalogOf } from "../manifest";
import type { SubgraphUnderTest } from "./open-subgraph";
import { filterPaths, listsOrderedBy, listWhere, orderPaths } from "./paths";

/** What holds of every noun that a service knows, its own or a copy: its root lists are filtered and ordered by it. */
export function describePaths(manifest: SubgraphManifest, opened: () => SubgraphUnderTest): void {
  const catalog = catalogOf(manifest);
  const filters = filterPaths(catalog);
  const orders = orderPaths(catalog);
  const models = catalog.models.map(model => [model.name, model] as const);

  const answered = async (list: string): Promise<void> => {
    const { errors, statements } = await opened().execute(`{ ${list} { totalCount nodes { id } } }`);
    expect([list, errors]).toEqual([list, []]);
    expect([list, statements.length]).toEqual([list, 1]);
  };

  it.each(models)("some root list is filtered by every column of %s", async (name, model) => {
    const path = filters.get(name);
    if (!path) throw new Error(`No list can be filtered by ${name}: then there is no use in having it.`);
    const conditions = model.columns
      .filter(({ filterable }) => filterable)
      .map(column => `{ ${column.name}: ${column.list ? "{ isEmpty: true }" : "{ isNull: true }"} }`);
    await answered(listWhere(path, `{ or: [{}, ${conditions.join(", ")}] }`));
    await answered(listWhere(path, `{ not: { or: [${conditions.join(", ")}] } }`));
  });

  // What only a list of a list leads to has no order: of which of its rows would it be?
  const ordered = models.flatMap(([name, model]) => {
    const path = orders.get(name);
    return path ? [[name, model, path] as const] : [];
  });

  it.each(ordered)("some root list is ordered by %s", async (_name, model, path) => {
    const keys = model.columns.filter(({ sortable }) => sortable).map(column => column.name);
    for (const list of listsOrderedBy(path, keys)) await answered(list);
  });
}
