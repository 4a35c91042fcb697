import { prefixOfType } from "@youth-graph/kernel";
import { declarationsOf, type Class, type Declaration } from "../declare/attribute";
import { faceOf, isTable, nounOptionsOf, relationGroupOf } from "../declare/face";
import { mapTable } from "./map-table";
import { refuseHiddenGrammar, refuseReservedNames, refuseUnaskedFormer } from "./refuse-declarations";
import type { Attribute, Link, Model, ToMany } from "./model";
import { refuseStrayLink } from "./refuse-stray-link";

export interface CatalogSource {
  /** The service. */
  name: string;
  /** Every noun of the graph, by its face. */
  faces: readonly Class[];
  /** The service's own classes of the nouns that it owns. */
  nouns: readonly Class[];
  /** Its classes of others' nouns to which it adds fields by hand. */
  extensions: readonly Class[];
  relationGroups: readonly Class[];
  /** Plain tables behind hand-written resolvers. */
  tables: readonly Class[];
}

/** A part of a noun's relations under one name. */
export interface RelationGroup {
  name: string;
  description: string;
  target: Class;
  of: Model;
  relations: readonly ToMany[];
}

const byClass = new WeakMap<Class, Catalog>();

/** All nouns as one service has them: those it owns, and copies of those that its own lead to. */
export class Catalog {
  readonly service: string;
  readonly models: readonly Model[];
  readonly relationGroups: readonly RelationGroup[];
  /** The classes of all tables of the service's database that this catalog describes. */
  readonly entities: readonly Class[];
  readonly #byName = new Map<string, Model>();
  readonly #tables: ReadonlyMap<Class, string>;

