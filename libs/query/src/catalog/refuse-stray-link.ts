import { endOf, type Model, type ToMany } from "./model";

/** A path that nothing has, or that ends at another noun, would be told only by the first query that takes it. */
export function refuseStrayLink(model: Model, { name, target, link }: ToMany): void {
  if (link.by === "subtree") return;
  const ends =
    link.by === "inverse"
      ? [[target, link.inverse, model] as const]
      : ([
          [link.through, link.from, model],
          [link.through, link.to, link.at === undefined ? target : endOf(target, link.at)],
        ] as const);
  for (const [from, path, expected] of ends) {
    const end = endOf(from, path);
    if (end !== expected)
      throw new Error(
        `${model.name}.${name}: ${from.name}.${path} leads to ${end.name}, not to ${expected.name}.`,
      );
  }
}
