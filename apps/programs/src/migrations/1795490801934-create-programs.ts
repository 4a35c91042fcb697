import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreatePrograms1795490801934 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TYPE "public"."measure_kind" AS ENUM('SESSIONS', 'COHORTS', 'TEAMS', 'PERSON_TIMES', 'PERSONS', 'HOURS', 'CASES', 'GROUPS', 'KINDS', 'UNITS', 'SCHOOLS', 'ORGANIZATIONS', 'PROJECTS', 'SERVICES', 'PLACES', 'WEEKS', 'DATE', 'PERIOD', 'NAME')`,
    );
    await runner.query(
      `CREATE TYPE "public"."qualifier" AS ENUM('EXACT', 'AT_LEAST', 'EXCEEDS', 'APPROXIMATE', 'NOT_GIVEN')`,
    );
    await runner.query(
      `CREATE TYPE "public"."provenance" AS ENUM('REPORTED', 'OFFICIAL', 'SYNTHETIC', 'ENTERED', 'IMPORTED')`,
    );
    await runner.query(
      `CREATE TABLE "figure" ("id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "subject" text COLLATE "zh-x-icu" NOT NULL, "subject_en" text COLLATE "zh-x-icu" NOT NULL, "kind" "public"."measure_kind" NOT NULL, "value_number" numeric, "value_text" text COLLATE "zh-x-icu", "qualifier" "public"."qualifier" NOT NULL, "unit" text COLLATE "zh-x-icu", "period_start" date, "as_of" date NOT NULL, "scope" text COLLATE "C" NOT NULL, "source" text COLLATE "zh-x-icu" NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", CONSTRAINT "PK_9b7e19001257bb3db43958e59da" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "IDX_3c1cfd68d336db8c569a407627" ON "figure"  ("code")`);
    await runner.query(
      `CREATE TABLE "indicator" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "name" text COLLATE "zh-x-icu" NOT NULL, "kind" "public"."measure_kind" NOT NULL, "target" numeric, "actual" numeric, "project_id" uuid NOT NULL, CONSTRAINT "indicator_values_check" CHECK (target >= 0 AND actual >= 0), CONSTRAINT "PK_4693fe4c2cb912a71e05c589e7e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_df14b6b752d4651bcf3d8f0028" ON "indicator"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_df7b34e93425800f64d6dbdeeb" ON "indicator"  ("project_id")`);
    await runner.query(`CREATE INDEX "IDX_9d09fa3be295b97136e0087612" ON "indicator"  ("kind")`);
    await runner.query(`CREATE UNIQUE INDEX "indicator_key" ON "indicator"  ("project_id", "name")`);
    await runner.query(
      `CREATE TABLE "project" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "short_name" text COLLATE "zh-x-icu", "name_en" text COLLATE "zh-x-icu", "brand" text COLLATE "zh-x-icu", "policy" text COLLATE "zh-x-icu", "community_name_as_printed" text COLLATE "zh-x-icu", "provider_id" uuid, "purchaser" text COLLATE "zh-x-icu", "target_groups" text array COLLATE "zh-x-icu" NOT NULL, "services" text array COLLATE "zh-x-icu" NOT NULL, "assets" text array COLLATE "zh-x-icu" NOT NULL, "period_start" date, "period_end" date, "division_id" uuid NOT NULL, CONSTRAINT "project_period_check" CHECK (period_start <= period_end), CONSTRAINT "PK_4d68b1358bb5b766d3e78f32f57" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_2828d8e062aa7891ee886cacdc" ON "project"  ("provenance")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_b58774a8460d69d09c888158ab" ON "project"  ("code")`);
    await runner.query(`CREATE INDEX "IDX_dedfea394088ed136ddadeee89" ON "project"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_2b0cb757974c6445e2e84d95b4" ON "project"  ("brand")`);
    await runner.query(`CREATE INDEX "IDX_0417ebe04a64438043a2672605" ON "project"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_e3e2ed5e94c90c04cade87d8c4" ON "project"  ("provider_id")`);
    await runner.query(`CREATE INDEX "IDX_3973fa2f311d46bdf92a4a85ad" ON "project"  ("period_start")`);
    await runner.query(
      `CREATE TABLE "campaign_volunteer_organization" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "volunteer_organization_id" uuid NOT NULL, "campaign_id" uuid NOT NULL, CONSTRAINT "PK_ccc63bb55c649a95efdfe83814c" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_83725d293cabe7fa62c0f8a619" ON "campaign_volunteer_organization"  ("provenance")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_ca0381c05d97aeaa16813eaf3e" ON "campaign_volunteer_organization"  ("campaign_id")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_ef829ae3bdd1f19c4cc6ebcb85" ON "campaign_volunteer_organization"  ("volunteer_organization_id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "campaign_volunteer_organization_key" ON "campaign_volunteer_organization"  ("campaign_id", "volunteer_organization_id")`,
    );
    await runner.query(
      `CREATE TYPE "public"."contribution_kind" AS ENUM('TALKS', 'PRACTICE_TEAMS', 'TRAINING', 'VOLUNTEERS', 'RESCUE', 'PARTICIPATION')`,
    );
    await runner.query(
      `CREATE TABLE "resource_link" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "contribution" "public"."contribution_kind" NOT NULL, "period_start" date, "period_end" date, "partner_id" uuid NOT NULL, "resource_id" uuid NOT NULL, CONSTRAINT "resource_link_period_check" CHECK (period_start <= period_end), CONSTRAINT "PK_d7628c7a0544d8f068ea232b3d3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_90c63ef9b275f4922fa6a4186d" ON "resource_link"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_1feea1727a9dae02e866744303" ON "resource_link"  ("partner_id")`);
    await runner.query(`CREATE INDEX "IDX_a63ce54ade1f77c0e133de66e7" ON "resource_link"  ("resource_id")`);
    await runner.query(`CREATE INDEX "IDX_2d8716ce87bee98159b2358a79" ON "resource_link"  ("contribution")`);
    await runner.query(
      `CREATE UNIQUE INDEX "resource_link_key" ON "resource_link"  ("partner_id", "resource_id", "contribution")`,
    );
    await runner.query(
      `CREATE TYPE "public"."partner_kind" AS ENUM('UNIVERSITY', 'TALK_GROUP', 'VOLUNTEER_ORGANIZATION', 'PEOPLE')`,
    );
    await runner.query(
      `CREATE TABLE "partner" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "kind" "public"."partner_kind" NOT NULL, "volunteer_organization_id" uuid, "division_id" uuid NOT NULL, CONSTRAINT "PK_8f34ff11ddd5459eacbfacd48ca" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_7741764eb58feb9c9c9d47511a" ON "partner"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_9af6a8bd7cac55b61babc75385" ON "partner"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_2c5c55f48c0ca368d516933e21" ON "partner"  ("kind")`);
    await runner.query(
      `CREATE INDEX "IDX_c240b3037b18f790162c3b2741" ON "partner"  ("volunteer_organization_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_e29cf23190ce0b1b5370e426db" ON "partner"  ("division_id")`);
    await runner.query(`CREATE UNIQUE INDEX "partner_key" ON "partner"  ("division_id", "name")`);
    await runner.query(
      `CREATE TYPE "public"."resource_kind" AS ENUM('RED_EDUCATION', 'UNIVERSITY_PRACTICE', 'ENTREPRENEURSHIP', 'VOLUNTEER_SERVICE', 'LIFE_CULTURE')`,
    );
    await runner.query(
      `CREATE TABLE "resource" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "kind" "public"."resource_kind" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "description" text COLLATE "zh-x-icu" NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "PK_e2894a5867e06ae2e8889f1173f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_2b34ac41ab009fd1420c24c0f0" ON "resource"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_c131f8d6d9e548b8654f5fc6c3" ON "resource"  ("kind")`);
    await runner.query(`CREATE INDEX "IDX_c8ed18ff47475e2c4a7bf59daa" ON "resource"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_dca5fe0ba1310e6757295f1165" ON "resource"  ("division_id")`);
    await runner.query(`CREATE UNIQUE INDEX "resource_key" ON "resource"  ("division_id", "kind")`);
    await runner.query(`CREATE TYPE "public"."session_status" AS ENUM('PLANNED', 'HELD', 'CANCELLED')`);
    await runner.query(
      `CREATE TYPE "public"."measure_method" AS ENUM('ROSTER', 'CHECK_IN', 'HEADCOUNT', 'REPORTED')`,
    );
    await runner.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "status" "public"."session_status" NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "youth_home_id" uuid, "headcount" integer, "unique_persons" integer, "attendance_method" "public"."measure_method" NOT NULL, "activity_id" uuid NOT NULL, "division_id" uuid, CONSTRAINT "session_method_check" CHECK (unique_persons IS NULL OR attendance_method <> 'HEADCOUNT'), CONSTRAINT "session_persons_check" CHECK (unique_persons >= 0 AND unique_persons <= headcount), CONSTRAINT "session_headcount_check" CHECK (headcount >= 0 AND (headcount IS NULL OR status = 'HELD')), CONSTRAINT "session_place_check" CHECK (division_id IS NOT NULL OR youth_home_id IS NOT NULL), CONSTRAINT "session_times_check" CHECK (starts_at < ends_at), CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_99875322960bceff07928d0926" ON "session"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_bd090e5fd58e95457c521ac4fe" ON "session"  ("activity_id")`);
    await runner.query(`CREATE INDEX "IDX_6becf4504fe1ca053090582684" ON "session"  ("status")`);
    await runner.query(`CREATE INDEX "IDX_ee53e88da48b39bf18f6f856c3" ON "session"  ("starts_at")`);
    await runner.query(`CREATE INDEX "IDX_a73969b335f0cdf976bb0d44b2" ON "session"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_5d66358c4d20b80d47e720cdea" ON "session"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_141ebe94be3ff40ebcf810a861" ON "session"  ("headcount")`);
    await runner.query(
      `CREATE TYPE "public"."division_level" AS ENUM('DISTRICT', 'STREET', 'TOWN', 'RESIDENTS_COMMITTEE', 'VILLAGERS_COMMITTEE')`,
    );
    await runner.query(
      `CREATE TABLE "division" ("id" uuid NOT NULL, "code" text COLLATE "C", "name" text COLLATE "zh-x-icu" NOT NULL, "level" "public"."division_level" NOT NULL, "ancestor_ids" uuid array NOT NULL, CONSTRAINT "PK_b6f0d207e38106dbddabab3a078" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_1870649c4e2c6970186e055f3d" ON "division"  ("code")`);
    await runner.query(
      `CREATE INDEX "IDX_5a797a730f674b98a822ebca4c" ON "division" USING gin ("ancestor_ids")`,
    );
    await runner.query(
      `CREATE TYPE "public"."participant_kind" AS ENUM('TOWNS_AND_STREETS', 'DEPARTMENTS', 'SCHOOLS', 'PUBLIC_BENEFIT_ORGANIZATIONS', 'YOUNG_PEOPLE')`,
    );
    await runner.query(
      `CREATE TABLE "campaign_participant" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "kind" "public"."participant_kind" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "measure_kind" "public"."measure_kind" NOT NULL, "value" numeric NOT NULL, "qualifier" "public"."qualifier" NOT NULL, "method" "public"."measure_method" NOT NULL, "campaign_id" uuid NOT NULL, CONSTRAINT "campaign_participant_value_check" CHECK (value >= 0), CONSTRAINT "PK_e24ab860b48b6875d999e1861c4" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_d94cc9b3e8b4b7e97aa652fbea" ON "campaign_participant"  ("provenance")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_4318c90f5c3425819267e40b2a" ON "campaign_participant"  ("campaign_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_d0967bab7009580975d22a352d" ON "campaign_participant"  ("kind")`);
    await runner.query(
      `CREATE UNIQUE INDEX "campaign_participant_key" ON "campaign_participant"  ("campaign_id", "kind")`,
    );
    await runner.query(
      `CREATE TABLE "campaign" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "brand" text COLLATE "zh-x-icu", "starts_on" date, "ends_on" date, "division_id" uuid NOT NULL, CONSTRAINT "campaign_period_check" CHECK (starts_on <= ends_on), CONSTRAINT "PK_0ce34d26e7f2eb316a3a592cdc4" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_1c76ecfbee4c259b8a417b5a3e" ON "campaign"  ("provenance")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_78f57196031319c696bdd28d6d" ON "campaign"  ("code")`);
    await runner.query(`CREATE INDEX "IDX_e290ca6f46908d64b270de6547" ON "campaign"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_a7e0fd63a7188a2cf40fcc8454" ON "campaign"  ("starts_on")`);
    await runner.query(`CREATE INDEX "IDX_ef7f119ab009a138e035f458e1" ON "campaign"  ("division_id")`);
    await runner.query(
      `CREATE TYPE "public"."activity_kind" AS ENUM('TALK', 'UNIVERSITY_TEAM', 'TRAINING', 'VOLUNTEER_SERVICE', 'AFTER_SCHOOL_CLASS', 'LEGAL_EDUCATION', 'DROWNING_PREVENTION', 'CARE', 'FESTIVAL', 'SPORTS', 'FLEA_MARKET', 'CINEMA', 'SUMMER_CAMP', 'WINTER_CAMP', 'OTHER')`,
    );
    await runner.query(
      `CREATE TYPE "public"."audience" AS ENUM('CHILDREN', 'MINORS', 'YOUTH', 'PARENTS', 'RESIDENTS', 'MEMBERS', 'VOLUNTEERS')`,
    );
    await runner.query(
      `CREATE TABLE "activity" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "brand" text COLLATE "zh-x-icu", "kind" "public"."activity_kind" NOT NULL, "audience" "public"."audience" array NOT NULL, "branch_id" uuid, "resource_id" uuid, "project_id" uuid, "campaign_id" uuid, "division_id" uuid NOT NULL, CONSTRAINT "PK_24625a1d6b1b089c8ae206fe467" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_4af8f6927504a0e0bbe3ba5427" ON "activity"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_e0098522faf604f4f29ba54bba" ON "activity"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_bc00354c77c84cd6dd3e61a96c" ON "activity"  ("kind")`);
    await runner.query(`CREATE INDEX "IDX_07477f20ec2ec5b75740ad30e4" ON "activity"  ("resource_id")`);
    await runner.query(`CREATE INDEX "IDX_1c997489daaec2d503cab2e27f" ON "activity"  ("project_id")`);
    await runner.query(`CREATE INDEX "IDX_1b129df8e4003ed1b579a26029" ON "activity"  ("campaign_id")`);
    await runner.query(`CREATE INDEX "IDX_488243054be1c6fe0684542168" ON "activity"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_8bf97c8e0ec4d0728641418d28" ON "activity"  ("division_id")`);
    await runner.query(
      `CREATE TABLE "reach_measure" ("id" uuid NOT NULL, "kind" "public"."measure_kind" NOT NULL, "value" numeric, "qualifier" "public"."qualifier" NOT NULL, "method" "public"."measure_method" NOT NULL, "period_start" date, "as_of" date NOT NULL, "source" text COLLATE "zh-x-icu" NOT NULL, "text" text COLLATE "zh-x-icu", "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "project_id" uuid, "resource_id" uuid, "session_id" uuid, "campaign_id" uuid, "division_id" uuid, CONSTRAINT "reach_measure_persons_check" CHECK (kind <> 'PERSONS' OR method <> 'HEADCOUNT' OR value IS NULL), CONSTRAINT "reach_measure_period_check" CHECK (period_start <= as_of), CONSTRAINT "reach_measure_value_check" CHECK (value >= 0), CONSTRAINT "reach_measure_subject_check" CHECK (num_nonnulls(project_id, resource_id, session_id, campaign_id) <= 1), CONSTRAINT "PK_a27cf5fb1c2056e64e2820799fc" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_6b66ff919890b6353cb9827588" ON "reach_measure"  ("project_id")`);
    await runner.query(`CREATE INDEX "IDX_f3ef99aeb2b7852564626f0836" ON "reach_measure"  ("resource_id")`);
    await runner.query(`CREATE INDEX "IDX_051b091090e6e9944798511fae" ON "reach_measure"  ("session_id")`);
    await runner.query(`CREATE INDEX "IDX_6c6c139d39479ef800182ade7d" ON "reach_measure"  ("campaign_id")`);
    await runner.query(`CREATE INDEX "IDX_d5d5efb8b2c06dc548c64eb033" ON "reach_measure"  ("division_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "reach_measure_session_key" ON "reach_measure"  ("session_id", "kind") WHERE session_id IS NOT NULL`,
    );
    await runner.query(
      `ALTER TABLE "indicator" ADD CONSTRAINT "FK_df7b34e93425800f64d6dbdeebc" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "project" ADD CONSTRAINT "FK_0417ebe04a64438043a26726052" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "campaign_volunteer_organization" ADD CONSTRAINT "FK_ca0381c05d97aeaa16813eaf3ed" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "resource_link" ADD CONSTRAINT "FK_1feea1727a9dae02e8667443039" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "resource_link" ADD CONSTRAINT "FK_a63ce54ade1f77c0e133de66e7a" FOREIGN KEY ("resource_id") REFERENCES "resource"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "partner" ADD CONSTRAINT "FK_e29cf23190ce0b1b5370e426dba" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "resource" ADD CONSTRAINT "FK_dca5fe0ba1310e6757295f11653" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_bd090e5fd58e95457c521ac4fe8" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "session" ADD CONSTRAINT "FK_a73969b335f0cdf976bb0d44b24" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "campaign_participant" ADD CONSTRAINT "FK_4318c90f5c3425819267e40b2ac" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "campaign" ADD CONSTRAINT "FK_ef7f119ab009a138e035f458e1c" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity" ADD CONSTRAINT "FK_07477f20ec2ec5b75740ad30e47" FOREIGN KEY ("resource_id") REFERENCES "resource"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity" ADD CONSTRAINT "FK_1c997489daaec2d503cab2e27f5" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity" ADD CONSTRAINT "FK_1b129df8e4003ed1b579a260293" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "activity" ADD CONSTRAINT "FK_8bf97c8e0ec4d0728641418d284" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reach_measure" ADD CONSTRAINT "FK_6b66ff919890b6353cb9827588b" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reach_measure" ADD CONSTRAINT "FK_f3ef99aeb2b7852564626f08367" FOREIGN KEY ("resource_id") REFERENCES "resource"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reach_measure" ADD CONSTRAINT "FK_051b091090e6e9944798511fae8" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reach_measure" ADD CONSTRAINT "FK_6c6c139d39479ef800182ade7d1" FOREIGN KEY ("campaign_id") REFERENCES "campaign"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "reach_measure" ADD CONSTRAINT "FK_d5d5efb8b2c06dc548c64eb0331" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "reach_measure" DROP CONSTRAINT "FK_d5d5efb8b2c06dc548c64eb0331"`);
    await runner.query(`ALTER TABLE "reach_measure" DROP CONSTRAINT "FK_6c6c139d39479ef800182ade7d1"`);
    await runner.query(`ALTER TABLE "reach_measure" DROP CONSTRAINT "FK_051b091090e6e9944798511fae8"`);
    await runner.query(`ALTER TABLE "reach_measure" DROP CONSTRAINT "FK_f3ef99aeb2b7852564626f08367"`);
    await runner.query(`ALTER TABLE "reach_measure" DROP CONSTRAINT "FK_6b66ff919890b6353cb9827588b"`);
    await runner.query(`ALTER TABLE "activity" DROP CONSTRAINT "FK_8bf97c8e0ec4d0728641418d284"`);
    await runner.query(`ALTER TABLE "activity" DROP CONSTRAINT "FK_1b129df8e4003ed1b579a260293"`);
    await runner.query(`ALTER TABLE "activity" DROP CONSTRAINT "FK_1c997489daaec2d503cab2e27f5"`);
    await runner.query(`ALTER TABLE "activity" DROP CONSTRAINT "FK_07477f20ec2ec5b75740ad30e47"`);
    await runner.query(`ALTER TABLE "campaign" DROP CONSTRAINT "FK_ef7f119ab009a138e035f458e1c"`);
    await runner.query(`ALTER TABLE "campaign_participant" DROP CONSTRAINT "FK_4318c90f5c3425819267e40b2ac"`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "FK_a73969b335f0cdf976bb0d44b24"`);
    await runner.query(`ALTER TABLE "session" DROP CONSTRAINT "FK_bd090e5fd58e95457c521ac4fe8"`);
    await runner.query(`ALTER TABLE "resource" DROP CONSTRAINT "FK_dca5fe0ba1310e6757295f11653"`);
    await runner.query(`ALTER TABLE "partner" DROP CONSTRAINT "FK_e29cf23190ce0b1b5370e426dba"`);
    await runner.query(`ALTER TABLE "resource_link" DROP CONSTRAINT "FK_a63ce54ade1f77c0e133de66e7a"`);
    await runner.query(`ALTER TABLE "resource_link" DROP CONSTRAINT "FK_1feea1727a9dae02e8667443039"`);
    await runner.query(
      `ALTER TABLE "campaign_volunteer_organization" DROP CONSTRAINT "FK_ca0381c05d97aeaa16813eaf3ed"`,
    );
    await runner.query(`ALTER TABLE "project" DROP CONSTRAINT "FK_0417ebe04a64438043a26726052"`);
    await runner.query(`ALTER TABLE "indicator" DROP CONSTRAINT "FK_df7b34e93425800f64d6dbdeebc"`);
    await runner.query(`DROP INDEX "public"."reach_measure_session_key"`);
    await runner.query(`DROP INDEX "public"."IDX_d5d5efb8b2c06dc548c64eb033"`);
    await runner.query(`DROP INDEX "public"."IDX_6c6c139d39479ef800182ade7d"`);
    await runner.query(`DROP INDEX "public"."IDX_051b091090e6e9944798511fae"`);
    await runner.query(`DROP INDEX "public"."IDX_f3ef99aeb2b7852564626f0836"`);
    await runner.query(`DROP INDEX "public"."IDX_6b66ff919890b6353cb9827588"`);
    await runner.query(`DROP TABLE "reach_measure"`);
    await runner.query(`DROP INDEX "public"."IDX_8bf97c8e0ec4d0728641418d28"`);
    await runner.query(`DROP INDEX "public"."IDX_488243054be1c6fe0684542168"`);
    await runner.query(`DROP INDEX "public"."IDX_1b129df8e4003ed1b579a26029"`);
    await runner.query(`DROP INDEX "public"."IDX_1c997489daaec2d503cab2e27f"`);
    await runner.query(`DROP INDEX "public"."IDX_07477f20ec2ec5b75740ad30e4"`);
    await runner.query(`DROP INDEX "public"."IDX_bc00354c77c84cd6dd3e61a96c"`);
    await runner.query(`DROP INDEX "public"."IDX_e0098522faf604f4f29ba54bba"`);
    await runner.query(`DROP INDEX "public"."IDX_4af8f6927504a0e0bbe3ba5427"`);
    await runner.query(`DROP TABLE "activity"`);
    await runner.query(`DROP TYPE "public"."audience"`);
    await runner.query(`DROP TYPE "public"."activity_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_ef7f119ab009a138e035f458e1"`);
    await runner.query(`DROP INDEX "public"."IDX_a7e0fd63a7188a2cf40fcc8454"`);
    await runner.query(`DROP INDEX "public"."IDX_e290ca6f46908d64b270de6547"`);
    await runner.query(`DROP INDEX "public"."IDX_78f57196031319c696bdd28d6d"`);
    await runner.query(`DROP INDEX "public"."IDX_1c76ecfbee4c259b8a417b5a3e"`);
    await runner.query(`DROP TABLE "campaign"`);
    await runner.query(`DROP INDEX "public"."campaign_participant_key"`);
    await runner.query(`DROP INDEX "public"."IDX_d0967bab7009580975d22a352d"`);
    await runner.query(`DROP INDEX "public"."IDX_4318c90f5c3425819267e40b2a"`);
    await runner.query(`DROP INDEX "public"."IDX_d94cc9b3e8b4b7e97aa652fbea"`);
    await runner.query(`DROP TABLE "campaign_participant"`);
    await runner.query(`DROP TYPE "public"."participant_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_5a797a730f674b98a822ebca4c"`);
    await runner.query(`DROP INDEX "public"."IDX_1870649c4e2c6970186e055f3d"`);
    await runner.query(`DROP TABLE "division"`);
    await runner.query(`DROP TYPE "public"."division_level"`);
    await runner.query(`DROP INDEX "public"."IDX_141ebe94be3ff40ebcf810a861"`);
    await runner.query(`DROP INDEX "public"."IDX_5d66358c4d20b80d47e720cdea"`);
    await runner.query(`DROP INDEX "public"."IDX_a73969b335f0cdf976bb0d44b2"`);
    await runner.query(`DROP INDEX "public"."IDX_ee53e88da48b39bf18f6f856c3"`);
    await runner.query(`DROP INDEX "public"."IDX_6becf4504fe1ca053090582684"`);
    await runner.query(`DROP INDEX "public"."IDX_bd090e5fd58e95457c521ac4fe"`);
    await runner.query(`DROP INDEX "public"."IDX_99875322960bceff07928d0926"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP TYPE "public"."measure_method"`);
    await runner.query(`DROP TYPE "public"."session_status"`);
    await runner.query(`DROP INDEX "public"."resource_key"`);
    await runner.query(`DROP INDEX "public"."IDX_dca5fe0ba1310e6757295f1165"`);
    await runner.query(`DROP INDEX "public"."IDX_c8ed18ff47475e2c4a7bf59daa"`);
    await runner.query(`DROP INDEX "public"."IDX_c131f8d6d9e548b8654f5fc6c3"`);
    await runner.query(`DROP INDEX "public"."IDX_2b34ac41ab009fd1420c24c0f0"`);
    await runner.query(`DROP TABLE "resource"`);
    await runner.query(`DROP TYPE "public"."resource_kind"`);
    await runner.query(`DROP INDEX "public"."partner_key"`);
    await runner.query(`DROP INDEX "public"."IDX_e29cf23190ce0b1b5370e426db"`);
    await runner.query(`DROP INDEX "public"."IDX_c240b3037b18f790162c3b2741"`);
    await runner.query(`DROP INDEX "public"."IDX_2c5c55f48c0ca368d516933e21"`);
    await runner.query(`DROP INDEX "public"."IDX_9af6a8bd7cac55b61babc75385"`);
    await runner.query(`DROP INDEX "public"."IDX_7741764eb58feb9c9c9d47511a"`);
    await runner.query(`DROP TABLE "partner"`);
    await runner.query(`DROP TYPE "public"."partner_kind"`);
    await runner.query(`DROP INDEX "public"."resource_link_key"`);
    await runner.query(`DROP INDEX "public"."IDX_2d8716ce87bee98159b2358a79"`);
    await runner.query(`DROP INDEX "public"."IDX_a63ce54ade1f77c0e133de66e7"`);
    await runner.query(`DROP INDEX "public"."IDX_1feea1727a9dae02e866744303"`);
    await runner.query(`DROP INDEX "public"."IDX_90c63ef9b275f4922fa6a4186d"`);
    await runner.query(`DROP TABLE "resource_link"`);
    await runner.query(`DROP TYPE "public"."contribution_kind"`);
    await runner.query(`DROP INDEX "public"."campaign_volunteer_organization_key"`);
    await runner.query(`DROP INDEX "public"."IDX_ef829ae3bdd1f19c4cc6ebcb85"`);
    await runner.query(`DROP INDEX "public"."IDX_ca0381c05d97aeaa16813eaf3e"`);
    await runner.query(`DROP INDEX "public"."IDX_83725d293cabe7fa62c0f8a619"`);
    await runner.query(`DROP TABLE "campaign_volunteer_organization"`);
    await runner.query(`DROP INDEX "public"."IDX_3973fa2f311d46bdf92a4a85ad"`);
    await runner.query(`DROP INDEX "public"."IDX_e3e2ed5e94c90c04cade87d8c4"`);
    await runner.query(`DROP INDEX "public"."IDX_0417ebe04a64438043a2672605"`);
    await runner.query(`DROP INDEX "public"."IDX_2b0cb757974c6445e2e84d95b4"`);
    await runner.query(`DROP INDEX "public"."IDX_dedfea394088ed136ddadeee89"`);
    await runner.query(`DROP INDEX "public"."IDX_b58774a8460d69d09c888158ab"`);
    await runner.query(`DROP INDEX "public"."IDX_2828d8e062aa7891ee886cacdc"`);
    await runner.query(`DROP TABLE "project"`);
    await runner.query(`DROP INDEX "public"."indicator_key"`);
    await runner.query(`DROP INDEX "public"."IDX_9d09fa3be295b97136e0087612"`);
    await runner.query(`DROP INDEX "public"."IDX_df7b34e93425800f64d6dbdeeb"`);
    await runner.query(`DROP INDEX "public"."IDX_df14b6b752d4651bcf3d8f0028"`);
    await runner.query(`DROP TABLE "indicator"`);
    await runner.query(`DROP INDEX "public"."IDX_3c1cfd68d336db8c569a407627"`);
    await runner.query(`DROP TABLE "figure"`);
    await runner.query(`DROP TYPE "public"."provenance"`);
    await runner.query(`DROP TYPE "public"."qualifier"`);
    await runner.query(`DROP TYPE "public"."measure_kind"`);
  }
}
