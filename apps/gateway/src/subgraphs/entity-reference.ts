/** How subgraphs refer to an entity: what federation calls its representation, and a stub of it until its owner is asked. */
export interface EntityReference {
  __typename: string;
  id: string;
}
