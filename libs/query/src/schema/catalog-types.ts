import { GraphQLID } from "graphql";
import { Directive, ObjectType } from "type-graphql";
import type { Catalog } from "../catalog/catalog";
import type { Model } from "../catalog/model";
import type { Class } from "../declare/attribute";
import { Node } from "../declare/face";
import { addFields, defineQueries, type FieldSpec } from "./define-type";
import { relationFields, rootFields } from "./list-fields";
import { NounTypes } from "./noun-types";
import { shownColumns, shownToManys } from "./shown";
import { valueType } from "./value-type";

export interface CatalogTypes {
  types: NounTypes;
  /** Resolver classes with the root fields of the service's own nouns. */
  resolvers: Class[];
  /** The object types that no root field need lead to. */
  orphans: Class[];
}

const made = new WeakMap<Catalog, CatalogTypes>();

/** The GraphQL types of a catalog, for type-graphql to build a schema from; made once. */
export function catalogTypes(catalog: Catalog): CatalogTypes {
  const known = made.get(catalog);
  if (known) return known;
  const types = new NounTypes(catalog.models);
  for (const model of catalog.models) (model.own ? ownType : foreignType)(model, types);
  for (const { target, name, description, relations } of catalog.relationGroups) {
    const shown = relations.filter(relation => relation.target.own);
    addFields(
      target,
      shown.flatMap(relation => relationFields(relation, types, true)),
    );
    ObjectType(name, { description, simpleResolvers: true })(target);
  }
  const roots = catalog.own.flatMap(model => rootFields(model, types));
  const found: CatalogTypes = {
    types,
    resolvers: [defineQueries(`${catalog.service}Nouns`, roots)],
    orphans: catalog.models
      .filter(model => model.own || shownToManys(model).length > 0)
      .map(({ target }) => target),
  };
  made.set(catalog, found);
  return found;
}

const key = Directive('@key(fields: "id")');

function ownType(model: Model, types: NounTypes): void {
  const { target, name, description } = model;
  addFields(target, [
    ...shownColumns(model).map((column): FieldSpec => ({
      name: column.name,
      description: column.description,
      type: () => valueType(column),
      list: column.list,
      nullable: column.nullable && !column.list,
    })),
    // A row may be another service's, which is away, or one that the caller may not see; and fields of one name on several
    // types, such as `division`, can only be selected side by side when they are alike.
    ...model.toOnes.map((relation): FieldSpec => ({
      name: relation.name,
      description: relation.description,
      type: () => relation.target.target,
      nullable: true,
    })),
    ...shownToManys(model).flatMap(relation => relationFields(relation, types, true)),
  ]);
  ObjectType(name, { description, implements: Node, simpleResolvers: true })(target);
  key(target);
}

/** Another service's noun: its id, and what this one adds to it. Its owner describes it, and implements Node. */
function foreignType(model: Model, types: NounTypes): void {
  const { target, name } = model;
  addFields(target, [
    { name: "id", type: () => GraphQLID },
    ...shownToManys(model).flatMap(relation => relationFields(relation, types, false)),
  ]);
  ObjectType(name, { simpleResolvers: true })(target);
  key(target);
}
