import "reflect-metadata";
import { code, date, noun, text, toMany, toOne } from "@youth-graph/query";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { MigrationInterface, QueryRunner } from "typeorm";
import type { Context } from "../src/context";
import type { SubgraphManifest } from "../src/manifest";
import { Row } from "../src/row";
import { createFeedTables } from "./feed-tables";

/** The least that is a service: two types, a resolver that fails on demand, a migration, a seed. */
@noun({ description: "A division.", naturalKey: "code" })
export class Division extends Row {
  @code("Code.", { unique: true }) code!: string;
  @text("Name.", { searchable: true }) name!: string;
  @toMany(() => Bench, "division", "Benches.") benches!: Bench[];
}

@noun({ description: "A bench.", plural: "benches" })
export class Bench extends Row {
  @text("Inscription.", { nullable: true }) inscription!: string | null;
  @text("Marks.", { list: true }) marks!: string[];
  @date("Set up.", { nullable: true }) setOn!: string | null;
  @toOne(() => Division, "Where.") division!: Division;
}

@Resolver()
class FaultResolver {
  @Query(() => String, { description: "Fails with this text, or runs this statement." })
  async fault(
    @Ctx() { database }: Context,
    @Arg("message", () => String) message: string,
    @Arg("sql", () => String, { nullable: true }) sql?: string,
  ): Promise<string> {
    if (sql) return JSON.stringify(await database.query(sql, []));
    throw new Error(message);
  }
}

class CreateTiny1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFeedTables(runner);
    await runner.query(
      `CREATE TYPE "public"."provenance" AS ENUM('REPORTED', 'OFFICIAL', 'SYNTHETIC', 'ENTERED', 'IMPORTED')`,
    );
    await runner.query(
      `CREATE TABLE division (id uuid PRIMARY KEY, provenance provenance NOT NULL, note text, code text NOT NULL UNIQUE, name text NOT NULL, name_pinyin text)`,
    );
    await runner.query(
      `CREATE TABLE bench (id uuid PRIMARY KEY, provenance provenance NOT NULL, note text, inscription text, marks text[] NOT NULL, set_on date, division_id uuid NOT NULL REFERENCES division)`,
    );
    await runner.query("SELECT publish('bench', 'Bench')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE bench, division, outbox, projection");
  }
}

export const hardText = 'tab\there, newline\nthere, back\\slash, "quotes", \\N and 沂蒙';

const row = { provenance: "SYNTHETIC", note: null };
const division = { id: "00000000-0000-4000-8000-000000000001", code: "1", name: "一", ...row };
const benches = [
  {
    id: "00000000-0000-4000-8000-000000000002",
    inscription: hardText,
    marks: [hardText, "", "{}", ","],
    divisionId: division.id,
    ...row,
  },
  {
    id: "00000000-0000-4000-8000-000000000003",
    inscription: null,
    marks: [],
    divisionId: division.id,
    ...row,
  },
];

export const tiny: SubgraphManifest = {
  name: "tiny",
  port: 0,
  nouns: [Division, Bench],
  foreign: [],
  published: [Bench],
  resolvers: [FaultResolver],
  tables: [],
  migrations: [CreateTiny1700000000000],
  seed: () => ({ Division: [division], Bench: benches }),
};
