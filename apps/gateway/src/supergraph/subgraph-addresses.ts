import { type DocumentNode, Kind } from "graphql";
import { directiveArguments } from "./directive-arguments";

/** The address of the subgraph that runs inside the gateway. */
export const localNodeUrl = "local:node";

export interface SubgraphAddress {
  /** The name in the supergraph's enum: `VENUES`. */
  graph: string;
  /** The name people use: `venues`. */
  name: string;
  url: string;
}

/**
 * The subgraphs of a supergraph and where they are: the address printed in it, or `<GRAPH>_URL` from the environment, which moves
 * a service but not what runs in this process. Any other variable that ends in `_URL` is none of ours.
 * @throws Error, one sentence, for a subgraph with no usable address.
 */
export function subgraphAddresses(
  supergraph: DocumentNode,
  overrides: Record<string, string>,
): SubgraphAddress[] {
  return supergraph.definitions
    .filter(definition => definition.kind === Kind.ENUM_TYPE_DEFINITION)
    .filter(definition => definition.name.value === "join__Graph")
    .flatMap(definition => definition.values ?? [])
    .map(value => {
      const graph = value.name.value;
      const printed = directiveArguments(value, "join__graph")[0] ?? {};
      const name = typeof printed.name === "string" ? printed.name : graph.toLowerCase();
      if (printed.url === localNodeUrl) return { graph, name, url: localNodeUrl };
      const url = overrides[`${graph}_URL`] ?? String(printed.url ?? "");
      if (!isHttp(url)) {
        throw new Error(
          `The ${name} subgraph has no http address (${url || "none given"}); set ${graph}_URL.`,
        );
      }
      return { graph, name, url };
    });
}

function isHttp(url: string): boolean {
  return URL.canParse(url) && ["http:", "https:"].includes(new URL(url).protocol);
}
