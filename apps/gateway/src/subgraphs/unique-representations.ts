import type { SubgraphAnswer, SubgraphCall } from "./subgraph-call";

/**
 * The query planner asks for an entity once for every place it stands in the result: a list of members asks for their one
 * branch hundreds of times. This sends each representation once and puts the answers back where they belong.
 *
 * @returns the call to send, and what turns its answer into the answer to the call given
 */
export function uniqueRepresentations(call: SubgraphCall): {
  call: SubgraphCall;
  restore(answer: SubgraphAnswer): SubgraphAnswer;
} {
  const representations = call.variables?.representations;
  if (!Array.isArray(representations)) return { call, restore: answer => answer };
  const positions = new Map<string, number>();
  const unique: unknown[] = [];
  const positionOf = representations.map(representation => {
    const key = JSON.stringify(representation);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, unique.length);
    return unique.push(representation) - 1;
  });
  if (unique.length === representations.length) return { call, restore: answer => answer };
  return {
    call: { ...call, variables: { ...call.variables, representations: unique } },
    restore: answer => restored(answer, positionOf),
  };
}

function restored(answer: SubgraphAnswer, positionOf: number[]): SubgraphAnswer {
  const entities = answer.data?._entities;
  const errors = answer.errors?.flatMap(error => {
    const [field, position, ...rest] = error.path ?? [];
    if (field !== "_entities" || typeof position !== "number") return [error];
    return positionOf.flatMap((from, to) =>
      from === position ? [{ ...error, path: [field, to, ...rest] }] : [],
    );
  });
  return {
    ...answer,
    ...(errors && { errors }),
    ...(Array.isArray(entities) && { data: { ...answer.data, _entities: fannedOut(entities, positionOf) } }),
  };
}

/** The gateway writes into what it gets, so every place gets an object of its own. */
function fannedOut(entities: unknown[], positionOf: number[]): unknown[] {
  const used = new Set<number>();
  return positionOf.map(position => {
    const entity = entities[position];
    if (used.has(position)) return copyOf(entity);
    used.add(position);
    return entity;
  });
}

/** structuredClone takes ten times as long on plain JSON. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}
