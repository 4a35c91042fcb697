import { faceOf, type Class } from "@youth-graph/query";
import type { SubgraphManifest } from "@youth-graph/subgraph";
import { basename } from "node:path";
import type { Exported } from "./exports";

type Face = ReturnType<typeof faceOf>;

const isClass = (value: unknown): value is Class =>
  typeof value === "function" && value.prototype !== undefined;
const kebab = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();

/** The face that a class is or extends; undefined for any other value. */
function faceIn(value: unknown): Face | undefined {
  try {
    return isClass(value) ? faceOf(value) : undefined;
  } catch {
    return undefined;
  }
}

/** What the list of all faces, of which every service makes its tables, lacks of the files in libs/faces. */
export function faceFaults(
  exported: readonly Exported[],
  listed: readonly Class[],
  services: readonly string[],
): string[] {
  return exported
    .filter(({ name, value }) => isClass(value) && name.endsWith("Face"))
    .flatMap(({ file, name, value }) => {
      const face = faceIn(value);
      if (!face) return [`${file}: ${name} has no @face({ … })`];
      const wanted = `${kebab(face.name)}.ts`;
      return [
        ...(listed.includes(value as Class) ? [] : [`${file}: ${name} is not listed in faces.ts`]),
        ...(services.includes(face.owner) ? [] : [`${file}: ${face.owner}, its owner, is no service`]),
        ...(basename(file) === wanted ? [] : [`${file}: ${name} stands in ${wanted}`]),
      ];
    });
}

/** What a service's manifest lacks of the files in its src, and its src of the nouns that it owns. */
export function serviceFaults(manifest: SubgraphManifest, exported: readonly Exported[]): string[] {
  return [
    ...manifest.faces.flatMap(face => ownNounFaults(manifest, faceOf(face), exported)),
    ...exported.flatMap(each => [...placeFaults(manifest, each, exported), ...listFaults(manifest, each)]),
  ];
}

function ownNounFaults(
  { name: service }: SubgraphManifest,
  face: Face,
  exported: readonly Exported[],
): string[] {
  if (face.owner !== service) return [];
  const file = `${kebab(face.name)}.ts`;
  const found = exported.filter(each => basename(each.file) === file);
  if (found.length === 0)
    return [`apps/${service}/src/${kebab(face.name)}/${file} is missing: ${service} owns ${face.name}`];
  return found.some(({ value }) => faceIn(value)?.name === face.name)
    ? []
    : [`${found[0]!.file}: no class in it extends ${face.name}Face`];
}

/** Own nouns beside foreign/, others' in it; and of others' only those to which somebody adds by hand. */
function placeFaults(
  manifest: SubgraphManifest,
  { file, value }: Exported,
  exported: readonly Exported[],
): string[] {
  const face = faceIn(value);
  if (!face) return [];
  const service = manifest.name;
  const isForeign = file.includes("/src/foreign/");
  if (face.owner === service)
    return isForeign ? [`${file}: ${face.name} is ${service}'s own, so it does not stand in foreign/`] : [];
  if (!isForeign) return [`${file}: ${face.name} belongs to ${face.owner}, so it stands in foreign/`];
  const imported = new RegExp(`import [^;]*\\b${face.name}\\b[^;]*/${kebab(face.name)}"`);
  const isNamed = exported.some(each => each.file.endsWith(".resolver.ts") && imported.test(each.text));
  return isNamed ? [] : [`${file} is not needed: no resolver of ${service} names ${face.name}`];
}

function listFaults(manifest: SubgraphManifest, exported: Exported): string[] {
  const key = keyOf(manifest, exported);
  if (key === undefined || (manifest[key] as readonly unknown[]).includes(exported.value)) return [];
  return [`${exported.file} is not listed under ${key} of ${manifest.name}`];
}

type ListKey = "nouns" | "extensions" | "relationGroups" | "tables" | "resolvers" | "commands";

/** The list of the manifest that an export belongs in. */
function keyOf({ name: service }: SubgraphManifest, { file, value, text }: Exported): ListKey | undefined {
  const face = faceIn(value);
  if (face) return face.owner === service ? "nouns" : "extensions";
  if (isClass(value)) {
    if (text.includes("@relationGroup(")) return "relationGroups";
    if (text.includes("@table(")) return "tables";
    return file.endsWith(".resolver.ts") ? "resolvers" : undefined;
  }
  return /= command\(/.test(text) && typeof value === "object" ? "commands" : undefined;
}
