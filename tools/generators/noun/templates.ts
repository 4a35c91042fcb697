import { chineseTerm, type BelongsTo } from "./belongs-to";
import { insertImport } from "./insert";
import type { NounNames } from "./names";

/** A noun to be written. */
export interface NewNoun extends NounNames {
  service: string;
  description: string;
  of: BelongsTo | null;
  /** The path to its division; undefined for a noun that lies nowhere. */
  place?: string | undefined;
}

const quoted = (text: string): string => JSON.stringify(text);
const hasDivision = ({ place }: NewNoun): boolean => place === "division";
/** What is written only where it applies. */
const when = (applies: unknown, ...lines: string[]): string[] => (applies ? lines : []);
const file = (imports: readonly string[], body: readonly string[]): string =>
  imports.reduce(insertImport, `\n${body.join("\n")}\n`);

export function faceSource(noun: NewNoun): string {
  const { service, type, plural, saysPlural, description, of, place } = noun;
  const options = [
    `owner: ${quoted(service)},`,
    `description: ${quoted(description)},`,
    ...when(saysPlural, `plural: ${quoted(plural)},`),
    ...when(place, `place: ${quoted(place ?? "")},`),
  ];
  const names = ["face", "text", ...when(of ?? hasDivision(noun), "toOne")];
  return file(
    [
      `import { ${names.join(", ")} } from "@youth-graph/query";`,
      ...when(of, `import { ${of?.type}Face } from "./${of?.file}";`),
      ...when(hasDivision(noun), 'import { DivisionFace } from "./division";'),
      'import { Sourced } from "./sourced";',
    ],
    [
      `@face({ ${options.join("\n")} })`,
      `export abstract class ${type}Face extends Sourced {`,
      '@text("Name (名称).", { index: true })',
      "name!: string;",
      ...when(
        of,
        "",
        `@toOne(() => ${of?.type}Face, ${quoted(`Of which ${of?.called}.`)})`,
        `${of?.property}!: ${of?.type}Face;`,
      ),
      ...when(
        hasDivision(noun),
        "",
        '@toOne(() => DivisionFace, "Where it is (所在区划).")',
        "division!: DivisionFace;",
      ),
      "}",
    ],
  );
}

/** The list in the face of what the noun belongs to. */
export function inverseSource({ type, plural, pluralFile, description, of }: NewNoun): string {
  const term = chineseTerm(description);
  const said = `Its ${pluralFile.replaceAll("-", " ")}${term ? ` (${term})` : ""}.`;
  return `
  @toMany(() => ${type}Face, ${quoted(of?.property ?? "")}, ${quoted(said)})
  ${plural}!: ${type}Face[];
`;
}

export const classSource = ({ type }: NewNoun): string =>
  file(
    [`import { ${type}Face } from "@youth-graph/faces";`, 'import { noun } from "@youth-graph/query";'],
    ["@noun()", `export class ${type} extends ${type}Face {}`],
  );

export const rowSource = (noun: NewNoun): string =>
  file(
    ['import type { SourcedRow } from "./provenance";'],
    [
      `/** ${noun.description} */`,
      `export interface ${noun.type}Row extends SourcedRow {`,
      "name: string;",
      ...when(noun.of, `${noun.of?.property}Id: string;`),
      ...when(hasDivision(noun), "divisionId: string;"),
      "}",
    ],
  );

export function syntheticSource(noun: NewNoun): string {
  const { type, plural, of } = noun;
  // One for each of some rows: of what it belongs to, else of the villages and communities.
  const owners = of ? of.rows.expression : "places(copy).units";
  const copy = isMadeOnce(noun) ? "1" : "copy";
  return file(
    [
      ...new Set([
        `import type { ${type}Row } from "../rows/${noun.file}";`,
        'import { worldId } from "../world-id";',
        ...(of?.rows.imports ?? []),
        ...when(hasDivision(noun) || !of, 'import { places } from "./places";'),
      ]),
    ],
    [
      "const MOST = 20;",
      "",
      "/** Made up for the demonstration: no fact about anything. The same on every run, as all rows of the world. */",
      `export function* ${plural}(${isMadeOnce(noun) ? "" : "copy: number"}): Generator<${type}Row> {`,
      `const owners = [...${owners}].slice(0, MOST);`,
      ...when(of && hasDivision(noun), `const { units } = places(${copy});`),
      "for (const [index, owner] of owners.entries())",
      "yield {",
      `id: worldId("${noun.file}", \`\${owner.id}/1\`),`,
      `name: \`${chineseTerm(noun.description) ?? noun.words} \${index + 1}\`,`,
      ...when(of, `${of?.property}Id: owner.id,`),
      ...when(hasDivision(noun), `divisionId: ${of ? "units[index % units.length]!.id" : "owner.id"},`),
      'provenance: "SYNTHETIC",',
      "note: null,",
      "};",
      "}",
    ],
  );
}

/** Its rows hang on some that are the same in every copy of the district. */
export const isMadeOnce = ({ of }: NewNoun): boolean => of?.rows.once ?? false;

export function testSource(noun: NewNoun): string {
  const { service, type, property, of } = noun;
  const relations = [...when(of, of?.property ?? ""), ...when(hasDivision(noun), "division")];
  return `import "reflect-metadata";
import { openSubgraph, type SubgraphUnderTest } from "@youth-graph/subgraph/test";
import { wholeWorld } from "@youth-graph/world";
import { builders } from "../../test/builders";
import { ${service} } from "../subgraph";
import { ${type} } from "./${noun.file}";

describe("${type}", () => {
  let subgraph: SubgraphUnderTest;
  beforeAll(async () => {
    subgraph = await openSubgraph(${service}, { world: wholeWorld });
  }, 120_000);
  afterAll(() => subgraph?.close());

  it("is read as it was written", async () => {
    const { ${["id", "provenance", ...relations].join(", ")} } = await builders(subgraph)(${type});
    const answer = await subgraph.execute(
      \`{ ${property}(id: "\${id}") { ${["provenance", ...relations.map(name => `${name} { id }`)].join(" ")} } }\`,
    );
    expect(answer.errors).toEqual([]);
    expect(answer.data).toEqual({
      ${property}: { ${["provenance", ...relations.map(name => `${name}: { id: ${name}.id }`)].join(", ")} },
    });
  });
});
`;
}
