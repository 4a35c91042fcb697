import type { MigrationInterface, QueryRunner } from "typeorm";

export class Projections1795504832448 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "post" DROP CONSTRAINT "FK_09d20ee740aa94687e06afcc5a2"`);
    await runner.query(`ALTER TABLE "concurrent_post" DROP CONSTRAINT "FK_76c464e307efb90029716273192"`);
    await runner.query(`ALTER TABLE "assignment" DROP CONSTRAINT "FK_3cca5ef89d7ce3ca47aa82ad679"`);
    await runner.query(`ALTER TABLE "social_worker" DROP CONSTRAINT "FK_b57a1432d7786934685eed36332"`);
    await runner.query(`ALTER TABLE "person" DROP CONSTRAINT "FK_501a0cce4a7533f0fa4b8ecbc57"`);
    await runner.query(`ALTER TABLE "service_record" DROP CONSTRAINT "FK_b21aaff24c18c1e7791204f1146"`);
    await runner.query(`ALTER TABLE "volunteer" DROP CONSTRAINT "FK_477d270e5831cffcc490d9d742e"`);
    await runner.query(
      `ALTER TABLE "volunteer_organization_division" DROP CONSTRAINT "FK_f75f0fe41c2fc7e07cb96ec52b0"`,
    );
    await runner.query(
      `ALTER TABLE "volunteer_organization" DROP CONSTRAINT "FK_0b7ff1d821ef8c0e860b413a006"`,
    );
    await runner.query(`ALTER TABLE "agency" DROP CONSTRAINT "FK_95c028f69a3ad2a2b140fdff8be"`);
    await runner.query(
      `CREATE TABLE "outbox" ("xid" bigint NOT NULL, "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL, "type" text NOT NULL, "entity_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "outbox_order_key" ON "outbox"  ("xid", "id")`);
    await runner.query(
      `CREATE TABLE "projection" ("type" text NOT NULL, "source" text NOT NULL, "asked" text NOT NULL, "cursor" text, "as_of" TIMESTAMP WITH TIME ZONE, "rebuilding" boolean NOT NULL, CONSTRAINT "PK_e4d23177ce52c4572ecdca2b43e" PRIMARY KEY ("type"))`,
    );
    await runner.query(
      `CREATE TYPE "public"."branch_kind" AS ENUM('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT_BRANCH', 'WORK_COMMITTEE')`,
    );
    await runner.query(`CREATE TYPE "public"."branch_status" AS ENUM('ACTIVE', 'MERGED', 'DISSOLVED')`);
    await runner.query(
      `CREATE TABLE "branch" ("id" uuid NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "kind" "public"."branch_kind" NOT NULL, "status" "public"."branch_status" NOT NULL, "member_count" integer, "division_id" uuid NOT NULL, CONSTRAINT "PK_2e39f426e2faefdaa93c5961976" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_abfa5bf3703f4a0f9e255e941b" ON "branch"  ("member_count")`);
    await runner.query(`CREATE INDEX "IDX_0fbe7bc009c7651277b4e38955" ON "branch"  ("division_id")`);
    await runner.query(
      `CREATE TABLE "project" ("id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "PK_4d68b1358bb5b766d3e78f32f57" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_0417ebe04a64438043a2672605" ON "project"  ("division_id")`);
    await runner.query(`CREATE TYPE "public"."session_status" AS ENUM('PLANNED', 'HELD', 'CANCELLED')`);
    await runner.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL, "status" "public"."session_status" NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "division_id" uuid, "youth_home_id" uuid, CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_ee53e88da48b39bf18f6f856c3" ON "session"  ("starts_at")`);
    await runner.query(`CREATE INDEX "IDX_a73969b335f0cdf976bb0d44b2" ON "session"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_5d66358c4d20b80d47e720cdea" ON "session"  ("youth_home_id")`);

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
    await runner.query("SELECT publish('post', 'Post')");
    await runner.query("SELECT publish('social_worker', 'SocialWorker')");
    await runner.query("SELECT publish('volunteer', 'Volunteer')");
    await runner.query("SELECT publish('service_record', 'ServiceRecord')");
    await runner.query("SELECT publish('assignment', 'Assignment')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP FUNCTION publish");
    await runner.query("DROP FUNCTION note_change CASCADE");
    await runner.query(`DROP INDEX "public"."IDX_5d66358c4d20b80d47e720cdea"`);
    await runner.query(`DROP INDEX "public"."IDX_a73969b335f0cdf976bb0d44b2"`);
    await runner.query(`DROP INDEX "public"."IDX_ee53e88da48b39bf18f6f856c3"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP TYPE "public"."session_status"`);
    await runner.query(`DROP INDEX "public"."IDX_0417ebe04a64438043a2672605"`);
    await runner.query(`DROP TABLE "project"`);
    await runner.query(`DROP INDEX "public"."IDX_0fbe7bc009c7651277b4e38955"`);
    await runner.query(`DROP INDEX "public"."IDX_abfa5bf3703f4a0f9e255e941b"`);
    await runner.query(`DROP TABLE "branch"`);
    await runner.query(`DROP TYPE "public"."branch_status"`);
    await runner.query(`DROP TYPE "public"."branch_kind"`);
    await runner.query(`DROP TABLE "projection"`);
    await runner.query(`DROP INDEX "public"."outbox_order_key"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(
      `ALTER TABLE "agency" ADD CONSTRAINT "FK_95c028f69a3ad2a2b140fdff8be" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "volunteer_organization" ADD CONSTRAINT "FK_0b7ff1d821ef8c0e860b413a006" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "volunteer_organization_division" ADD CONSTRAINT "FK_f75f0fe41c2fc7e07cb96ec52b0" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "volunteer" ADD CONSTRAINT "FK_477d270e5831cffcc490d9d742e" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "service_record" ADD CONSTRAINT "FK_b21aaff24c18c1e7791204f1146" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person" ADD CONSTRAINT "FK_501a0cce4a7533f0fa4b8ecbc57" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "social_worker" ADD CONSTRAINT "FK_b57a1432d7786934685eed36332" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment" ADD CONSTRAINT "FK_3cca5ef89d7ce3ca47aa82ad679" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "concurrent_post" ADD CONSTRAINT "FK_76c464e307efb90029716273192" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post" ADD CONSTRAINT "FK_09d20ee740aa94687e06afcc5a2" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }
}
