import type { MigrationInterface, QueryRunner } from "typeorm";

export class SearchNames1795504496570 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "honour" ADD "title_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "division" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "election_campaign" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "branch" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "branch" ADD "short_name_pinyin" text COLLATE "C"`);
    await runner.query(`ALTER TABLE "policy" ADD "name_pinyin" text COLLATE "C"`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(
      `CREATE INDEX "division_name_characters" ON "division" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "division_name_pinyin_trgm" ON "division" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "branch_name_characters" ON "branch" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "branch_name_pinyin_trgm" ON "branch" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "branch_short_name_characters" ON "branch" USING gin (string_to_array("short_name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "branch_short_name_pinyin_trgm" ON "branch" USING gin ("short_name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "election_campaign_name_characters" ON "election_campaign" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "election_campaign_name_pinyin_trgm" ON "election_campaign" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "honour_title_characters" ON "honour" USING gin (string_to_array("title" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "honour_title_pinyin_trgm" ON "honour" USING gin ("title_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "policy_name_characters" ON "policy" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "policy_name_pinyin_trgm" ON "policy" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "policy_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "policy_name_characters"`);
    await runner.query(`DROP INDEX "honour_title_pinyin_trgm"`);
    await runner.query(`DROP INDEX "honour_title_characters"`);
    await runner.query(`DROP INDEX "election_campaign_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "election_campaign_name_characters"`);
    await runner.query(`DROP INDEX "branch_short_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "branch_short_name_characters"`);
    await runner.query(`DROP INDEX "branch_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "branch_name_characters"`);
    await runner.query(`DROP INDEX "division_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "division_name_characters"`);
    await runner.query(`ALTER TABLE "policy" DROP COLUMN "name_pinyin"`);
    await runner.query(`ALTER TABLE "branch" DROP COLUMN "short_name_pinyin"`);
    await runner.query(`ALTER TABLE "branch" DROP COLUMN "name_pinyin"`);
    await runner.query(`ALTER TABLE "election_campaign" DROP COLUMN "name_pinyin"`);
    await runner.query(`ALTER TABLE "division" DROP COLUMN "name_pinyin"`);
    await runner.query(`ALTER TABLE "honour" DROP COLUMN "title_pinyin"`);
  }
}
