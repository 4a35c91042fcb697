import { type DocumentNode, type EnumTypeDefinitionNode, Kind } from "graphql";
import { directiveArguments } from "./directive-arguments";
import type { SubgraphAddress } from "./subgraph-addresses";

/** One service's own search field, as the supergraph shows it to the gateway and to nobody else. */
export interface SearchField {
  /** The service's name. */
  service: string;
  /** `organizationSearch` */
  field: string;
  /** The enum of its argument `types`. */
  enumName: string;
  /** The types it searches, as values of the graph's `SearchType`. */
  types: string[];
}

/** Which services can be searched, and for what: those with an enum `<Service>SearchType`. */
export function searchFields(supergraph: DocumentNode, subgraphs: SubgraphAddress[]): SearchField[] {
  const enums = supergraph.definitions.filter(definition => definition.kind === Kind.ENUM_TYPE_DEFINITION);
  return subgraphs.flatMap(({ graph, name }) => {
    const enumName = `${name.charAt(0).toUpperCase()}${name.slice(1)}SearchType`;
    const found = enums.find(definition => definition.name.value === enumName && isOf(definition, graph));
    const types = found?.values?.map(value => value.name.value) ?? [];
    return found ? [{ service: name, field: `${name}Search`, enumName, types }] : [];
  });
}

const isOf = (definition: EnumTypeDefinitionNode, graph: string): boolean =>
  directiveArguments(definition, "join__type").some(application => application.graph === graph);
