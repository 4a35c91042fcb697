import type { MigrationInterface, QueryRunner } from "typeorm";

export class Projections1795504823655 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "outbox" ("xid" bigint NOT NULL, "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "type" text NOT NULL, "entity_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "outbox_order_key" ON "outbox"  ("xid", "id")`);
    await runner.query(
      `CREATE TABLE "projection" ("type" text NOT NULL, "source" text NOT NULL, "asked" text NOT NULL, "cursor" text, "as_of" TIMESTAMP WITH TIME ZONE, "rebuilding" boolean NOT NULL, CONSTRAINT "PK_e4d23177ce52c4572ecdca2b43e" PRIMARY KEY ("type"))`,
    );
    await runner.query(
      `CREATE TABLE "post" ("id" uuid NOT NULL, "branch_id" uuid NOT NULL, "division_id" uuid NOT NULL, "role" "public"."post_role" NOT NULL, "starts_on" date NOT NULL, "ends_on" date, CONSTRAINT "PK_be5fda3aac270b134ff9c21cdee" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_cfe0a438940b88fdbbba7f45bd" ON "post"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_09d20ee740aa94687e06afcc5a" ON "post"  ("division_id")`);
    await runner.query(
      `CREATE TABLE "project" ("id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "brand" text COLLATE "zh-x-icu", "division_id" uuid NOT NULL, "period_start" date, "period_end" date, CONSTRAINT "PK_4d68b1358bb5b766d3e78f32f57" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_0417ebe04a64438043a2672605" ON "project"  ("division_id")`);
    await runner.query(
      `CREATE TYPE "public"."youth_home_level" AS ENUM('FLAGSHIP', 'NATIONAL', 'PROVINCIAL', 'CITY', 'ORDINARY')`,
    );
    await runner.query(
      `CREATE TYPE "public"."youth_home_status" AS ENUM('PLANNED', 'OPEN', 'SUSPENDED', 'DELISTED')`,
    );
    await runner.query(
      `CREATE TABLE "youth_home" ("id" uuid NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "division_id" uuid, "lead_branch_id" uuid, "level" "public"."youth_home_level", "status" "public"."youth_home_status" NOT NULL, "capacity" integer, CONSTRAINT "PK_c6e2cd2cb0a8db16e2896921b66" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_03a7533c8098b7065b23c19c07" ON "youth_home"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_83c996260f809a50ca34fcb091" ON "youth_home"  ("lead_branch_id")`);
    await runner.query(`CREATE TYPE "public"."session_status" AS ENUM('PLANNED', 'HELD', 'CANCELLED')`);
    await runner.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL, "status" "public"."session_status" NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "division_id" uuid, "youth_home_id" uuid, CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_ee53e88da48b39bf18f6f856c3" ON "session"  ("starts_at")`);
    await runner.query(`CREATE INDEX "IDX_a73969b335f0cdf976bb0d44b2" ON "session"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_5d66358c4d20b80d47e720cdea" ON "session"  ("youth_home_id")`);
    await runner.query(
      `CREATE TYPE "public"."employment_channel" AS ENUM('PUBLIC_RECRUITMENT', 'PROJECT_HIRE', 'OTHER')`,
    );
    await runner.query(
      `CREATE TYPE "public"."certificate_level" AS ENUM('ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER')`,
    );
    await runner.query(
      `CREATE TABLE "social_worker" ("id" uuid NOT NULL, "division_id" uuid NOT NULL, "channel" "public"."employment_channel" NOT NULL, "certificate_level" "public"."certificate_level", "ends_on" date, CONSTRAINT "PK_80b19006ba189d735ffa7909177" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_b57a1432d7786934685eed3633" ON "social_worker"  ("division_id")`);
    await runner.query(
      `CREATE TABLE "volunteer" ("id" uuid NOT NULL, "division_id" uuid NOT NULL, "registered_on" date NOT NULL, CONSTRAINT "PK_76924da1998b3e07025e04c4d3c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_477d270e5831cffcc490d9d742" ON "volunteer"  ("division_id")`);

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
    await runner.query("SELECT publish('division', 'Division')");
    await runner.query("SELECT publish('branch', 'Branch')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION publish");
    await runner.query("DROP FUNCTION note_change CASCADE");
    await runner.query(`DROP INDEX "public"."IDX_477d270e5831cffcc490d9d742"`);
    await runner.query(`DROP TABLE "volunteer"`);
    await runner.query(`DROP INDEX "public"."IDX_b57a1432d7786934685eed3633"`);
    await runner.query(`DROP TABLE "social_worker"`);
    await runner.query(`DROP TYPE "public"."certificate_level"`);
    await runner.query(`DROP TYPE "public"."employment_channel"`);
    await runner.query(`DROP INDEX "public"."IDX_5d66358c4d20b80d47e720cdea"`);
    await runner.query(`DROP INDEX "public"."IDX_a73969b335f0cdf976bb0d44b2"`);
    await runner.query(`DROP INDEX "public"."IDX_ee53e88da48b39bf18f6f856c3"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP TYPE "public"."session_status"`);
    await runner.query(`DROP INDEX "public"."IDX_83c996260f809a50ca34fcb091"`);
    await runner.query(`DROP INDEX "public"."IDX_03a7533c8098b7065b23c19c07"`);
    await runner.query(`DROP TABLE "youth_home"`);
    await runner.query(`DROP TYPE "public"."youth_home_status"`);
    await runner.query(`DROP TYPE "public"."youth_home_level"`);
    await runner.query(`DROP INDEX "public"."IDX_0417ebe04a64438043a2672605"`);
    await runner.query(`DROP TABLE "project"`);
    await runner.query(`DROP INDEX "public"."IDX_09d20ee740aa94687e06afcc5a"`);
    await runner.query(`DROP INDEX "public"."IDX_cfe0a438940b88fdbbba7f45bd"`);
    await runner.query(`DROP TABLE "post"`);
    await runner.query(`DROP TABLE "projection"`);
    await runner.query(`DROP INDEX "public"."outbox_order_key"`);
    await runner.query(`DROP TABLE "outbox"`);
  }
}
