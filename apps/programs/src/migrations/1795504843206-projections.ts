import type { MigrationInterface, QueryRunner } from "typeorm";

export class Projections1795504843206 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "FK_0417ebe04a64438043a26726052"`);
    await runner.query(`ALTER TABLE "partner" DROP CONSTRAINT "FK_e29cf23190ce0b1b5370e426dba"`);
    await runner.query(`ALTER TABLE "resource" DROP CONSTRAINT "FK_dca5fe0ba1310e6757295f11653"`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "FK_a73969b335f0cdf976bb0d44b24"`);
    await runner.query(`ALTER TABLE "campaign" DROP CONSTRAINT "FK_ef7f119ab009a138e035f458e1c"`);
    await runner.query(`ALTER TABLE "activity" DROP CONSTRAINT "FK_8bf97c8e0ec4d0728641418d284"`);
    await runner.query(`ALTER TABLE "reach_measure" DROP CONSTRAINT "FK_d5d5efb8b2c06dc548c64eb0331"`);
    await runner.query(
      `CREATE TABLE "outbox" ("xid" bigint NOT NULL, "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "type" text NOT NULL, "entity_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "outbox_order_key" ON "outbox"  ("xid", "id")`);
    await runner.query(
      `CREATE TABLE "projection" ("type" text NOT NULL, "source" text NOT NULL, "asked" text NOT NULL, "cursor" text, "as_of" TIMESTAMP WITH TIME ZONE, "rebuilding" boolean NOT NULL, CONSTRAINT "PK_e4d23177ce52c4572ecdca2b43e" PRIMARY KEY ("type"))`,
    );
    await runner.query(
      `CREATE TYPE "public"."assignment_role" AS ENUM('LEADER', 'SOCIAL_WORKER', 'ASSISTANT')`,
    );
    await runner.query(
      `CREATE TABLE "assignment" ("id" uuid NOT NULL, "project_id" uuid NOT NULL, "division_id" uuid NOT NULL, "role" "public"."assignment_role" NOT NULL, "from" date NOT NULL, "until" date, CONSTRAINT "PK_43c2f5a3859f54cedafb270f37e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_38b63bf01a17d03e04b78d0577" ON "assignment"  ("project_id")`);
    await runner.query(`CREATE INDEX "IDX_3cca5ef89d7ce3ca47aa82ad67" ON "assignment"  ("division_id")`);
    await runner.query(
      `CREATE TABLE "service_record" ("id" uuid NOT NULL, "session_id" uuid NOT NULL, "division_id" uuid NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_9420457010efff21604d3d9c17b" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_8b1aa060183dff2ff7689f87fa" ON "service_record"  ("session_id")`);
    await runner.query(`CREATE INDEX "IDX_b21aaff24c18c1e7791204f114" ON "service_record"  ("division_id")`);
    await runner.query(
      `CREATE TYPE "public"."youth_home_level" AS ENUM('FLAGSHIP', 'NATIONAL', 'PROVINCIAL', 'CITY', 'ORDINARY')`,
    );
    await runner.query(
      `CREATE TYPE "public"."youth_home_status" AS ENUM('PLANNED', 'OPEN', 'SUSPENDED', 'DELISTED')`,
    );
    await runner.query(
      `CREATE TABLE "youth_home" ("id" uuid NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "division_id" uuid, "level" "public"."youth_home_level", "status" "public"."youth_home_status" NOT NULL, CONSTRAINT "PK_c6e2cd2cb0a8db16e2896921b66" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_03a7533c8098b7065b23c19c07" ON "youth_home"  ("division_id")`);
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
    await runner.query("SELECT publish('project', 'Project')");
    await runner.query("SELECT publish('session', 'Session')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION publish");
    await runner.query("DROP FUNCTION note_change CASCADE");
    await runner.query(`DROP INDEX "public"."IDX_0fbe7bc009c7651277b4e38955"`);
    await runner.query(`DROP INDEX "public"."IDX_abfa5bf3703f4a0f9e255e941b"`);
    await runner.query(`DROP TABLE "branch"`);
    await runner.query(`DROP TYPE "public"."branch_status"`);
    await runner.query(`DROP TYPE "public"."branch_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_03a7533c8098b7065b23c19c07"`);
    await runner.query(`DROP TABLE "youth_home"`);
    await runner.query(`DROP TYPE "public"."youth_home_status"`);
    await runner.query(`DROP TYPE "public"."youth_home_level"`);
    await runner.query(`DROP INDEX "public"."IDX_b21aaff24c18c1e7791204f114"`);
    await runner.query(`DROP INDEX "public"."IDX_8b1aa060183dff2ff7689f87fa"`);
    await runner.query(`DROP TABLE "service_record"`);
    await runner.query(`DROP INDEX "public"."IDX_3cca5ef89d7ce3ca47aa82ad67"`);
    await runner.query(`DROP INDEX "public"."IDX_38b63bf01a17d03e04b78d0577"`);
    await runner.query(`DROP TABLE "assignment"`);
    await runner.query(`DROP TYPE "public"."assignment_role"`);
    await runner.query(`DROP TABLE "projection"`);
    await runner.query(`DROP INDEX "public"."outbox_order_key"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(
      `ALTER TABLE "reach_measure" ADD CONSTRAINT "FK_d5d5efb8b2c06dc548c64eb0331" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity" ADD CONSTRAINT "FK_8bf97c8e0ec4d0728641418d284" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "campaign" ADD CONSTRAINT "FK_ef7f119ab009a138e035f458e1c" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_a73969b335f0cdf976bb0d44b24" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "resource" ADD CONSTRAINT "FK_dca5fe0ba1310e6757295f11653" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "partner" ADD CONSTRAINT "FK_e29cf23190ce0b1b5370e426dba" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "FK_0417ebe04a64438043a26726052" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }
}
