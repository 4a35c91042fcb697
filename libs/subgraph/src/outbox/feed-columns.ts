import { CodedError } from "@youth-graph/kernel";
import { copiedColumns, type Catalog, type Model } from "@youth-graph/query";

/** The columns of one noun that a reader of the feed asks for. */
export interface FeedColumns {
  model: Model;
  /** In the database; the id apart. */
  columns: string[];
}

/**
 * What `{ "Branch": ["name", "division"] }` asks for. Only what is in a noun's face is given to other services; never a
 * computed or masked value.
 * @throws CodedError BAD_USER_INPUT
 */
export function feedColumns(catalog: Catalog, asked: unknown): FeedColumns[] {
  const entries = Object.entries(typeof asked === "object" && asked !== null ? asked : {});
  if (entries.length === 0) throw new CodedError("BAD_USER_INPUT", "columns must name what is asked for.");
  return entries.map(([type, names]) => {
    const model = catalog.own.find(({ name }) => name === type);
    const known = new Map(model && copiedColumns(model).map(({ name, column }) => [name, column]));
    if (!model || !Array.isArray(names)) throw notPublished(type);
    return {
      model,
      columns: names.map(name => {
        const column = known.get(String(name));
        if (column === undefined) throw notPublished(`${type}.${String(name)}`);
        return column;
      }),
    };
  });
}

const notPublished = (name: string): CodedError =>
  new CodedError("BAD_USER_INPUT", `${name.slice(0, 100)} is not published by this service.`);

/** The select list of a row for the feed: PostgreSQL's own text of each value, so that nothing is rounded on the way. */
export const feedSelect = ({ columns }: FeedColumns): string =>
  ["id", ...columns].map(column => `"${column}"::text`).join(", ");
