import { modelOf, type Model } from "@youth-graph/query";
import { projectionsOf, type SubgraphManifest } from "@youth-graph/subgraph";

type Declared = Pick<SubgraphManifest, "name" | "foreign" | "published">;

/** In what a copy's declaration does not fit its owner's, a sentence each: the owner's rows could not be stored in it. */
export function projectionFaults(manifests: readonly Declared[]): string[] {
  return manifests.flatMap(manifest =>
    projectionsOf(manifest).flatMap(({ type, source, model, asked }) => {
      const copy = `${manifest.name}'s copy of ${type}`;
      const owner = manifests.find(({ name }) => name === source);
      const published = owner?.published.map(modelOf).find(({ name }) => name === type);
      if (!published) return [`${copy}: ${source} does not publish it`];
      return asked
        .split(",")
        .flatMap(name => attributeFaults(copy, model, published, name.split(".")[1] ?? ""));
    }),
  );
}

function attributeFaults(copy: string, model: Model, owner: Model, name: string): string[] {
  const [here, there] = [model.attributes.get(name), owner.attributes.get(name)];
  const where = `${copy}, ${name}`;
  if (!here || here.kind === "toMany") return [];
  if (there?.kind !== here.kind)
    return [`${where}: its owner has no such ${here.kind === "column" ? "column" : "relation"}`];
  if (there.nullable && !here.nullable) return [`${where}: it may be missing at its owner, and not here`];
  if (here.kind === "toOne" || there.kind === "toOne") return [];
  if (there.sql !== undefined || (!there.filterable && name !== owner.tree))
    return [`${where}: its owner lets nobody filter by it`];
  const kinds = [here, there].map(({ scalar, enumName, list }) => JSON.stringify([scalar, enumName, list]));
  return kinds[0] === kinds[1] ? [] : [`${where}: it is of another kind than its owner's`];
}
