import { Column, Index, JoinColumn, ManyToOne } from "typeorm";
import type { Class, Link, ToManyAttribute } from "./attribute";
import { declareAttribute, snakeCase } from "./model";

interface ToOneOptions {
  nullable?: boolean;
}

/**
 * A row of the same database: a foreign key with an index. The GraphQL field is made by the engine, which reads the
 * other rows of a whole list in one statement.
 */
export function toOne(
  target: () => Class,
  description: string,
  options: ToOneOptions = {},
): PropertyDecorator {
  const { nullable = false } = options;
  return (prototype, key) => {
    const column = `${snakeCase(String(key))}_id`;
    ManyToOne(target as never, { nullable })(prototype, String(key));
    JoinColumn({ name: column })(prototype, String(key));
    Index()(prototype, String(key));
    declareAttribute(prototype, { kind: "toOne", name: String(key), description, target, column, nullable });
  };
}

/** A row that another service owns: its id is kept here, indexed, and the graph brings the rest. */
export function foreign(
  target: () => Class,
  description: string,
  options: ToOneOptions = {},
): PropertyDecorator {
  const { nullable = false } = options;
  return (prototype, key) => {
    const column = `${snakeCase(String(key))}_id`;
    Column({ name: column, type: "uuid", nullable })(prototype, key);
    Index()(prototype, String(key));
    declareAttribute(prototype, { kind: "toOne", name: String(key), description, target, column, nullable });
  };
}

type Fixed = ToManyAttribute["fixed"];

function many(
  target: () => Class,
  link: Link,
  description: string,
  shape: ToManyAttribute["shape"] = "connection",
  fixed: Fixed = {},
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
    });
}

/** The rows whose to-one relation `inverse` points here, as a connection. */
export function toMany(
  target: () => Class,
  inverse: string,
  description: string,
  fixed: Fixed = {},
): PropertyDecorator {
  return many(target, { by: "inverse", inverse }, description, "connection", fixed);
}

/** Only on a division: the rows that lie anywhere in its subtree, as a connection. */
export function toManyWithin(target: () => Class, description: string, fixed: Fixed = {}): PropertyDecorator {
  return many(target, { by: "subtree" }, description, "connection", fixed);
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
  fixed: Fixed = {},
): PropertyDecorator {
  return many(target, { by: "inverse", inverse }, description, "list", fixed);
}

/** The one row whose `inverse` points here and that meets a condition, or null; the first in the order given. */
export function hasOne(
  target: () => Class,
  inverse: string,
  description: string,
  fixed: Fixed = {},
): PropertyDecorator {
  return many(target, { by: "inverse", inverse }, description, "one", fixed);
}
