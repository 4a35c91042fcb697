import { Failure } from "../failure";
import type { Target } from "./kinds";

/** A branch to ask for. */
export async function targetAt(url: string): Promise<Target> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ branches(first: 1) { nodes { id name } } }" }),
  }).catch(() => {
    throw new Failure(`Nothing answers at ${url}: start the system first.`);
  });
  const { data } = (await response.json()) as {
    data?: { branches?: { nodes: { id: string; name: string }[] } };
  };
  const branch = data?.branches?.nodes[0];
  if (!branch) throw new Failure(`${url} has no branch to ask for.`);
  return { branchId: branch.id, branchName: branch.name };
}
