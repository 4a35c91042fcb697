import { type DocumentNode, Kind, type ObjectTypeDefinitionNode } from "graphql";
import { directiveArguments } from "./directive-arguments";
import { localNodeUrl, type SubgraphAddress } from "./subgraph-addresses";

/**
 * Who can say whether an entity exists: the subgraph where its type implements `Node` and its key resolves. A neighbour
 * that only refers to it has a stub, which answers every reference, missing rows included.
 */
export function entityOwners(supergraph: DocumentNode, subgraphs: SubgraphAddress[]): Map<string, string> {
  const owners = new Map<string, string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const owner = subgraphs.find(({ graph, url }) => url !== localNodeUrl && owns(definition, graph));
    if (owner) owners.set(definition.name.value, owner.name);
  }
  return owners;
}

function owns(type: ObjectTypeDefinitionNode, graph: string): boolean {
  const isNode = directiveArguments(type, "join__implements").some(
    application => application.graph === graph && application.interface === "Node",
  );
  const resolves = directiveArguments(type, "join__type").some(
    application =>
      application.graph === graph && application.key === "id" && application.resolvable !== false,
  );
  return isNode && resolves;
}
