import type { Class, ColumnAttribute, ToManyDeclaration, ToOneDeclaration } from "../declare/attribute";
import type { Face } from "../declare/face";

export type Column = ColumnAttribute;

export interface ToOne extends Omit<ToOneDeclaration, "target"> {
  readonly target: Model;
}

export interface ToMany extends Omit<ToManyDeclaration, "target" | "link"> {
  readonly target: Model;
  readonly link: Link;
}

/** How the rows of a to-many relation find their parent; see `LinkDeclaration`. */
export type Link =
  | { by: "inverse"; inverse: string }
  | { by: "subtree" }
  | { by: "through"; readonly through: Model; from: string; to: string; at?: string | undefined };

export type Attribute = Column | ToOne | ToMany;

/** A noun as one service has it: its own rows, or a copy of another's. */
export interface Model extends Face {
  /** The class that maps its table in this service. */
  target: Class;
  /** This service owns the rows. */
  own: boolean;
  /** Of its ids; also the name of its table. */
  prefix: string;
  /** By name; of a copy only what is in the face. */
  attributes: ReadonlyMap<string, Attribute>;
  columns: readonly Column[];
  toOnes: readonly ToOne[];
  toManys: readonly ToMany[];
  /** Columns and relations that a field written by hand reads from its row, by the field's name. */
  reads: ReadonlyMap<string, readonly string[]>;
}

export function attributeOf(model: Model, name: string): Attribute {
  const attribute = model.attributes.get(name);
  if (!attribute) throw new Error(`${model.name} has no attribute "${name}".`);
  return attribute;
}

export function toOneOf(model: Model, name: string): ToOne {
  const attribute = attributeOf(model, name);
  if (attribute.kind !== "toOne") throw new Error(`${model.name}.${name} is not a to-one relation.`);
  return attribute;
}

/** The noun that a path of to-one relations, `activity.project`, leads to. */
export const endOf = (model: Model, path: string): Model =>
  path.split(".").reduce((from, step) => toOneOf(from, step).target, model);

export function columnOf(model: Model, name: string): Column {
  const attribute = attributeOf(model, name);
  if (attribute.kind !== "column") throw new Error(`${model.name}.${name} is not a column.`);
  return attribute;
}

/** The enum column `level` of a tree, to which groups roll up; undefined for any other type. */
export function levelOf(model: Model): Column | undefined {
  const level = model.tree === undefined ? undefined : model.attributes.get("level");
  return level?.kind === "column" && level.enumName !== undefined ? level : undefined;
}

/** The columns of a service's own rows that people search by, the type's name first. */
export const searchableColumns = (model: Model): Column[] =>
  model.columns.filter(({ searchable }) => searchable);

/** What a copy holds beside the id, and a feed gives: the columns that others filter by, those that the engine reads, and the keys of relations. */
export const copiedColumns = (model: Model): { name: string; column: string }[] => [
  ...model.columns.filter(({ name, filterable, hidden }) => name !== "id" && (filterable || hidden)),
  ...model.toOnes,
];

export const singularName = ({ name }: Pick<Model, "name">): string =>
  `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
