import { holdInput, type InputField } from "@youth-graph/kernel";
import type { Model } from "../catalog/model";
import type { Where } from "../declare/input";

/** A `where` input, or the quantifiers of a list around some. */
interface WhereType {
  model: Model;
  many: boolean;
}

/** Holds a `where` to what any input may be, before SQL is made of it. @throws CodedError INPUT_TOO_COMPLEX */
export function holdWhere(model: Model, where: Where, path: string): void {
  holdInput<WhereType>(where, path, { model, many: false }, fieldOf);
}

function fieldOf({ model, many }: WhereType, name: string): InputField<WhereType> | undefined {
  if (many) return name === "count" ? undefined : { type: { model, many: false }, relation: false };
  if (name === "and" || name === "or" || name === "not") return { type: { model, many }, relation: false };
  const attribute = model.attributes.get(name);
  if (!attribute || attribute.kind === "column") return undefined;
  const toMany = attribute.kind === "toMany" && attribute.shape !== "one";
  return { type: { model: attribute.target, many: toMany }, relation: true };
}
