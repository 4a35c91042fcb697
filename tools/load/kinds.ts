import { operations } from "../bench/operations";

/** One of the things that clients do at the same time. */
export interface Kind {
  name: string;
  /** Of all connections, from 0 to 1. */
  share: number;
  query: string;
  variables?: Record<string, unknown>;
  headers?: Record<string, string>;
}

const benched = (name: string): string => operations.find(each => each.name === name)!.query;

/** What is there to ask for and to write to, as the running system has it. */
export interface Target {
  branchId: string;
  branchName: string;
}

/** Reads of every kind, cheap ones above all; a write now and then where there is a key. */
export function kindsOf({ branchId, branchName }: Target, key: string | undefined): Kind[] {
  const reads: Kind[] = [
    { name: "cheap", share: 0.4, query: '{ division(code: "371302") { name } }' },
    {
      name: "node",
      share: 0.15,
      query: "query($id: ID!) { node(id: $id) { id } }",
      variables: { id: branchId },
    },
    { name: "list", share: 0.15, query: benched("list") },
    { name: "groups", share: 0.1, query: benched("groups") },
    { name: "search", share: 0.08, query: '{ search(text: "兰山", first: 5) { name } }' },
    { name: "dry run", share: 0.06, query: benched("join"), headers: { "x-dry-run": "true" } },
    {
      name: "export",
      share: 0.02,
      query: "{ divisions { nodes { code name } } }",
      headers: { accept: "text/csv" },
    },
  ];
  if (key === undefined) return reads;
  // Under its own name: decided, and refused by a rule, so that nothing is left behind.
  const write: Kind = {
    name: "write",
    share: 0.04,
    query: "mutation($input: RenameBranchInput!) { renameBranch(input: $input) { userErrors { code } } }",
    variables: { input: { branchId, name: branchName } },
    headers: { authorization: `Bearer ${key}` },
  };
  return [...reads, write];
}
