import { singularName, type Model, type ToMany } from "../catalog/model";

/** `Branch.posts` is counted by `Branch.postAggregates`, as `posts` are by `postAggregates`. */
export function aggregatesName({ name, target }: ToMany): string {
  const singular =
    name === target.plural ? singularName(target) : name.replace(/ies$/, "y").replace(/s$/, "");
  return `${singular}Aggregates`;
}

export const rootAggregatesName = (model: Model): string => `${singularName(model)}Aggregates`;
