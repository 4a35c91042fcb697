import { Directive, Field, ID, InterfaceType, ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";
import type { Class, ColumnAttribute } from "./attribute";
import { declareAttribute, declareNoun, snakeCase, type NounOptions } from "./model";

const id: ColumnAttribute = {
  kind: "column",
  name: "id",
  description: "The row's id.",
  scalar: "id",
  list: false,
  column: "id",
  nullable: false,
  filterable: true,
  sortable: true,
  shown: true,
  additive: false,
};

/** Anything with an id of its own; `node(id:)` finds it. */
@InterfaceType({ description: "Anything with an id of its own; `node(id:)` finds it." })
export abstract class Node {
  @Field(() => ID, {
    description:
      "A TypeID: the type's prefix and a UUID in base32. Opaque, stable, unique in the whole graph.",
  })
  @PrimaryColumn("uuid")
  readonly id!: string;
}

declareAttribute(Node.prototype, id);

/** Declares a type that this service owns: its table, its GraphQL type and all the engine derives from it. */
export function noun(options: NounOptions): ClassDecorator {
  return target => {
    const { name } = target;
    Entity(snakeCase(name))(target);
    ObjectType({ description: options.description, implements: Node, simpleResolvers: true })(target);
    Directive('@key(fields: "id")')(target);
    declareNoun(target as unknown as Class, { ...options, name, stub: false });
  };
}

/**
 * Declares a type that another service owns, with the fields that this one adds to it. Its owner describes it: a second
 * description would contradict the first. With a `source` it is a projection: a local table of the few columns that
 * this service filters and sorts by, filled from that service's feed.
 */
export function stub(options: Omit<NounOptions, "description"> = {}): ClassDecorator {
  return target => {
    const { name } = target;
    if (options.source !== undefined) Entity(snakeCase(name))(target);
    ObjectType({ simpleResolvers: true })(target);
    Directive('@key(fields: "id")')(target);
    declareNoun(target as unknown as Class, { ...options, description: "", name, stub: true });
  };
}

/**
 * A part of a type's fields under one name (`division { forces { … } }`): its relations are those of the row around
 * it, whose resolver hands its own row on.
 */
export function part(options: { description: string }): ClassDecorator {
  return target => {
    ObjectType({ description: options.description, simpleResolvers: true })(target);
    declareNoun(target as unknown as Class, { ...options, name: target.name, stub: true });
  };
}

/** The id of a stub. It does not implement Node here: the owner's type does, which tells the gateway who the owner is. */
@ObjectType()
export abstract class Stub {
  @Field(() => ID)
  @PrimaryColumn("uuid")
  readonly id!: string;
}

declareAttribute(Stub.prototype, id);
