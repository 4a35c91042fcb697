import { prefixOfType } from "@youth-graph/kernel";
import { declareAttribute, type Class, type LinkDeclaration, type ToManyDeclaration } from "./attribute";

interface ToOneOptions {
  nullable?: boolean;
  /** At most one row points to the same one: a facet of it. */
  unique?: boolean;
}

/**
 * One row of another noun: its id is kept here, indexed. Where the same service owns both it is a foreign key; another
 * service's row may arrive later than what points to it.
 */
export function toOne(
  target: () => Class,
  description: string,
  { nullable = false, unique = false }: ToOneOptions = {},
): PropertyDecorator {
  return (prototype, key) =>
    declareAttribute(prototype, {
      kind: "toOne",
      name: String(key),
      description,
      target,
      column: `${prefixOfType(String(key))}_id`,
      nullable,
      unique,
    });
}

interface ToManyOptions extends Readonly<ToManyDeclaration["fixed"]> {
  /** The field, written by hand, below which it is shown, such as `forces`. */
  shownIn?: string;
  /** Of a list: how many rows a parent has at most; what it costs is reckoned by it. A page's length unless given. */
  size?: number;
}

function many(
  target: () => Class,
  link: LinkDeclaration,
  description: string,
  shape: ToManyDeclaration["shape"] = "connection",
  { shownIn, size, ...fixed }: ToManyOptions = {},
): PropertyDecorator {
  return (prototype, key) =>
    declareAttribute(prototype, {
      kind: "toMany",
      name: String(key),
      description,
      target,
      link,
      shape,
      size,
      fixed,
      shownIn,
    });
}

/**
 * The rows that `inverse` leads back here from, as a connection: a to-one relation of theirs, or a path of several
 * (`activity.project`). The service that owns them shows it.
 */
export function toMany(
  target: () => Class,
  inverse: string,
  description: string,
  options: ToManyOptions = {},
): PropertyDecorator {
  return many(target, { by: "inverse", inverse }, description, "connection", options);
}

/** Only on a tree: the rows that lie anywhere in its subtree, as a connection. */
export function toManyWithin(
  target: () => Class,
  description: string,
  options: ToManyOptions = {},
): PropertyDecorator {
  return many(target, { by: "subtree" }, description, "connection", options);
}

/**
 * The rows at the other side of a link table, each once, as a connection: `from` leads from the link to here and `to` to
 * the other side, either over several steps. With `at`, the rows themselves lead to that other side by this path:
 * activities of a partner's resources.
 */
export function toManyThrough(
  target: () => Class,
  through: () => Class,
  from: string,
  to: string,
  description: string,
  { at }: { at?: string } = {},
): PropertyDecorator {
  return many(target, { by: "through", through, from, to, at }, description);
}

/** The few rows whose `inverse` points here, as a plain list in a fixed order; at most a page's maximum. */
export function toList(
  target: () => Class,
  inverse: string,
  description: string,
  options: ToManyOptions = {},
): PropertyDecorator {
  return many(target, { by: "inverse", inverse }, description, "list", options);
}

/** The one row whose `inverse` points here and that meets a condition, or null; the first in the order given. */
export function hasOne(
  target: () => Class,
  inverse: string,
  description: string,
  options: ToManyOptions = {},
): PropertyDecorator {
  return many(target, { by: "inverse", inverse }, description, "one", options);
}
