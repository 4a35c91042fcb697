import "reflect-metadata";
import { date, foreign, noun, stub, Stub, text, toMany } from "@youth-graph/query";
import { Query, Resolver } from "type-graphql";
import type { MigrationInterface, QueryRunner } from "typeorm";
import type { SubgraphManifest } from "../src/manifest";
import { Row } from "../src/row";
import { createFeedTables } from "./feed-tables";

/** The least that is a service with a copy: walks that rest on the benches of the tiny subgraph. */
@stub()
class Division extends Stub {}

@stub({ source: "tiny", knownAs: "BenchInWalks" })
class Bench extends Stub {
  @text("Inscription.", { nullable: true, field: false }) inscription!: string | null;
  @text("Marks.", { list: true, field: false }) marks!: string[];
  @date("Set up.", { nullable: true, field: false }) setOn!: string | null;
  @foreign(() => Division, "Where.", { field: false }) division!: Division;
  @toMany(() => Walk, "rest", "Walks.") walks!: Walk[];
}

@noun({ description: "A walk." })
class Walk extends Row {
  @foreign(() => Bench, "Where it rests.") rest!: Bench;
}

@Resolver()
class GreetingResolver {
  @Query(() => String, { description: "A word." })
  greeting(): string {
    return "hello";
  }
}

class CreateWalks1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFeedTables(runner);
    await runner.query(
      `CREATE TYPE "public"."provenance" AS ENUM('REPORTED', 'OFFICIAL', 'SYNTHETIC', 'ENTERED', 'IMPORTED')`,
    );
    await runner.query(
      "CREATE TABLE bench (id uuid PRIMARY KEY, inscription text, marks text[] NOT NULL, set_on date, division_id uuid NOT NULL)",
    );
    await runner.query(
      "CREATE TABLE walk (id uuid PRIMARY KEY, provenance provenance NOT NULL, note text, rest_id uuid NOT NULL)",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE walk, bench, outbox, projection");
  }
}

export const walks: SubgraphManifest = {
  name: "walks",
  port: 0,
  nouns: [Walk],
  foreign: [Division, Bench],
  published: [],
  resolvers: [GreetingResolver],
  tables: [],
  migrations: [CreateWalks1700000000000],
  seed: () => ({}),
};
