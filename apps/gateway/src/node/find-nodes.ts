import { parseTypeId, prefixOfType } from "@youth-graph/kernel";
import { gatewayError } from "../errors";
import type { GatewayContext } from "../request/gateway-context";
import type { EntityReference } from "../subgraphs/entity-reference";
import type { SubgraphClient } from "../subgraphs/subgraph-client";
import { existingIds } from "./existing-ids";

const maxIds = 200;

export type FindNodes = (
  ids: string[],
  context: GatewayContext,
) => Promise<(EntityReference | null | Error)[]>;

/**
 * Finds entities by id: the type is in the id, and the type's owner says whether the row exists. What fails fails alone: an
 * error stands in the place of its id.
 */
export function nodeFinder(owners: Map<string, SubgraphClient>): FindNodes {
  const typeOf = new Map([...owners.keys()].map(type => [prefixOfType(type), type]));
  return async (ids, context) => {
    if (ids.length > maxIds) {
      throw gatewayError(
        "PAGE_SIZE_INVALID",
        `At most ${maxIds} ids can be looked up at once; these are ${ids.length}.`,
      );
    }
    const types = ids.map(id => typeOrError(id, typeOf));
    const found = new Map<string, Set<string> | Error>();
    await Promise.all(
      [...new Set(types)].map(async type => {
        const owner = typeof type === "string" ? owners.get(type) : undefined;
        if (typeof type !== "string" || !owner) return;
        const wanted = ids.filter((_, position) => types[position] === type);
        found.set(type, await existingIds(type, wanted, owner, context).catch((error: Error) => error));
      }),
    );
    return ids.map((id, position) => {
      const type = types[position];
      if (typeof type !== "string") return type ?? null;
      const existing = found.get(type);
      if (existing instanceof Error) return existing;
      return existing?.has(id) ? { __typename: type, id } : null;
    });
  };
}

function typeOrError(id: string, typeOf: Map<string, string>): string | Error {
  try {
    const { prefix } = parseTypeId(id);
    return typeOf.get(prefix) ?? gatewayError("ID_INVALID", `"${id}" is of no type of this graph.`);
  } catch (error) {
    return error as Error;
  }
}
