import { Catalog } from "../catalog/catalog";
import type { Class } from "../declare/attribute";
import { catalogTypes } from "./catalog-types";
import type { NounTypes } from "./noun-types";

function typeOf(noun: Class, kind: Exclude<keyof NounTypes, "constructor">): Class {
  const catalog = Catalog.ofClass(noun);
  return catalogTypes(catalog).types[kind](catalog.of(noun));
}

// The generated types of a noun, for what is written by hand: `@Query(() => connectionOf(Branch))`, `@Arg("where", () => whereOf(Branch))`.

/** @public */
export const connectionOf = (noun: Class): Class => typeOf(noun, "connection");
/** @public */
export const whereOf = (noun: Class): Class => typeOf(noun, "where");
/** @public */
export const orderOf = (noun: Class): Class => typeOf(noun, "order");
/** @public */
export const groupOf = (noun: Class): Class => typeOf(noun, "group");
