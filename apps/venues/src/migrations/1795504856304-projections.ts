import type { MigrationInterface, QueryRunner } from "typeorm";

export class Projections1795504856304 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "youth_home" DROP CONSTRAINT "FK_03a7533c8098b7065b23c19c07b"`);
    await runner.query(
      `CREATE TABLE "outbox" ("xid" bigint NOT NULL, "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "type" text NOT NULL, "entity_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "outbox_order_key" ON "outbox"  ("xid", "id")`);
    await runner.query(
      `CREATE TABLE "projection" ("type" text NOT NULL, "source" text NOT NULL, "asked" text NOT NULL, "cursor" text, "as_of" TIMESTAMP WITH TIME ZONE, "rebuilding" boolean NOT NULL, CONSTRAINT "PK_e4d23177ce52c4572ecdca2b43e" PRIMARY KEY ("type"))`,
    );
    await runner.query(`CREATE TYPE "public"."session_status" AS ENUM('PLANNED', 'HELD', 'CANCELLED')`);
    await runner.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL, "status" "public"."session_status" NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "division_id" uuid, "youth_home_id" uuid, CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_ee53e88da48b39bf18f6f856c3" ON "session"  ("starts_at")`);
    await runner.query(`CREATE INDEX "IDX_a73969b335f0cdf976bb0d44b2" ON "session"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_5d66358c4d20b80d47e720cdea" ON "session"  ("youth_home_id")`);
    await runner.query(
      `CREATE TYPE "public"."branch_kind" AS ENUM('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT_BRANCH', 'WORK_COMMITTEE')`,
    );
    await runner.query(`CREATE TYPE "public"."branch_status" AS ENUM('ACTIVE', 'MERGED', 'DISSOLVED')`);
    await runner.query(
      `CREATE TABLE "branch" ("id" uuid NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "kind" "public"."branch_kind" NOT NULL, "status" "public"."branch_status" NOT NULL, "member_count" integer, "division_id" uuid NOT NULL, CONSTRAINT "PK_2e39f426e2faefdaa93c5961976" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_abfa5bf3703f4a0f9e255e941b" ON "branch"  ("member_count")`);
    await runner.query(`CREATE INDEX "IDX_0fbe7bc009c7651277b4e38955" ON "branch"  ("division_id")`);

    // Notes in the outbox which rows a statement wrote, in the transaction of the statement.
    await runner.query(`CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        xid bigint := pg_current_xact_id()::text::bigint;
      BEGIN
        CASE TG_OP
          WHEN 'UPDATE' THEN
            INSERT INTO outbox (xid, type, entity_id)
              SELECT xid, TG_ARGV[0], id FROM (SELECT id FROM changed UNION SELECT id FROM former) AS written;
          WHEN 'TRUNCATE' THEN
            EXECUTE format('INSERT INTO outbox (xid, type, entity_id) SELECT %s, %L, id FROM %I', xid, TG_ARGV[0], TG_TABLE_NAME);
          ELSE
            INSERT INTO outbox (xid, type, entity_id) SELECT xid, TG_ARGV[0], id FROM changed;
        END CASE;
        RETURN NULL;
      END $$`);
    // `SELECT publish('bench', 'Bench')` is all that a migration needs for another type.
    await runner.query(`CREATE FUNCTION publish(relation regclass, type text) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE TRIGGER outbox_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
        EXECUTE format('CREATE TRIGGER outbox_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
        EXECUTE format('CREATE TRIGGER outbox_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
        EXECUTE format('CREATE TRIGGER outbox_truncate BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION note_change(%L)', relation, type);
      END $$`);
    await runner.query("SELECT publish('youth_home', 'YouthHome')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION publish");
    await runner.query("DROP FUNCTION note_change CASCADE");
    await runner.query(`DROP INDEX "public"."IDX_0fbe7bc009c7651277b4e38955"`);
    await runner.query(`DROP INDEX "public"."IDX_abfa5bf3703f4a0f9e255e941b"`);
    await runner.query(`DROP TABLE "branch"`);
    await runner.query(`DROP TYPE "public"."branch_status"`);
    await runner.query(`DROP TYPE "public"."branch_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_5d66358c4d20b80d47e720cdea"`);
    await runner.query(`DROP INDEX "public"."IDX_a73969b335f0cdf976bb0d44b2"`);
    await runner.query(`DROP INDEX "public"."IDX_ee53e88da48b39bf18f6f856c3"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP TYPE "public"."session_status"`);
    await runner.query(`DROP TABLE "projection"`);
    await runner.query(`DROP INDEX "public"."outbox_order_key"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(
      `ALTER TABLE "youth_home" ADD CONSTRAINT "FK_03a7533c8098b7065b23c19c07b" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }
}
