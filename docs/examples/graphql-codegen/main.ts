// graphql-codegen, with documents by their id: `npx tsx docs/examples/graphql-codegen/main.ts JOINT_BRANCH` against a gateway with
// PERSISTED_DOCUMENTS. `npx @graphql-codegen/cli@7.4.3 --config docs/examples/graphql-codegen/codegen.mjs` writes generated/.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { BranchesDocument, type BranchKind } from "./generated/graphql";

const url = process.env["GATEWAY_URL"] ?? "http://127.0.0.1:4000/graphql";

/** As a GET with the document's id: no text goes over the wire, and no client but ours can make the graph run another. */
async function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables> & { __meta__?: { hash: string } },
  variables: Variables,
): Promise<Data> {
  const documentId = document.__meta__?.hash ?? "";
  const parameters = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
  const response = await fetch(`${url}?${parameters}`, {
    headers: { accept: "application/graphql-response+json" },
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (!data) throw new Error(errors?.map(({ message }) => message).join(" "));
  return data;
}

async function main(): Promise<void> {
  const kind = (process.argv[2] ?? "BRANCH") as BranchKind;
  let after: string | null | undefined;
  do {
    const { branches } = await ask(BranchesDocument, { kind, after });
    for (const { name, memberCount } of branches?.nodes ?? []) console.log(`${name} ${memberCount ?? "?"}`);
    after = branches?.pageInfo.hasNextPage ? branches.pageInfo.endCursor : null;
  } while (after);
}

void main();
