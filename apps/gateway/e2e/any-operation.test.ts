import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { buildSchema } from "graphql";
import { operationOf, rootFields } from "./any-operation/operations";
import { Usage, type Used } from "./any-operation/usage";
import { Values } from "./any-operation/values";
import { ask, send } from "./ask";
import { untilCopied } from "./copies";
import { nouns } from "./nouns";

/** `YG_OPERATIONS=2000` asks more than a run of all tests has time for. */
const operations = Number(process.env["YG_OPERATIONS"] ?? 30);
/** What the bounds of an operation let through at any price, such as a hundred fields with as many conditions; at the ceiling it is three seconds. */
const cpuMs = (cost: number): number => 2_000 + 0.01 * cost;
const megabytes = 200;
/** Of one field, as the gateway counts them; some are left for what the operation itself repeats. */
const copies = 60;

const isFault = (code: string): boolean => /TIMEOUT|INTERNAL|UNAVAILABLE/.test(code);

const api = buildSchema(readFileSync(join(__dirname, "../api.graphql"), "utf8"));

interface DryRun {
  extensions?: { cost?: { estimated: number; exceeded: boolean } };
}

/** The dearest that is let through of these fields: all of them, as often as the bounds allow; null where once is too much. */
async function upToTheCeiling(
  fields: readonly string[],
): Promise<{ operation: string; cost: number } | null> {
  for (let times = copies; times >= 1; times = Math.floor(times / 2)) {
    const operation = operationOf(fields, times);
    const { extensions } = (await send(operation, {}, { "x-dry-run": "true" })) as DryRun;
    if (extensions?.cost?.exceeded === false) return { operation, cost: extensions.cost.estimated };
  }
  return null;
}

const idsOf = async (list: string): Promise<string[]> => {
  const { rows } = await ask<{ rows: { nodes: { id: string }[] } | null }>(
    `{ rows: ${list}(first: 2) { nodes { id } } }`,
  );
  return rows?.nodes.map(({ id }) => id) ?? [];
};

let values: Values;
beforeAll(async () => {
  await untilCopied();
  values = new Values((await Promise.all(nouns.flatMap(({ list }) => (list ? [idsOf(list)] : [])))).flat());
}, 120_000);

it("no operation that is let through uses more of the machine than its price allows", async () => {
  const ran: (Used & { share: number; answered: boolean; fields: string[] })[] = [];
  const property = fc.asyncProperty(rootFields(api, values), async fields => {
    const asked = await upToTheCeiling(fields);
    fc.pre(asked !== null);
    const usage = new Usage();
    const { data, errors = [] } = await send(asked!.operation);
    const used = usage.stop();
    ran.push({ ...used, share: used.cpuMs / cpuMs(asked!.cost), answered: Boolean(data), fields });
    expect(errors.map(({ extensions }) => extensions.code).filter(isFault)).toEqual([]);
    expect(used.cpuMs).toBeLessThan(cpuMs(asked!.cost));
    expect(used.megabytes).toBeLessThan(megabytes);
  });
  await fc.assert(property, { numRuns: operations, seed: jest.getSeed(), endOnFailure: true });
  const dearest = ran.sort((one, other) => other.share - one.share);
  if (process.env["YG_OPERATIONS"]) console.log(dearest.slice(0, 10));
  expect(dearest.filter(({ answered }) => answered).length).toBeGreaterThan(operations / 2);
}, 3_600_000);
