import type { Column, Model, ToMany } from "../catalog/model";

/** The columns of a service's own rows that are fields. */
export const shownColumns = (model: Model): Column[] =>
  model.columns.filter(({ name, hidden, shownIn }) => name !== "id" && !hidden && shownIn === undefined);

/** The to-many relations that a service shows: those to rows of its own, whoever owns the noun they start from. */
export const shownToManys = (model: Model): ToMany[] =>
  model.toManys.filter(({ target, shownIn }) => target.own && shownIn === undefined);
