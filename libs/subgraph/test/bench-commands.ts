import { Field, Int, InputType } from "type-graphql";
import { command, event } from "../src/command/command";
import { inputId, inputInt, inputText } from "../src/command/input-fields";
import type { Transaction } from "../src/command/transaction";
import { notFound, type UserError } from "../src/command/user-error";
import type { SubgraphManifest } from "../src/manifest";
import { BenchFace, DivisionFace } from "./garden-faces";
import { Bench, tiny } from "./tiny-subgraph";

/** What a test has the commands do beside their work, and how often they did it. */
export const steps: { loaded: number; ran: number; in: (transaction: Transaction) => Promise<void> } = {
  loaded: 0,
  ran: 0,
  in: async () => undefined,
};

export function resetSteps(): void {
  Object.assign(steps, { loaded: 0, ran: 0, in: async () => undefined });
}

@InputType({ description: "What to engrave." })
class InscribeBenchInput {
  @inputId(() => BenchFace, "Which bench.") benchId!: string;
  @inputText("What to engrave.", { max: 20 }) inscription!: string;
}

const taken = (uuid: string | null): UserError => ({
  code: "INSCRIPTION_TAKEN",
  message: "Another bench says so.",
  path: ["inscription"],
  current: uuid === null ? null : { type: "Bench", uuid },
});

/** Takes no lock, so that only the database's constraint keeps two benches from saying the same. */
const inscribeBench = command({
  name: "inscribeBench",
  description: "Engraves a bench.",
  permission: "benches:inscribe",
  input: InscribeBenchInput,
  noun: Bench,
  event: event<{ inscription: string }>("BenchInscribed"),
  async load({ benchId, inscription }, transaction) {
    steps.loaded += 1;
    const benches = await transaction.query<{ id: string; inscription: string | null }>(
      statement => `SELECT id, inscription FROM ${statement.from(Bench, "bench")}`,
    );
    if (benches.every(({ id }) => id !== benchId)) throw notFound("benchId", "bench");
    // What a test calls hidden is only seen by the constraint.
    const seen = benches.find(each => each.id !== benchId && each.inscription === inscription);
    return { other: inscription.startsWith("hidden") ? null : (seen?.id ?? null) };
  },
  rules: (_input, { other }) => (other === null ? [] : [taken(other)]),
  async run({ benchId, inscription }, _facts, transaction) {
    steps.ran += 1;
    await transaction.update(Bench, benchId, { inscription });
    await steps.in(transaction);
    return { uuid: benchId, detail: { inscription } };
  },
  constraints: { bench_inscription_key: taken(null) },
});

@InputType({ description: "A part of a bench." })
class PartInput {
  @inputText("A mark.", { min: 2, max: 5 }) mark!: string;
}

@InputType({ description: "A new bench." })
class SetUpBenchInput {
  @inputId(() => DivisionFace, "Where.") divisionId!: string;
  @inputInt("Seats.", { min: 1, max: 9, nullable: true }) seats?: number | null;
  @Field(() => [PartInput], { description: "Its parts." }) parts!: PartInput[];
  @Field(() => Int, { description: "Nobody minds.", nullable: true }) weight?: number | null;
  @Field(() => String, { description: "A remark.", nullable: true }) note?: string | null;
}

const setUpBench = command({
  name: "setUpBench",
  description: "Sets up a bench.",
  permission: "benches:set-up",
  input: SetUpBenchInput,
  noun: Bench,
  event: event<{ seats: number | null }>("BenchSetUp"),
  load: async () => ({}),
  rules: () => [],
  async run({ divisionId, seats = null, parts, note = null }, _facts, transaction) {
    const marks = parts.map(({ mark }) => mark);
    const values = {
      division: divisionId,
      seats,
      marks,
      note,
      setOn: "2026-06-01",
      provenance: "ENTERED",
    } as const;
    return { uuid: await transaction.insert(Bench, values), detail: { seats } };
  },
});

export const benches: SubgraphManifest = { ...tiny, commands: [inscribeBench, setUpBench] };
