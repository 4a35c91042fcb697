import type { Tree } from "@nx/devkit";
import { camel, kebab, pascal } from "./names";

/** The noun that each row of a new one belongs to. */
export interface BelongsTo {
  /** `youth-home` */
  file: string;
  /** `YouthHome` */
  type: string;
  /** `youthHome` */
  property: string;
  /** `Youth Home (青年之家)`, as far as its description says. */
  called: string;
  /** Its path to the division; undefined where it has none. */
  place?: string;
  rows: WorldRows;
}

/** How the demonstration world makes the rows of a noun, for a file in `synthetic/`. */
export interface WorldRows {
  /** `homes(copy).map(({ row }) => row)` */
  expression: string;
  imports: string[];
  /** The same rows in every copy of the district, such as the rules of a year. */
  once: boolean;
}

/** @throws Error a sentence, where there is no such noun */
export function belongsTo(tree: Tree, of: string): BelongsTo {
  const file = kebab(of);
  const type = pascal(file);
  const face = tree.read(`libs/faces/src/${file}.ts`, "utf8") ?? "";
  if (!face.includes(`class ${type}Face `))
    throw new Error(`There is no noun "${of}" to belong to: libs/faces/src/faces.ts lists all.`);
  if (face.includes("tree: "))
    throw new Error(`A ${type} is where rows lie, and not what they belong to: say --place=${camel(file)}.`);
  const declared = /@face\({([\s\S]*?)}\)/.exec(face)?.[1] ?? "";
  const [owner, place] = ["owner", "place"].map(
    option => new RegExp(`${option}: "([^"]+)"`).exec(declared)?.[1],
  );
  const chinese = chineseTerm(declared);
  const words = type.replace(/(?<!^)([A-Z])/g, (_match, letter: string) => ` ${letter.toLowerCase()}`);
  return {
    file,
    type,
    property: camel(file),
    called: chinese ? `${words.toLowerCase()} (${chinese})` : words.toLowerCase(),
    ...(place !== undefined && { place }),
    rows: worldRows(tree, owner ?? "", type),
  };
}

/** The first Chinese words in parentheses of a description. */
export const chineseTerm = (description: string): string | undefined =>
  /\(([^()]*\p{Script=Han}[^()]*)\)/u.exec(description)?.[1];

/** Takes the entry of a noun in its service's world apart: `Honour: perCopy(options, honours),` makes them by `honours(copy)`. */
function worldRows(tree: Tree, service: string, type: string): WorldRows {
  const path = `libs/world/src/${service}-world.ts`;
  const world = tree.read(path, "utf8") ?? "";
  const entry = new RegExp(`^    ${type}: ([\\s\\S]*?),\n(?=    \\w+:|  };)`, "m").exec(world)?.[1];
  if (entry === undefined) throw new Error(`${path} has no entry of ${type}: add its rows first.`);
  const made = /^perCopy\((?:options|{[^}]*}), ([\s\S]+)\)$/
    .exec(entry)?.[1]
    ?.replace(/^(?:copy|\(\)) =>\s*/, "");
  const expression = made === undefined ? entry : /^\w+$/.test(made) ? `${made}(copy)` : made;
  const words = new Set(expression.match(/\w+/g));
  const imports = [...world.matchAll(/^import {([^}]*)} from "\.\/([^"]+)";/gm)].flatMap(
    ([, names = "", from = ""]) => {
      const used = names
        .split(",")
        .map(each => each.trim())
        .filter(name => words.has(name));
      return used.length === 0
        ? []
        : [`import { ${used.join(", ")} } from "../${from}";`.replace("../synthetic/", "./")];
    },
  );
  return { expression, imports, once: !words.has("copy") };
}
