import { eventually } from "@youth-graph/testing";
import { ask, send } from "./ask";
import { services, serviceUrl } from "./copies";

const operator = { authorization: `Bearer ${process.env["OPERATOR_KEY"]}` };

const page = async (url: string, key: string | undefined): Promise<string> =>
  (await fetch(new URL("/metrics", url), { headers: { authorization: `Bearer ${key}` } })).text();
const ofService = (service: (typeof services)[number]): Promise<string> =>
  page(serviceUrl(service), process.env["GATEWAY_SECRET"]);

it("every process tells what it does, under the keys that npm start has made", async () => {
  await ask("{ branches(first: 1) { nodes { name youthHomes(first: 1) { nodes { name } } } } }");
  const gateway = await page(process.env["GATEWAY_URL"]!, process.env["OPERATOR_KEY"]);
  expect(gateway).toMatch(
    /^gateway_subrequest_duration_seconds_count\{service="organization",outcome="answered"\} [1-9]/m,
  );
  expect(gateway).toMatch(/^process_resident_memory_bytes [1-9]/m);
  for (const service of services) {
    const text = await ofService(service);
    for (const name of [
      "service_statement_duration_seconds_count{",
      "service_copy_lag_seconds{",
      "process_resident_memory_bytes ",
    ])
      expect([service, text.includes(`\n${name}`)]).toEqual([service, true]);
  }
});

it("commands are counted by what became of them", async () => {
  const { branches } = await ask<{ branches: { nodes: { id: string; name: string }[] } }>(
    "{ branches(first: 1) { nodes { id name } } }",
  );
  const [{ id: branchId, name }] = branches.nodes as [{ id: string; name: string }];
  const rename =
    "mutation($input: RenameBranchInput!) { renameBranch(input: $input) { userErrors { code } } }";
  const count = async (outcome: string): Promise<number> => {
    const line = new RegExp(
      `^service_commands_total\\{command="renameBranch",outcome="${outcome}"\\} (\\d+)`,
      "m",
    );
    return Number(line.exec(await ofService("organization"))?.[1] ?? 0);
  };
  const before = [await count("refused"), await count("failed")];
  await send(rename, { input: { branchId, name } }, operator);
  await send(rename, { input: { branchId, name } });
  await eventually(async () =>
    expect([await count("refused"), await count("failed")]).toEqual(before.map(each => each + 1)),
  );
});
