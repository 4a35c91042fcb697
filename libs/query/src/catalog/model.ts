import { prefixOfType } from "@youth-graph/kernel";
import type { Attribute, Class, ColumnAttribute, ToManyAttribute, ToOneAttribute } from "./attribute";

export interface NounOptions {
  description: string;
  /** The root field of the list; `branches` for Branch. Default: the name with an "s". */
  plural?: string;
  /**
   * The path of to-one relations that leads to the division a row lies in, such as `division` or `branch.division`.
   * It gives the type its `within` filter.
   */
  place?: string;
  /** Only on the division itself: the column of its ancestors' ids, itself included. */
  tree?: string;
  /** A column that names a row uniquely beside its id; the singular root field takes it too. */
  naturalKey?: string;
  /** Has no root fields: it is only reached through others. */
  nested?: boolean;
  /**
   * Only on a stub: the base name of the generated types that tell its rows here apart from its owner's. A stub whose
   * columns are this service's own choice names the service (`BranchInVenues`). Default: `<Name>Reference`.
   */
  knownAs?: string;
  /** Only on a stub: the service whose rows are copied here, into a local table of the columns it declares. */
  source?: string;
}

/** All that the engine knows of a type, derived from its one declaration. */
export interface Model extends NounOptions {
  target: Class;
  name: string;
  /** The base name of its generated inputs: its own, or, for a stub, one that its owner does not use. */
  knownAs: string;
  plural: string;
  prefix: string;
  /** Quoted name of the table; null for a stub that has none here. */
  table: string | null;
  /** Owned by another service: here only its id, and what this service adds. */
  stub: boolean;
  /** Its inputs are this service's own: what they offer need not be the same elsewhere. */
  ownInputs: boolean;
  attributes: ReadonlyMap<string, Attribute>;
  /** Columns and relations that a field resolved by hand reads from its row, by the field's name. */
  needs: ReadonlyMap<string, readonly string[]>;
}

type Declared = NounOptions & { name: string; stub: boolean };

const declaredNouns = new Map<Class, Declared>();
const declaredAttributes = new Map<object, Attribute[]>();
const declaredNeeds = new Map<Class, Map<string, readonly string[]>>();
const models = new Map<Class, Model>();

export function snakeCase(name: string): string {
  return prefixOfType(name);
}

export function declareNoun(target: Class, declared: Declared): void {
  declaredNouns.set(target, declared);
}

export function declareAttribute(prototype: object, attribute: Attribute): void {
  const own = declaredAttributes.get(prototype) ?? [];
  declaredAttributes.set(prototype, [...own, attribute]);
}

/**
 * Says what a hand-written field of a type reads from its row, so that the statement that reads the row brings it.
 */
export function declareNeeds(target: Class, field: string, attributes: readonly string[]): void {
  const needs = declaredNeeds.get(target) ?? new Map<string, readonly string[]>();
  declaredNeeds.set(target, needs.set(field, attributes));
}

function attributesOf(target: Class): Map<string, Attribute> {
  const chain: object[] = [];
  for (
    let prototype = target.prototype as object;
    prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  ) {
    chain.unshift(prototype);
  }
  const all = chain.flatMap(prototype => declaredAttributes.get(prototype) ?? []);
  return new Map(all.map(attribute => [attribute.name, attribute]));
}

/** The model of a declared class. */
export function modelOf(target: Class): Model {
  const known = models.get(target);
  if (known) return known;
  const declared = declaredNouns.get(target);
  if (!declared) throw new Error(`${target.name} is not declared as a noun or a stub.`);
  const plural = declared.plural ?? `${declared.name.charAt(0).toLowerCase()}${declared.name.slice(1)}s`;
  const model: Model = {
    ...declared,
    target,
    plural,
    knownAs: declared.knownAs ?? (declared.stub ? `${declared.name}Reference` : declared.name),
    ownInputs: !declared.stub || declared.knownAs !== undefined,
    prefix: prefixOfType(declared.name),
    table: declared.stub && declared.source === undefined ? null : `"${snakeCase(declared.name)}"`,
    attributes: attributesOf(target),
    needs: declaredNeeds.get(target) ?? new Map<string, readonly string[]>(),
  };
  models.set(target, model);
  return model;
}

export function attributeOf(model: Model, name: string): Attribute {
  const attribute = model.attributes.get(name);
  if (!attribute) throw new Error(`${model.name} has no attribute "${name}".`);
  return attribute;
}

export function toOneOf(model: Model, name: string): ToOneAttribute {
  const attribute = attributeOf(model, name);
  if (attribute.kind !== "toOne") throw new Error(`${model.name}.${name} is not a to-one relation.`);
  return attribute;
}

export function toManyOf(model: Model, name: string): ToManyAttribute {
  const attribute = attributeOf(model, name);
  if (attribute.kind !== "toMany") throw new Error(`${model.name}.${name} is not a to-many relation.`);
  return attribute;
}

export function columnOf(model: Model, name: string): ColumnAttribute {
  const attribute = attributeOf(model, name);
  if (attribute.kind !== "column") throw new Error(`${model.name}.${name} is not a column.`);
  return attribute;
}

/** The enum column `level` of a tree, to which groups roll up; undefined for any other type. */
export function levelOf(model: Model): ColumnAttribute | undefined {
  const level = model.tree === undefined ? undefined : model.attributes.get("level");
  return level?.kind === "column" && level.enumName !== undefined ? level : undefined;
}

export const columnsOf = (model: Model): ColumnAttribute[] =>
  [...model.attributes.values()].filter(attribute => attribute.kind === "column");

export const toOnesOf = (model: Model): ToOneAttribute[] =>
  [...model.attributes.values()].filter(attribute => attribute.kind === "toOne");

export const toManysOf = (model: Model): ToManyAttribute[] =>
  [...model.attributes.values()].filter(attribute => attribute.kind === "toMany");
