import { formatFiles, type Tree } from "@nx/devkit";
import { SUBGRAPHS } from "../../services";
import { belongsTo, chineseTerm } from "./belongs-to";
import { clash } from "./clashes";
import { insertBefore, insertImport, insertName } from "./insert";
import { nounNames } from "./names";
import {
  classSource,
  faceSource,
  inverseSource,
  isMadeOnce,
  rowSource,
  syntheticSource,
  testSource,
  type NewNoun,
} from "./templates";

export interface NounSchema {
  name: string;
  service: string;
  of?: string;
  place?: string;
  plural?: string;
  description?: string;
}

/** `npx nx g @youth-graph/tools:noun bench --service=programs`: writes all that a noun needs, and says what comes next. */
export async function generateNoun(tree: Tree, options: NounSchema): Promise<() => void> {
  const noun = writeNoun(tree, options);
  await formatFiles(tree);
  return () => console.log(nextSteps(noun));
}

/** The same, unformatted. */
export function writeNoun(tree: Tree, options: NounSchema): NewNoun {
  const noun = newNoun(tree, options);
  writeFace(tree, noun);
  writeService(tree, noun);
  writeWorld(tree, noun);
  return noun;
}

/** @throws Error a sentence that says why there cannot be such a noun */
function newNoun(tree: Tree, options: NounSchema): NewNoun {
  const names = nounNames(options.name, options.plural);
  const services = SUBGRAPHS.map(({ name }) => name);
  if (!services.includes(options.service))
    throw new Error(`There is no service "${options.service}": say --service=${services.join("|")}.`);
  const refused = clash(tree, names);
  if (refused !== null) throw new Error(refused);
  const of = options.of === undefined ? null : belongsTo(tree, options.of);
  const { words } = names;
  return {
    ...names,
    service: options.service,
    description: options.description ?? `${/^[aeiou]/.test(words) ? "An" : "A"} ${words}.`,
    of,
    place: placeOf(options.place, of),
  };
}

function placeOf(given: string | undefined, of: NewNoun["of"]): string | undefined {
  const inherited = of?.place === undefined ? undefined : `${of.property}.${of.place}`;
  const place = given ?? inherited ?? "division";
  if (place === "none") return undefined;
  if (place === "division" || place === inherited) return place;
  throw new Error(
    `"${place}" leads to no division: say --place=division${inherited ? `, --place=${inherited}` : ""} or --place=none.`,
  );
}

function writeFace(tree: Tree, noun: NewNoun): void {
  const { file, type, of } = noun;
  tree.write(`libs/faces/src/${file}.ts`, faceSource(noun));
  edit(tree, "libs/faces/src/index.ts", text => insertImport(text, `export * from "./${file}";`));
  edit(tree, "libs/faces/src/faces.ts", text => {
    const imported = insertImport(text, `import { ${type}Face } from "./${file}";`);
    // The list has the order of the imports.
    const faces = [...imported.matchAll(/^import { (\w+Face) }/gm)].map(([, face = ""]) => face);
    const next = faces[faces.indexOf(`${type}Face`) + 1];
    return insertBefore(imported, next ? new RegExp(`^  ${next},`) : /^\];/, `  ${type}Face,`);
  });
  if (of) edit(tree, `libs/faces/src/${of.file}.ts`, text => withInverse(text, noun, of.type));
}

function withInverse(text: string, noun: NewNoun, target: string): string {
  const { file, type, plural } = noun;
  if (new RegExp(`^  ${plural}!:`, "m").test(text))
    throw new Error(`${target} has "${plural}" already: give another --plural.`);
  const start = text.indexOf(`class ${target}Face `);
  const end = text.indexOf("\n}\n", start) + 1;
  const inserted = text.slice(0, end) + inverseSource(noun) + text.slice(end);
  return insertImport(
    insertName(inserted, "@youth-graph/query", "toMany"),
    `import { ${type}Face } from "./${file}";`,
  );
}

function writeService(tree: Tree, noun: NewNoun): void {
  const { service, file, type } = noun;
  tree.write(`apps/${service}/src/${file}/${file}.ts`, classSource(noun));
  tree.write(`apps/${service}/src/${file}/${file}.test.ts`, testSource(noun));
  edit(tree, `apps/${service}/src/subgraph.ts`, text =>
    insertImport(text, `import { ${type} } from "./${file}/${file}";`).replace(
      /(\n  nouns: \[[^\]]*?),?(\s*\])/,
      (_match, list: string, end: string) => `${list}, ${type}${end}`,
    ),
  );
}

function writeWorld(tree: Tree, noun: NewNoun): void {
  const { service, file, pluralFile, plural, type } = noun;
  const world = "libs/world/src";
  tree.write(`${world}/rows/${file}.ts`, rowSource(noun));
  tree.write(`${world}/synthetic/${pluralFile}.ts`, syntheticSource(noun));
  // Figures stand last, as they hang on nothing.
  edit(tree, `${world}/rows/${service}.ts`, text =>
    insertBefore(
      insertImport(
        insertImport(text, `import type { ${type}Row } from "./${file}";`),
        `export * from "./${file}";`,
      ),
      /^  \w+Figure: /,
      `  ${type}: ${type}Row;`,
    ),
  );
  edit(tree, `${world}/${service}-world.ts`, text =>
    insertBefore(
      insertImport(text, `import { ${plural} } from "./synthetic/${pluralFile}";`),
      /^    \w+Figure: /,
      `    ${type}: perCopy(${isMadeOnce(noun) ? "{ copies: 1 }" : "options"}, ${plural}),`,
    ),
  );
}

function edit(tree: Tree, path: string, change: (text: string) => string): void {
  const text = tree.read(path, "utf8");
  if (text === null) throw new Error(`${path} is missing.`);
  const changed = change(text);
  if (changed === text) throw new Error(`${path} has not the shape that this generator knows.`);
  tree.write(path, changed);
}

const nextSteps = ({ service, file, pluralFile, description }: NewNoun): string => `
Now say what it is (docs/how-to/add-a-noun.md): its columns in libs/faces/src/${file}.ts, the same in
libs/world/src/rows/${file}.ts and libs/world/src/synthetic/${pluralFile}.ts.${
  chineseTerm(description) ? "" : " Its description lacks the Chinese term."
}
Then:

  npm run migration -- all add-${pluralFile}
  npm run schema
  npm test -- --projects=${service},world
`;
