import { Field, ID, InterfaceType } from "type-graphql";
import { PrimaryColumn } from "typeorm";
import { declareAttribute, type Class } from "./attribute";

export interface FaceOptions {
  /** The service that owns the rows, keeps them and shows them. */
  owner: string;
  description: string;
  /** The root field of the list; `branches` for Branch. Default: the name with an "s". */
  plural?: string;
  /**
   * The path of to-one relations that leads to the tree (the divisions) a row lies in, such as `division` or
   * `branch.division`. It gives the type its `within` filter.
   */
  place?: string;
  /** Only on the tree itself: the column of its ancestors' ids, itself included. */
  tree?: string;
  /**
   * The column that is null as long as what a row stands for exists. Lists and groups leave former rows out, unless
   * their `where` names the column.
   */
  former?: string;
  /** A column that names a row uniquely beside its id; the singular root field takes it too. */
  naturalKey?: string;
  /** Has no root fields: it is only reached through others. */
  nested?: boolean;
}

export interface Face extends FaceOptions {
  /** The noun's name: that of the class without `Face`. */
  name: string;
  plural: string;
}

const faces = new WeakMap<Class, Face>();

/**
 * Declares what a noun shows to all services: every column by which one filters, orders or groups, and its relations.
 * Its owner extends the class; every other service keeps a copy of these columns.
 */
export function face(options: FaceOptions): ClassDecorator {
  return target => {
    const name = target.name.replace(/Face$/, "");
    const plural = options.plural ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}s`;
    faces.set(target as unknown as Class, { ...options, name, plural });
  };
}

/** The face that a class is or extends. */
export function faceOf(target: Class): Face {
  for (let each: Class | null = target; each; each = Object.getPrototypeOf(each) as Class | null) {
    const found = faces.get(each);
    if (found) return found;
  }
  throw new Error(`${target.name} is no face and extends none.`);
}

export interface NounOptions {
  /** Columns that a field written by hand reads from its row, by the field's name, beside those that are `shownIn` it. */
  reads?: Readonly<Record<string, readonly string[]>>;
}

const nouns = new WeakMap<Class, NounOptions>();

/** Marks the class that a service has of a noun: its own, or what it adds to another's by hand. It extends the face. */
export function noun(options: NounOptions = {}): ClassDecorator {
  return target => void nouns.set(target as unknown as Class, options);
}

export const nounOptionsOf = (target: Class): NounOptions => nouns.get(target) ?? {};

export interface RelationGroupOptions {
  /** The noun that it is a part of, by its face. */
  of: () => Class;
  /** The field, written by hand, that shows it. */
  field: string;
  description: string;
}

const relationGroups = new WeakMap<Class, RelationGroupOptions>();

/**
 * A part of a noun's relations under one name (`division { forces { … } }`): those that say `shownIn` that field. The
 * field's resolver hands its own row on.
 */
export function relationGroup(options: RelationGroupOptions): ClassDecorator {
  return target => void relationGroups.set(target as unknown as Class, options);
}

export function relationGroupOf(target: Class): RelationGroupOptions {
  const found = relationGroups.get(target);
  if (!found) throw new Error(`${target.name} is not declared as a group of relations.`);
  return found;
}

const tables = new WeakSet<Class>();

/** Marks the class of a plain table behind hand-written resolvers: the engine names and maps it, the graph has no type of it. */
export function table(): ClassDecorator {
  return target => void tables.add(target as unknown as Class);
}

export const isTable = (target: Class): boolean => tables.has(target);

/** Anything with an id of its own; `node(id:)` finds it. */
@InterfaceType({
  description: "Anything with an id of its own; `node(id:)` finds it.",
  // Every service of a process has classes of its own that implement it, and each schema holds those of one.
  autoRegisterImplementations: false,
})
export abstract class Node {
  @Field(() => ID, {
    description:
      "A TypeID: the type's prefix and a UUID in base32. Opaque, stable, unique in the whole graph.",
  })
  @PrimaryColumn("uuid")
  readonly id!: string;
}

declareAttribute(Node.prototype, {
  kind: "column",
  name: "id",
  description: "The row's id.",
  scalar: "id",
  list: false,
  column: "id",
  nullable: false,
  filterable: true,
  sortable: true,
  hidden: false,
  additive: false,
  searchable: false,
});
