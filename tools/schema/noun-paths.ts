import "reflect-metadata";
import { faces } from "@youth-graph/faces";
import { declarationsOf, faceOf } from "@youth-graph/query";
import { apart, parts } from "./nouns-apart";

interface Relation {
  name: string;
  to: string;
  many: boolean;
}

const nouns = new Map(
  faces.map(face => {
    const relations = declarationsOf(face).flatMap((each): Relation[] =>
      each.kind === "column"
        ? []
        : [
            {
              name: each.name,
              to: faceOf(each.target()).name,
              many: each.kind === "toMany" && each.shape !== "one",
            },
          ],
    );
    return [faceOf(face).name, relations] as const;
  }),
);

export const nounNames: readonly string[] = [...nouns.keys()];

/** Those that graph.md names; the rest are parts of one of them, asked for through it. */
export const tabled: readonly string[] = nounNames.filter(name => !Object.hasOwn(parts, name));

export type Way =
  /** A relation of its own. */
  | { kind: "direct"; text: string }
  /** A relation of the one row that a to-one relation leads to. */
  | { kind: "one away"; text: string }
  /** Over lists, in three steps at most; in more; or over a common division, which ties only the places. */
  | { kind: "further" | "far" | "by place"; text: string }
  | { kind: "none"; text: string };

/** How one gets from the rows of one noun to those of another. */
export function wayBetween(from: string, to: string): Way {
  const direct = relationsOf(from).filter(relation => relation.to === to);
  if (direct.length > 0) return { kind: "direct", text: direct.map(({ name }) => name).join(", ") };
  const path = shortest(from, to, "Division") ?? shortest(from, to);
  if (!path) return { kind: "none", text: apart[from] ?? apart[to] ?? "" };
  const text = path.map(({ name }) => name).join(".");
  if (path.slice(0, -1).some(relation => relation.to === "Division")) return { kind: "by place", text };
  if (path.length === 2 && !path[0]!.many) return { kind: "one away", text };
  return { kind: path.length <= 3 ? "further" : "far", text };
}

const relationsOf = (noun: string): readonly Relation[] => nouns.get(noun) ?? [];

/** The shortest path, of those the one with the fewest lists, then the plainest names; around a noun, if one is given. */
function shortest(from: string, to: string, around?: string): Relation[] | undefined {
  const seen = new Set([from]);
  let level: Relation[][] = [[]];
  while (level.length > 0) {
    const next = level
      .flatMap(path => relationsOf(path.at(-1)?.to ?? from).map(relation => [...path, relation]))
      .sort((one, other) => lists(one) - lists(other) || roles(one) - roles(other));
    const found = next.find(path => path.at(-1)!.to === to);
    if (found) return found;
    level = next.filter(path => {
      const at = path.at(-1)!.to;
      if (seen.has(at) || at === around) return false;
      seen.add(at);
      return true;
    });
  }
  return undefined;
}

/** Steps that are called by a role, such as `enteredBy`, and not by the noun that they lead to. */
const roles = (path: readonly Relation[]): number =>
  path.filter(({ name, to }) => !name.toLowerCase().includes(to.slice(0, -1).toLowerCase())).length;

const lists = (path: readonly Relation[]): number => path.filter(({ many }) => many).length;

/** `docs/paths.md`. */
export function pathsDocument(): string {
  const sections = tabled.map(from => {
    const ways = tabled
      .filter(to => to !== from || wayBetween(from, to).kind === "direct")
      .map(to => [to, wayBetween(from, to)] as const);
    const of = (kind: Way["kind"]): typeof ways => ways.filter(([, way]) => way.kind === kind);
    const listed = (kind: Way["kind"]): string =>
      of(kind)
        .map(([to, { text }]) => `${to} \`${text}\``)
        .join(" · ");
    const named = (kind: Way["kind"]): string =>
      of(kind)
        .map(([to]) => to)
        .join(", ");
    const rows = [
      ["has", listed("direct")],
      ["one row away", listed("one away")],
      ["further", listed("further")],
      ["far", named("far")],
      ["only by place", listed("by place")],
      ["none", named("none")],
    ].filter(([, text]) => text !== "");
    return [
      `## ${from}`,
      "",
      "| | |",
      "|---|---|",
      ...rows.map(([what, text]) => `| ${what} | ${text} |`),
      "",
    ].join("\n");
  });
  const partsList = Object.entries(parts)
    .map(([part, whole]) => `${part} (${whole})`)
    .join(", ");
  const why = Object.entries(apart).map(([noun, text]) => `${noun}: ${text}`);
  return `${introduction}\n${sections.join("\n")}\n## Why none\n\n${why.join("\n\n")}\n\n## Parts\n\nAsked for through what they are part of: ${partsList}.\n`;
}

const introduction = `# Paths between the nouns

Made from the nouns' declarations by \`npm run schema\`. From each noun to each other:

- **has**: fields of its own, which filter and order it too; a list has its \`…Aggregates\` beside it.
- **one row away**: a field of the one row that a relation leads to; it can be a key of groups as well.
- **further**: two or three steps, over a list or from row to row; filters go along (\`some\`, \`none\`, \`count\`), and what is selected nests.
- **far**: in more steps. A filter can say it, but what it means wants more than a name: go by what lies between.
- **only by place**: nothing on record ties the two but the division both lie in. It says what is where, not what belongs together.
- **none**: no way at all; [why](#why-none).
`;
