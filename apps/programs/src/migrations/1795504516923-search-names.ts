import type { MigrationInterface, QueryRunner } from "typeorm";

export class SearchNames1795504516923 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "project" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "project" ADD "short_name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "partner" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "resource" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "campaign" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "activity" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(
      `CREATE INDEX "project_name_characters" ON "project" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "project_name_pinyin_trgm" ON "project" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "project_short_name_characters" ON "project" USING gin (string_to_array("short_name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "project_short_name_pinyin_trgm" ON "project" USING gin ("short_name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "resource_name_characters" ON "resource" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "resource_name_pinyin_trgm" ON "resource" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "partner_name_characters" ON "partner" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "partner_name_pinyin_trgm" ON "partner" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "campaign_name_characters" ON "campaign" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "campaign_name_pinyin_trgm" ON "campaign" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "activity_name_characters" ON "activity" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "activity_name_pinyin_trgm" ON "activity" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "activity_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "activity_name_characters"`);
    await runner.query(`DROP INDEX "campaign_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "campaign_name_characters"`);
    await runner.query(`DROP INDEX "partner_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "partner_name_characters"`);
    await runner.query(`DROP INDEX "resource_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "resource_name_characters"`);
    await runner.query(`DROP INDEX "project_short_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "project_short_name_characters"`);
    await runner.query(`DROP INDEX "project_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "project_name_characters"`);
    await runner.query(`ALTER TABLE "activity" DROP COLUMN "name_pinyin"`);
    await runner.query(`ALTER TABLE "campaign" DROP COLUMN "name_pinyin"`);
    await runner.query(`ALTER TABLE "resource" DROP COLUMN "name_pinyin"`);
    await runner.query(`ALTER TABLE "partner" DROP COLUMN "name_pinyin"`);
    await runner.query(`ALTER TABLE "project" DROP COLUMN "short_name_pinyin"`);
    await runner.query(`ALTER TABLE "project" DROP COLUMN "name_pinyin"`);
  }
}
