import type { MigrationInterface, QueryRunner } from "typeorm";

export class SearchNames1795504525029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "venue_kind" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "youth_home" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(
      `CREATE INDEX "venue_kind_name_characters" ON "venue_kind" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "venue_kind_name_pinyin_trgm" ON "venue_kind" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "youth_home_name_characters" ON "youth_home" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "youth_home_name_pinyin_trgm" ON "youth_home" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "youth_home_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "youth_home_name_characters"`);
    await runner.query(`DROP INDEX "venue_kind_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "venue_kind_name_characters"`);
    await runner.query(`ALTER TABLE "youth_home" DROP COLUMN "name_pinyin"`);
    await runner.query(`ALTER TABLE "venue_kind" DROP COLUMN "name_pinyin"`);
  }
}
