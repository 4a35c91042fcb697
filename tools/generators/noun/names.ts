/** A noun under all names that files and declarations give it. */
export interface NounNames {
  /** `park-bench` */
  file: string;
  /** `park-benches` */
  pluralFile: string;
  /** `ParkBench` */
  type: string;
  /** `parkBench` */
  property: string;
  /** `parkBenches` */
  plural: string;
  /** The plural is not what a face takes for it: the name with an "s". */
  saysPlural: boolean;
  /** `park_bench` */
  table: string;
  /** `park bench` */
  words: string;
}

/** Endings after which English has rules of its own for every word. */
const UNSURE =
  /(?:[^f]f|fe|[^aeiou]o|ix|ex|man|person|child|foot|tooth|goose|mouse|sheep|fish|staff|equipment|furniture|information|personnel|feedback|software|hardware|research|advice)$/;

/** @throws Error a sentence that says what is wrong with the name */
export function nounNames(name: string, givenPlural?: string): NounNames {
  const file = kebab(name);
  if (!isKebab(file))
    throw new Error(
      `"${name}" is no name of a noun: take letters and hyphens, as in park-bench (ids hold no digits).`,
    );
  const pluralFile = givenPlural === undefined ? regularPlural(file) : kebab(givenPlural);
  if (!isKebab(pluralFile)) throw new Error(`"${givenPlural}" is no plural: take letters and hyphens.`);
  if (pluralFile === file)
    throw new Error(
      `The plural of "${file}" must differ from it: the graph has a field for one and a field for the list.`,
    );
  const [property, plural] = [camel(file), camel(pluralFile)];
  return {
    file,
    pluralFile,
    type: pascal(file),
    property,
    plural,
    saysPlural: plural !== `${property}s`,
    table: file.replaceAll("-", "_"),
    words: file.replaceAll("-", " "),
  };
}

function regularPlural(file: string): string {
  if (/[^s]s$/.test(file))
    throw new Error(
      `"${file}" ends in "s": give the noun in the singular, or its plural too, as in --plural=buses.`,
    );
  if (UNSURE.test(file))
    throw new Error(`The plural of "${file}" may not be regular: say it, as in --plural=shelves.`);
  if (/(?:s|x|z|ch|sh)$/.test(file)) return `${file}es`;
  return /[^aeiou]y$/.test(file) ? `${file.slice(0, -1)}ies` : `${file}s`;
}

export const kebab = (name: string): string =>
  name
    .trim()
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replace(/[\s_]+/g, "-")
    .toLowerCase();

export const camel = (file: string): string =>
  file.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());

export const pascal = (file: string): string => camel(`-${file}`);

const isKebab = (file: string): boolean => /^[a-z]+(?:-[a-z]+)*$/.test(file);
