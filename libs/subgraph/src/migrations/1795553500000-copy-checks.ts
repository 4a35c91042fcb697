import type { MigrationInterface, QueryRunner } from "typeorm";

/** What copies know of themselves: when they were compared with their owners, which rows they could not store, how old they are. */
export class CopyChecks1795553500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "projection" ADD "as_of_xid" bigint`);
    await runner.query(`ALTER TABLE "projection" ADD "complete_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(
      `CREATE TABLE "copy_check" ("type" text NOT NULL, "running" jsonb, "checked_at" TIMESTAMP WITH TIME ZONE, "found" jsonb, CONSTRAINT "PK_4bc2b44cb8394a8cebeed041804" PRIMARY KEY ("type"))`,
    );
    await runner.query(
      `CREATE TABLE "row_set_aside" ("type" text NOT NULL, "id" uuid NOT NULL, "reason" text NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_688d4470d047dba51c13c8eb5bf" PRIMARY KEY ("type", "id"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "row_set_aside"`);
    await runner.query(`DROP TABLE "copy_check"`);
    await runner.query(`ALTER TABLE "projection" DROP COLUMN "complete_at"`);
    await runner.query(`ALTER TABLE "projection" DROP COLUMN "as_of_xid"`);
  }
}
