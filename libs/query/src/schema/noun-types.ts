import type { Model } from "../catalog/model";
import type { Class } from "../declare/attribute";
import { defineConnection } from "./connection-type";
import { defineGroup, defineGroupKeys } from "./group-types";
import { defineListFilter, defineOrder, defineWhere } from "./list-inputs";

/**
 * The types that are generated for the nouns of one catalog: one each a noun, wherever the noun is reached. They are
 * classes of type-graphql, so that resolvers and payloads written by hand can name them too.
 */
export class NounTypes {
  readonly #made = new Map<string, Class>();

  /** Makes them all: type-graphql looks for none after it has begun to build a schema. What nothing refers to is in no schema. */
  constructor(models: readonly Model[]) {
    for (const model of models) {
      this.where(model);
      this.listFilter(model);
      this.order(model);
      this.connection(model);
      this.groupKeys(model);
      this.group(model);
    }
  }

  #once(name: string, make: () => Class): Class {
    const known = this.#made.get(name);
    if (known) return known;
    const made = make();
    this.#made.set(name, made);
    return made;
  }

  /** `BranchWhere` */
  where(model: Model): Class {
    return this.#once(`${model.name}Where`, () => defineWhere(model, this));
  }

  /** `BranchListFilter` */
  listFilter(model: Model): Class {
    return this.#once(`${model.name}ListFilter`, () => defineListFilter(model, this));
  }

  /** `BranchOrder` */
  order(model: Model): Class {
    return this.#once(`${model.name}Order`, () => defineOrder(model, this));
  }

  /** `BranchConnection` */
  connection(model: Model): Class {
    return this.#once(`${model.name}Connection`, () => defineConnection(model));
  }

  /** `BranchGroupKeys` */
  groupKeys(model: Model): Class {
    return this.#once(`${model.name}GroupKeys`, () => defineGroupKeys(model, this));
  }

  /** `BranchGroup` */
  group(model: Model): Class {
    return this.#once(`${model.name}Group`, () => defineGroup(model, this));
  }
}
