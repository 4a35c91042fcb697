import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateTiny1795600000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TYPE "public"."provenance" AS ENUM('SYNTHETIC', 'ENTERED')`);
    await runner.query(
      `CREATE TABLE "division" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "ancestor_ids" uuid array NOT NULL, "parent_id" uuid, CONSTRAINT "PK_b6f0d207e38106dbddabab3a078" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_b90fbd79ca30384442e3cf8dde" ON "division" ("provenance")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_1870649c4e2c6970186e055f3d" ON "division" ("code")`);
    await runner.query(
      `CREATE INDEX "IDX_5a797a730f674b98a822ebca4c" ON "division" USING gin ("ancestor_ids")`,
    );
    await runner.query(`CREATE INDEX "IDX_1f13d547886747b17d754a32cb" ON "division" ("parent_id")`);
    await runner.query(
      `CREATE TABLE "bench" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "inscription" text COLLATE "zh-x-icu", "marks" text array COLLATE "zh-x-icu" NOT NULL, "set_on" date, "seats" integer, "division_id" uuid NOT NULL, CONSTRAINT "PK_d85f5b7330f3df907380f748fd9" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_91faffa41d29a5abcd21a5b198" ON "bench" ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_02aecb3558d7146ccce589ddcc" ON "bench" ("division_id")`);
    await runner.query(
      `CREATE TABLE "walk" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "at" TIMESTAMP WITH TIME ZONE, "length" numeric, "rest_id" uuid NOT NULL, CONSTRAINT "PK_5496583ce8e07b75f5d7b280aef" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_89644cfd1bddc63b4b9b9c3d18" ON "walk" ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_cb4f48e75aea4d4e88a5665904" ON "walk" ("rest_id")`);
    await runner.query(
      `ALTER TABLE "division" ADD CONSTRAINT "FK_1f13d547886747b17d754a32cbb" FOREIGN KEY ("parent_id") REFERENCES "division"("id")`,
    );
    await runner.query(
      `ALTER TABLE "bench" ADD CONSTRAINT "FK_02aecb3558d7146ccce589ddcc1" FOREIGN KEY ("division_id") REFERENCES "division"("id")`,
    );
    await runner.query(
      `CREATE INDEX "division_name_characters" ON "division" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "division_name_pinyin_trgm" ON "division" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(`SELECT publish('division', 'Division')`);
    await runner.query(`SELECT publish('bench', 'Bench')`);
    await runner.query(`SELECT derive_pinyin('division', 'name', 'name_pinyin')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION "division_name_pinyin" CASCADE`);
    await runner.query(`DROP TABLE "division", "bench", "walk"`);
    await runner.query(`DROP TYPE "provenance"`);
  }
}
