import { CodedError } from "@youth-graph/kernel";
import { modelOf, type Model } from "@youth-graph/query";
import type { SubgraphManifest } from "../manifest";

/** The columns of one published type that a reader of the feed asks for. */
export interface FeedColumns {
  type: string;
  table: string;
  /** In the database; the id apart. */
  columns: string[];
}

/**
 * What `columns=Branch.name,Branch.division` asks for, by type. Only what clients of the graph may filter by is given
 * to other services, and the ancestors of a division, which `within` needs there too; never a computed or masked value.
 * @throws CodedError BAD_USER_INPUT
 */
export function feedColumns({ published }: SubgraphManifest, asked: unknown): FeedColumns[] {
  const models = new Map(published.map(modelOf).map(model => [model.name, model]));
  const found = new Map<string, FeedColumns>();
  for (const name of typeof asked === "string" ? asked.split(",") : []) {
    const [type = "", attribute = ""] = name.split(".");
    const model = models.get(type);
    const column = model && columnOf(model, attribute);
    if (!model?.table || column === undefined)
      throw new CodedError("BAD_USER_INPUT", `${name} is not published by this service.`);
    const known = found.get(type) ?? { type, table: model.table, columns: [] };
    found.set(type, { ...known, columns: [...known.columns, column] });
  }
  if (found.size === 0) throw new CodedError("BAD_USER_INPUT", "columns must name what is asked for.");
  return [...found.values()];
}

function columnOf(model: Model, name: string): string | undefined {
  const attribute = model.attributes.get(name);
  if (attribute === undefined || attribute.kind === "toMany") return undefined;
  if (attribute.kind === "toOne" || name === model.tree) return attribute.column;
  return attribute.filterable && attribute.sql === undefined ? attribute.column : undefined;
}

/** The select list of a row for the feed: PostgreSQL's own text of each value, so that nothing is rounded on the way. */
export const feedSelect = ({ columns }: FeedColumns): string =>
  ["id", ...columns].map(column => `"${column}"::text`).join(", ");
