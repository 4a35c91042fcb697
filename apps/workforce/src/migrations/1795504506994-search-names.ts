import type { MigrationInterface, QueryRunner } from "typeorm";

export class SearchNames1795504506994 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "volunteer_organization" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "agency" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "agency" ADD "legal_name_pinyin" text COLLATE "C"`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(
      `CREATE INDEX "agency_name_characters" ON "agency" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "agency_name_pinyin_trgm" ON "agency" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "agency_legal_name_characters" ON "agency" USING gin (string_to_array("legal_name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "agency_legal_name_pinyin_trgm" ON "agency" USING gin ("legal_name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "volunteer_organization_name_characters" ON "volunteer_organization" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "volunteer_organization_name_pinyin_trgm" ON "volunteer_organization" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "volunteer_organization_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "volunteer_organization_name_characters"`);
    await runner.query(`DROP INDEX "agency_legal_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "agency_legal_name_characters"`);
    await runner.query(`DROP INDEX "agency_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "agency_name_characters"`);
    await runner.query(`ALTER TABLE "agency" DROP COLUMN "legal_name_pinyin"`);
    await runner.query(`ALTER TABLE "agency" DROP COLUMN "name_pinyin"`);
    await runner.query(`ALTER TABLE "volunteer_organization" DROP COLUMN "name_pinyin"`);
  }
}