  constructor({ name, faces, nouns, extensions, relationGroups, tables }: CatalogSource) {
    this.service = name;
    const classes = new Map([...nouns, ...extensions].map(target => [faceOf(target).name, target]));
    for (const face of faces) {
      const model = this.#modelOf(face, classes.get(faceOf(face).name));
      this.#byName.set(model.name, model);
    }
    // A class whose face is not listed would have no table, and nobody would say so.
    for (const name of classes.keys()) this.of(name);
    this.models = reachable([...this.#byName.values()]);
    for (const model of this.models) for (const relation of model.toManys) refuseStrayLink(model, relation);
    for (const { target } of this.models) byClass.set(target, this);
    this.relationGroups = relationGroups.map(target => this.#relationGroup(target));
    this.#tables = new Map(tables.map(target => [target, tableName(target)]));
    this.entities = [...this.models.map(({ target }) => target), ...tables];
    for (const model of this.models)
      mapTable(model.target, {
        table: model.prefix,
        own: model.own,
        attributes: [...model.attributes.values()],
      });
    for (const target of tables)
      mapTable(target, {
        table: tableName(target),
        own: true,
        attributes: declarationsOf(target).map(declaration => this.#resolved(declaration)),
      });
  }

  /** The catalog of the service whose own class of a noun this is. */
  static ofClass(noun: Class): Catalog {
    const found = byClass.get(noun);
    if (!found) throw new Error(`${noun.name} is no service's class of a noun.`);
    return found;
  }

  /** The noun of a class (its face, the service's own, or a name). */
  of(noun: Class | string): Model {
    const name = typeof noun === "string" ? noun : faceOf(noun).name;
    const model = this.#byName.get(name);
    if (!model) throw new Error(`${name} is no noun of this graph: its face is not among the faces.`);
    return model;
  }

  /** The table of a noun or of a plain table, and the copy that it is. Only a statement asks. */
  relation(noun: Class | string | Model): { table: string; copy: string | null } {
    if (typeof noun === "function" && isTable(noun)) {
      const table = this.#tables.get(noun);
      if (table === undefined) throw new Error(`${noun.name} is no table of the ${this.service} service.`);
      return { table, copy: null };
    }
    const model = typeof noun === "object" ? noun : this.of(noun);
    return { table: model.prefix, copy: model.own ? null : model.name };
  }

  get own(): Model[] {
    return this.models.filter(({ own }) => own);
  }

  get copies(): Model[] {
    return this.models.filter(({ own }) => !own);
  }

  /** The noun whose rows form the tree that places are in; undefined where a graph has none. */
  get tree(): Model | undefined {
    return this.models.find(({ tree }) => tree !== undefined);
  }

  #modelOf(faceClass: Class, given: Class | undefined): Model {
    const face = faceOf(faceClass);
    const own = face.owner === this.service;
    if (own && !given)
      throw new Error(`The ${this.service} service owns ${face.name} and lists no class of it under nouns.`);
    const target = given ?? copyClass(faceClass, face.name);
    const declared = declarationsOf(own ? target : faceClass);
    refuseReservedNames(face.name, declared);
    refuseUnaskedFormer(face, declarationsOf(faceClass));
    refuseHiddenGrammar(face.name, declarationsOf(target), declarationsOf(faceClass), own);
    const attributes = new Map(
      declared
        .filter(each => own || each.kind !== "column" || each.filterable || each.hidden)
        .map(each => [each.name, this.#resolved(each)]),
    );
    const all = [...attributes.values()];
    return {
      ...face,
      target,
      own,
      prefix: prefixOfType(face.name),
      attributes,
      columns: all.filter(attribute => attribute.kind === "column"),
      toOnes: all.filter(attribute => attribute.kind === "toOne"),
      toManys: all.filter(attribute => attribute.kind === "toMany"),
      reads: readsOf(target, all),
    };
  }

  /** Nouns refer to one another in circles, so a target is looked up when it is asked for. */
  #resolved(declaration: Declaration): Attribute {
    if (declaration.kind === "column") return declaration;
    const target = (): Model => this.of(declaration.target());
    if (declaration.kind === "toOne") return lazily({ ...declaration }, "target", target);
    return lazily(
      { ...declaration, link: this.#link(declaration.link) } as Omit<ToMany, "target">,
      "target",
      target,
    );
  }

  #link(link: (Declaration & { kind: "toMany" })["link"]): Link {
    return link.by === "through" ? lazily({ ...link }, "through", () => this.of(link.through())) : link;
  }

  #relationGroup(target: Class): RelationGroup {
    const { of, field, description } = relationGroupOf(target);
    const model = this.of(of());
    const relations = model.toManys.filter(({ shownIn }) => shownIn === field);
    return { name: target.name, description, target, of: model, relations };
  }
}

const tableName = (target: Class): string => prefixOfType(target.name);

function copyClass(faceClass: Class, name: string): Class {
  const base = faceClass as unknown as new () => object;
  return { [name]: class extends base {} }[name] as Class;
}

function lazily<T extends object, Key extends string, Value>(
  object: T,
  key: Key,
  value: () => Value,
): Omit<T, Key> & Readonly<Record<Key, Value>> {
  return Object.defineProperty(object, key, { get: value, enumerable: true }) as never;
}

function readsOf(target: Class, attributes: readonly Attribute[]): Map<string, readonly string[]> {
  const reads = new Map<string, string[]>();
  const add = (field: string, names: readonly string[]): void =>
    void reads.set(field, [...(reads.get(field) ?? []), ...names]);
  for (const attribute of attributes)
    if (attribute.kind === "column" && attribute.shownIn !== undefined)
      add(attribute.shownIn, [attribute.name]);
  for (const [field, names] of Object.entries(nounOptionsOf(target).reads ?? {})) add(field, names);
  return reads;
}

/** The service's own nouns and all that they lead to: no copy is kept of what nobody can ask by. */
function reachable(models: readonly Model[]): Model[] {
  const found = new Set(models.filter(({ own }) => own));
  for (const { toOnes, toManys } of found) {
    for (const { target } of toOnes) found.add(target);
    for (const { target, link } of toManys) {
      found.add(target);
      if (link.by === "through") found.add(link.through);
    }
  }
  return models.filter(model => found.has(model));
}
