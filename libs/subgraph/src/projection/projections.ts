import { copiedColumns, type Catalog, type Model } from "@youth-graph/query";

/** A copy that a service keeps of a noun of another service. */
export interface Projection {
  type: string;
  /** The service that owns it. */
  source: string;
  model: Model;
  /** The columns copied, the id apart. */
  columns: string[];
  /** The same as the owner's feed is asked for them. */
  asked: string[];
}

/** The copies that a service keeps: of every noun that its own lead to. */
export const projectionsOf = (catalog: Catalog): Projection[] =>
  catalog.copies.map(model => {
    const copied = copiedColumns(model);
    return {
      type: model.name,
      source: model.owner,
      model,
      columns: copied.map(({ column }) => column),
      asked: copied.map(({ name }) => name),
    };
  });

/** The services that a service copies from. */
export const sourcesOf = (catalog: Catalog): string[] => [
  ...new Set(catalog.copies.map(({ owner }) => owner)),
];
