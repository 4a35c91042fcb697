import { faces } from "@youth-graph/faces";
import { declarationsOf, faceOf, type Class } from "@youth-graph/query";
import type { ServiceName } from "./ask";

/** `LeadBranch` and `leadBranch` are `lead_branch` in the databases. */
export const snake = (name: string): string => name.replace(/(?<!^)([A-Z])/g, "_$1").toLowerCase();

type Declared = ReturnType<typeof declarationsOf>[number];
export type Column = Declared & { kind: "column" };
export type ToOne = Declared & { kind: "toOne" };
export type ToMany = Declared & { kind: "toMany" };

/** A noun of the graph, as it is declared; what the tests hold the services to. */
export interface Noun {
  name: string;
  owner: ServiceName;
  table: string;
  /** Its root list, and the root field of its groups; undefined for a noun that is only reached through others. */
  list: string | undefined;
  groups: string | undefined;
  /** The relations that lead to the division it lies in. */
  place: string[] | undefined;
  /** The column by which lists leave out what is no more, unless their filter names it. */
  former: string | undefined;
  /** What clients may ask by. */
  columns: Column[];
  toOnes: ToOne[];
  toManys: ToMany[];
  /** Its columns in every database that has it, the id apart. */
  stored: string[];
}

function nounOf(face: Class): Noun {
  const { name, owner, plural, place, nested, former } = faceOf(face);
  const declared = declarationsOf(face);
  const columns = declared.filter(each => each.kind === "column" && each.name !== "id") as Column[];
  const toOnes = declared.filter(each => each.kind === "toOne");
  const kept = columns.filter(({ filterable, hidden }) => filterable || hidden);
  return {
    name,
    owner: owner as ServiceName,
    table: snake(name),
    list: nested === true ? undefined : plural,
    groups: nested === true ? undefined : `${name.charAt(0).toLowerCase()}${name.slice(1)}Aggregates`,
    place: place?.split("."),
    former,
    columns: columns.filter(({ filterable }) => filterable),
    toOnes,
    toManys: declared.filter(each => each.kind === "toMany"),
    stored: [...kept.map(each => snake(each.name)), ...toOnes.map(each => `${snake(each.name)}_id`)].sort(),
  };
}

const byName = new Map(faces.map(face => [faceOf(face).name, nounOf(face)]));
export const nouns: Noun[] = [...byName.values()];

export function nounNamed(name: string): Noun {
  const noun = byName.get(name);
  if (!noun) throw new Error(`There is no noun ${name}.`);
  return noun;
}

/** The noun that a face declares. */
export const nounBehind = (face: () => Class): Noun => nounNamed(faceOf(face()).name);
