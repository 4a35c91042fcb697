import type { Declaration } from "../declare/attribute";
import type { Face } from "../declare/face";

/** Words of the grammar itself, beside which a field of that name could not stand. */
const reserved = new Set(
  "and or not within where per minus count sum avg min max filtered groupedBy calculated nodes pageInfo totalCount node rollUp".split(
    " ",
  ),
);

/** A noun whose field would hide one of them does not start. */
export function refuseReservedNames(noun: string, declared: readonly Declaration[]): void {
  const taken = declared.find(({ name }) => reserved.has(name));
  if (taken)
    throw new Error(`${noun}.${taken.name} has a name that filters or groups use: call it something else.`);
}

/** Lists of every service leave former rows out, and a filter that names the column brings them in. */
export function refuseUnaskedFormer({ name, former }: Face, inFace: readonly Declaration[]): void {
  const column = inFace.find(each => each.name === former);
  if (former !== undefined && !(column?.kind === "column" && column.nullable && column.filterable))
    throw new Error(
      `${name}.${former} says which rows are former: it is a column of the face, nullable and with a filter.`,
    );
}

/**
 * What clients filter, order or group by is the same in every service, so it stands in the face; a class may add what is
 * shown of own rows, and change nothing.
 */
export function refuseHiddenGrammar(
  noun: string,
  declared: readonly Declaration[],
  inFace: readonly Declaration[],
  own: boolean,
): void {
  const known = new Set(inFace);
  const added = declared.filter(each => !known.has(each));
  const hidden = added.find(
    each =>
      !own ||
      each.kind !== "column" ||
      each.filterable ||
      each.sortable ||
      inFace.some(({ name }) => name === each.name),
  );
  if (hidden)
    throw new Error(
      own
        ? `${noun}.${hidden.name} is declared outside the noun's face: move it there, or say filter: false.`
        : `${noun}.${hidden.name} is declared by a service that does not own it: move it to the noun's face.`,
    );
}
