import { Column, Index, JoinColumn, ManyToOne } from "typeorm";
import type { Class, Link, ToManyAttribute } from "./attribute";
import { declareAttribute, snakeCase } from "./model";

interface ToOneOptions {
  nullable?: boolean;
  /** At most one row points to the same one: a facet of it. */
  unique?: boolean;
  /** Show it as a field; default true. A relation of a foreign type's local copy says false: its owner shows it. */
  field?: boolean;
}

/** A row of the same database: a foreign key with an index; the rows of a whole list are read in one statement. */
export function toOne(
  target: () => Class,
  description: string,
  options: ToOneOptions = {},
): PropertyDecorator {
  return (prototype, key) => {
    ManyToOne(target as never, { nullable: options.nullable ?? false })(prototype, String(key));
    JoinColumn({ name: keyColumn(key) })(prototype, String(key));
    pointsTo(target, description, options)(prototype, key);
  };
}

/** A row that another service owns: its id is kept here, indexed, and the graph brings the rest. */
export function foreign(
  target: () => Class,
  description: string,
  options: ToOneOptions = {},
): PropertyDecorator {
  return (prototype, key) => {
    Column({ name: keyColumn(key), type: "uuid", nullable: options.nullable ?? false })(prototype, key);
    pointsTo(target, description, options)(prototype, key);
  };
}

const keyColumn = (key: string | symbol): string => `${snakeCase(String(key))}_id`;

function pointsTo(
  target: () => Class,
  description: string,
  { nullable = false, unique = false, field = true }: ToOneOptions,
): PropertyDecorator {
  return (prototype, key) => {
    Index({ unique })(prototype, String(key));
    declareAttribute(prototype, {
      kind: "toOne",
      name: String(key),
      description,
      target,
      column: keyColumn(key),
      nullable,
      shown: field,
    });
  };
}

interface ToManyOptions extends Readonly<ToManyAttribute["fixed"]> {
  /** Show it as a field; default true. A relation to copies of another service's rows says false: that service shows it. */
  field?: boolean;
}

function many(
  target: () => Class,
  link: Link,
  description: string,
  shape: ToManyAttribute["shape"] = "connection",
  { field = true, ...fixed }: ToManyOptions = {},
): PropertyDecorator {
  return (prototype, key) =>
    declareAttribute(prototype, {
      kind: "toMany",
      name: String(key),
      description,
      target,
      link,
      shape,
      fixed,
      shown: field,
    });
}

/** The rows whose to-one relation `inverse` points here, as a connection. */
export function toMany(
  target: () => Class,
  inverse: string,
  description: string,
  options: ToManyOptions = {},
): PropertyDecorator {
  return many(target, { by: "inverse", inverse }, description, "connection", options);
}

/** Only on a division: the rows that lie anywhere in its subtree, as a connection. */
export function toManyWithin(
  target: () => Class,
  description: string,
  options: ToManyOptions = {},
): PropertyDecorator {
  return many(target, { by: "subtree" }, description, "connection", options);
}

/** The rows at the other side of a link table, as a connection. */
export function toManyThrough(
  target: () => Class,
  through: () => Class,
  from: string,
  to: string,
  description: string,
): PropertyDecorator {
  return many(target, { by: "through", through, from, to }, description);
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
