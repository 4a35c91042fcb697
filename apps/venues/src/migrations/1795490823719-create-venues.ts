import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateVenues1795490823719 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Equality of ids beside overlap of ranges in one exclusion constraint; trusted, so the database's owner may install it.
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
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
      `CREATE TYPE "public"."division_level" AS ENUM('DISTRICT', 'STREET', 'TOWN', 'RESIDENTS_COMMITTEE', 'VILLAGERS_COMMITTEE')`,
    );
    await runner.query(
      `CREATE TABLE "division" ("id" uuid NOT NULL, "code" text COLLATE "C", "name" text COLLATE "zh-x-icu" NOT NULL, "level" "public"."division_level" NOT NULL, "ancestor_ids" uuid array NOT NULL, CONSTRAINT "PK_b6f0d207e38106dbddabab3a078" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_1870649c4e2c6970186e055f3d" ON "division"  ("code")`);
    await runner.query(
      `CREATE INDEX "IDX_5a797a730f674b98a822ebca4c" ON "division" USING gin ("ancestor_ids")`,
    );
    await runner.query(`CREATE TYPE "public"."inspector_kind" AS ENUM('OFFICIAL', 'MYSTERY')`);
    await runner.query(`CREATE TYPE "public"."inspection_result" AS ENUM('PASSED', 'TO_IMPROVE', 'FAILED')`);
    await runner.query(
      `CREATE TABLE "inspection" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "inspected_on" date NOT NULL, "inspector_kind" "public"."inspector_kind" NOT NULL, "result" "public"."inspection_result" NOT NULL, "score" integer NOT NULL, "remark" text COLLATE "zh-x-icu", "youth_home_id" uuid NOT NULL, CONSTRAINT "inspection_score_check" CHECK (score BETWEEN 0 AND 100), CONSTRAINT "PK_1e895c2ae7b7d9d1ec464950013" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_2d99b88b1240db78f28870f7f8" ON "inspection"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_c9386b55aa41fd7f866489ad12" ON "inspection"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_349d56990d732cb860e38a0603" ON "inspection"  ("inspected_on")`);
    await runner.query(`CREATE INDEX "IDX_b5123041f61e5320c9681e3b9e" ON "inspection"  ("result")`);
    await runner.query(
      `CREATE TABLE "manager_tenure" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "person_id" uuid NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "youth_home_id" uuid NOT NULL, CONSTRAINT "manager_tenure_dates_check" CHECK (starts_on < ends_on), CONSTRAINT "manager_tenure_no_overlap" EXCLUDE USING gist (youth_home_id WITH =, daterange(starts_on, ends_on) WITH &&), CONSTRAINT "PK_d15db404aa7c2d6edd2805bd787" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_a5f3381cddc3f149e0a3d4536b" ON "manager_tenure"  ("provenance")`);
    await runner.query(
      `CREATE INDEX "IDX_d003b0e4509c16bd213b65e751" ON "manager_tenure"  ("youth_home_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_1636034568dd3a6a32813ccd05" ON "manager_tenure"  ("person_id")`);
    await runner.query(`CREATE INDEX "IDX_9b54c0e2214f4effde3b067d74" ON "manager_tenure"  ("starts_on")`);
    await runner.query(
      `CREATE TABLE "opening_hours" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "weekday" integer NOT NULL, "opens_at" text COLLATE "C" NOT NULL, "closes_at" text COLLATE "C" NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "youth_home_id" uuid NOT NULL, CONSTRAINT "opening_hours_valid_check" CHECK (valid_from < valid_to), CONSTRAINT "opening_hours_order_check" CHECK (opens_at < closes_at), CONSTRAINT "opening_hours_closes_at_check" CHECK (closes_at ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)\$'), CONSTRAINT "opening_hours_opens_at_check" CHECK (opens_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]\$'), CONSTRAINT "opening_hours_weekday_check" CHECK (weekday BETWEEN 1 AND 7), CONSTRAINT "PK_09415e2b345103b1f5971464f85" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_f109277daa693b629d19996b39" ON "opening_hours"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_596fd302b4058b3a3fba61812c" ON "opening_hours"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_b78888978dd89039887b1828a7" ON "opening_hours"  ("weekday")`);
    await runner.query(
      `CREATE UNIQUE INDEX "opening_hours_key" ON "opening_hours"  ("youth_home_id", "weekday", "valid_from", "opens_at")`,
    );
    await runner.query(
      `CREATE TABLE "opening_hours_exception" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "day" date NOT NULL, "is_closed" boolean NOT NULL, "opens_at" text COLLATE "C", "closes_at" text COLLATE "C", "reason" text COLLATE "zh-x-icu", "youth_home_id" uuid NOT NULL, CONSTRAINT "opening_hours_exception_closed_check" CHECK (num_nulls(opens_at, closes_at) = CASE WHEN is_closed THEN 2 ELSE 0 END), CONSTRAINT "opening_hours_exception_order_check" CHECK (opens_at < closes_at), CONSTRAINT "opening_hours_exception_closes_at_check" CHECK (closes_at ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)\$'), CONSTRAINT "opening_hours_exception_opens_at_check" CHECK (opens_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]\$'), CONSTRAINT "PK_c493a8413d930fffb9a3e3635e8" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_92ec4cfcdaf0aff685706b13b6" ON "opening_hours_exception"  ("provenance")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_aee3fbdd514fdedfcdeb76c612" ON "opening_hours_exception"  ("youth_home_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_b2bcfe49504679f34d7dbabd4f" ON "opening_hours_exception"  ("day")`);
    await runner.query(
      `CREATE UNIQUE INDEX "opening_hours_exception_day_key" ON "opening_hours_exception"  ("youth_home_id", "day")`,
    );
    await runner.query(
      `CREATE TYPE "public"."venue_finding_rule" AS ENUM('NO_SESSION_FOR_THREE_MONTHS', 'MANAGER_VACANT', 'INSPECTION_FAILED')`,
    );
    await runner.query(`CREATE TYPE "public"."finding_severity" AS ENUM('INFO', 'WARNING', 'SERIOUS')`);
    await runner.query(
      `CREATE TABLE "venue_finding" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "rule" "public"."venue_finding_rule" NOT NULL, "severity" "public"."finding_severity" NOT NULL, "since" date NOT NULL, "resolved_on" date, "detail" text COLLATE "zh-x-icu" NOT NULL, "youth_home_id" uuid NOT NULL, CONSTRAINT "venue_finding_dates_check" CHECK (since <= resolved_on), CONSTRAINT "PK_b4b0c4494cd4a9c2bc8ad0c81e2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_18311f01d1bbefb4f113ce1103" ON "venue_finding"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_d53232314eea024e50bb92cc02" ON "venue_finding"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_1012dca4eb7b47bb30d7f6576f" ON "venue_finding"  ("rule")`);
    await runner.query(`CREATE INDEX "IDX_2300b4f32871db6bfce9da5730" ON "venue_finding"  ("severity")`);
    await runner.query(`CREATE INDEX "IDX_88a79b7cbed09a3bffecf7bbba" ON "venue_finding"  ("since")`);
    await runner.query(
      `CREATE TABLE "venue_kind" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "position" integer NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu" NOT NULL, "purpose" text COLLATE "zh-x-icu", CONSTRAINT "venue_kind_position_check" CHECK (position >= 1), CONSTRAINT "PK_0255a8e14cb316ac07f26d80c96" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_8204394d7c46d8722e02a6dd30" ON "venue_kind"  ("provenance")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_963d123a5f666e5240afbe9052" ON "venue_kind"  ("code")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_d0efb9ff7380d4879a371036dc" ON "venue_kind"  ("position")`);
    await runner.query(`CREATE TYPE "public"."visit_method" AS ENUM('CHECK_IN', 'HEADCOUNT')`);
    await runner.query(
      `CREATE TABLE "visit_count" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "day" date NOT NULL, "visits" integer NOT NULL, "method" "public"."visit_method" NOT NULL, "youth_home_id" uuid NOT NULL, CONSTRAINT "visit_count_visits_check" CHECK (visits >= 0), CONSTRAINT "PK_e64e1612450ab236f7ab33bbfb8" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_5bfa3d4bd550b5bfbbe6f6681f" ON "visit_count"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_cea7147d9e13b071c66379d619" ON "visit_count"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_81106f5d27ec63428d6f36bf15" ON "visit_count"  ("day")`);
    await runner.query(
      `CREATE UNIQUE INDEX "visit_count_day_key" ON "visit_count"  ("youth_home_id", "day")`,
    );
    await runner.query(`CREATE TYPE "public"."coordinate_system" AS ENUM('CGCS2000', 'WGS84', 'GCJ02')`);
    await runner.query(
      `CREATE TYPE "public"."youth_home_level" AS ENUM('FLAGSHIP', 'NATIONAL', 'PROVINCIAL', 'CITY', 'ORDINARY')`,
    );
    await runner.query(
      `CREATE TYPE "public"."youth_home_status" AS ENUM('PLANNED', 'OPEN', 'SUSPENDED', 'DELISTED')`,
    );
    await runner.query(
      `CREATE TABLE "youth_home" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "place_name_as_printed" text COLLATE "zh-x-icu", "address" text COLLATE "zh-x-icu", "latitude" numeric, "longitude" numeric, "coordinate_system" "public"."coordinate_system", "level" "public"."youth_home_level", "status" "public"."youth_home_status" NOT NULL, "services" text array COLLATE "zh-x-icu" NOT NULL, "capacity" integer, "lead_branch_id" uuid, "host" text COLLATE "zh-x-icu", "opened_on" date, "kind_id" uuid NOT NULL, "division_id" uuid, CONSTRAINT "youth_home_location_check" CHECK (num_nulls(latitude, longitude, coordinate_system) IN (0, 3)), CONSTRAINT "youth_home_longitude_check" CHECK (longitude BETWEEN -180 AND 180), CONSTRAINT "youth_home_latitude_check" CHECK (latitude BETWEEN -90 AND 90), CONSTRAINT "youth_home_capacity_check" CHECK (capacity > 0), CONSTRAINT "PK_c6e2cd2cb0a8db16e2896921b66" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_043f680f7c605f0ed5c9c46e02" ON "youth_home"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_b443078e28e18793906381c511" ON "youth_home"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_940b57a19e5c072bea475313dd" ON "youth_home"  ("kind_id")`);
    await runner.query(`CREATE INDEX "IDX_03a7533c8098b7065b23c19c07" ON "youth_home"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_17a5fa592e4fc97b3fdca6a789" ON "youth_home"  ("level")`);
    await runner.query(`CREATE INDEX "IDX_e2660dca0841d263c325c98699" ON "youth_home"  ("status")`);
    await runner.query(`CREATE INDEX "IDX_e963d8c5491a4d6c4811672d1b" ON "youth_home"  ("capacity")`);
    await runner.query(`CREATE INDEX "IDX_83c996260f809a50ca34fcb091" ON "youth_home"  ("lead_branch_id")`);
    await runner.query(`CREATE INDEX "IDX_a9dec70739df31bac318a7ae8a" ON "youth_home"  ("opened_on")`);
    await runner.query(
      `CREATE TYPE "public"."booking_status" AS ENUM('REQUESTED', 'CONFIRMED', 'CANCELLED', 'COMPLETED')`,
    );
    await runner.query(
      `CREATE TABLE "booking" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "purpose" text COLLATE "zh-x-icu" NOT NULL, "party_size" integer NOT NULL, "branch_id" uuid, "session_id" uuid, "status" "public"."booking_status" NOT NULL, "youth_home_id" uuid NOT NULL, CONSTRAINT "booking_party_size_check" CHECK (party_size > 0), CONSTRAINT "booking_times_check" CHECK (starts_at < ends_at), CONSTRAINT "booking_no_overlap" EXCLUDE USING gist (youth_home_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status <> 'CANCELLED'), CONSTRAINT "PK_49171efc69702ed84c812f33540" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_e950e8df317f010b8f63b1afd1" ON "booking"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_e987fb74fd48f49fcaad1a3c5e" ON "booking"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_dc90a6e243b799200ace39e928" ON "booking"  ("starts_at")`);
    await runner.query(`CREATE INDEX "IDX_b4f9c2cc9fdd35a4b723f9005c" ON "booking"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_f82cd0c042c5756ba7530063b6" ON "booking"  ("session_id")`);
    await runner.query(`CREATE INDEX "IDX_83dda68f1025a4b14250ca017c" ON "booking"  ("status")`);
    await runner.query(
      `ALTER TABLE "inspection" ADD CONSTRAINT "FK_c9386b55aa41fd7f866489ad12f" FOREIGN KEY ("youth_home_id") REFERENCES "youth_home"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "manager_tenure" ADD CONSTRAINT "FK_d003b0e4509c16bd213b65e7515" FOREIGN KEY ("youth_home_id") REFERENCES "youth_home"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opening_hours" ADD CONSTRAINT "FK_596fd302b4058b3a3fba61812ce" FOREIGN KEY ("youth_home_id") REFERENCES "youth_home"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "opening_hours_exception" ADD CONSTRAINT "FK_aee3fbdd514fdedfcdeb76c612f" FOREIGN KEY ("youth_home_id") REFERENCES "youth_home"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "venue_finding" ADD CONSTRAINT "FK_d53232314eea024e50bb92cc02e" FOREIGN KEY ("youth_home_id") REFERENCES "youth_home"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "visit_count" ADD CONSTRAINT "FK_cea7147d9e13b071c66379d619e" FOREIGN KEY ("youth_home_id") REFERENCES "youth_home"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "youth_home" ADD CONSTRAINT "FK_940b57a19e5c072bea475313dd2" FOREIGN KEY ("kind_id") REFERENCES "venue_kind"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "youth_home" ADD CONSTRAINT "FK_03a7533c8098b7065b23c19c07b" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "booking" ADD CONSTRAINT "FK_e987fb74fd48f49fcaad1a3c5ef" FOREIGN KEY ("youth_home_id") REFERENCES "youth_home"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "booking" DROP CONSTRAINT "FK_e987fb74fd48f49fcaad1a3c5ef"`);
    await runner.query(`ALTER TABLE "youth_home" DROP CONSTRAINT "FK_03a7533c8098b7065b23c19c07b"`);
    await runner.query(`ALTER TABLE "youth_home" DROP CONSTRAINT "FK_940b57a19e5c072bea475313dd2"`);
    await runner.query(`ALTER TABLE "visit_count" DROP CONSTRAINT "FK_cea7147d9e13b071c66379d619e"`);
    await runner.query(`ALTER TABLE "venue_finding" DROP CONSTRAINT "FK_d53232314eea024e50bb92cc02e"`);
    await runner.query(
      `ALTER TABLE "opening_hours_exception" DROP CONSTRAINT "FK_aee3fbdd514fdedfcdeb76c612f"`,
    );
    await runner.query(`ALTER TABLE "opening_hours" DROP CONSTRAINT "FK_596fd302b4058b3a3fba61812ce"`);
    await runner.query(`ALTER TABLE "manager_tenure" DROP CONSTRAINT "FK_d003b0e4509c16bd213b65e7515"`);
    await runner.query(`ALTER TABLE "inspection" DROP CONSTRAINT "FK_c9386b55aa41fd7f866489ad12f"`);
    await runner.query(`DROP INDEX "public"."IDX_83dda68f1025a4b14250ca017c"`);
    await runner.query(`DROP INDEX "public"."IDX_f82cd0c042c5756ba7530063b6"`);
    await runner.query(`DROP INDEX "public"."IDX_b4f9c2cc9fdd35a4b723f9005c"`);
    await runner.query(`DROP INDEX "public"."IDX_dc90a6e243b799200ace39e928"`);
    await runner.query(`DROP INDEX "public"."IDX_e987fb74fd48f49fcaad1a3c5e"`);
    await runner.query(`DROP INDEX "public"."IDX_e950e8df317f010b8f63b1afd1"`);
    await runner.query(`DROP TABLE "booking"`);
    await runner.query(`DROP TYPE "public"."booking_status"`);
    await runner.query(`DROP INDEX "public"."IDX_a9dec70739df31bac318a7ae8a"`);
    await runner.query(`DROP INDEX "public"."IDX_83c996260f809a50ca34fcb091"`);
    await runner.query(`DROP INDEX "public"."IDX_e963d8c5491a4d6c4811672d1b"`);
    await runner.query(`DROP INDEX "public"."IDX_e2660dca0841d263c325c98699"`);
    await runner.query(`DROP INDEX "public"."IDX_17a5fa592e4fc97b3fdca6a789"`);
    await runner.query(`DROP INDEX "public"."IDX_03a7533c8098b7065b23c19c07"`);
    await runner.query(`DROP INDEX "public"."IDX_940b57a19e5c072bea475313dd"`);
    await runner.query(`DROP INDEX "public"."IDX_b443078e28e18793906381c511"`);
    await runner.query(`DROP INDEX "public"."IDX_043f680f7c605f0ed5c9c46e02"`);
    await runner.query(`DROP TABLE "youth_home"`);
    await runner.query(`DROP TYPE "public"."youth_home_status"`);
    await runner.query(`DROP TYPE "public"."youth_home_level"`);
    await runner.query(`DROP TYPE "public"."coordinate_system"`);
    await runner.query(`DROP INDEX "public"."visit_count_day_key"`);
    await runner.query(`DROP INDEX "public"."IDX_81106f5d27ec63428d6f36bf15"`);
    await runner.query(`DROP INDEX "public"."IDX_cea7147d9e13b071c66379d619"`);
    await runner.query(`DROP INDEX "public"."IDX_5bfa3d4bd550b5bfbbe6f6681f"`);
    await runner.query(`DROP TABLE "visit_count"`);
    await runner.query(`DROP TYPE "public"."visit_method"`);
    await runner.query(`DROP INDEX "public"."IDX_d0efb9ff7380d4879a371036dc"`);
    await runner.query(`DROP INDEX "public"."IDX_963d123a5f666e5240afbe9052"`);
    await runner.query(`DROP INDEX "public"."IDX_8204394d7c46d8722e02a6dd30"`);
    await runner.query(`DROP TABLE "venue_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_88a79b7cbed09a3bffecf7bbba"`);
    await runner.query(`DROP INDEX "public"."IDX_2300b4f32871db6bfce9da5730"`);
    await runner.query(`DROP INDEX "public"."IDX_1012dca4eb7b47bb30d7f6576f"`);
    await runner.query(`DROP INDEX "public"."IDX_d53232314eea024e50bb92cc02"`);
    await runner.query(`DROP INDEX "public"."IDX_18311f01d1bbefb4f113ce1103"`);
    await runner.query(`DROP TABLE "venue_finding"`);
    await runner.query(`DROP TYPE "public"."finding_severity"`);
    await runner.query(`DROP TYPE "public"."venue_finding_rule"`);
    await runner.query(`DROP INDEX "public"."opening_hours_exception_day_key"`);
    await runner.query(`DROP INDEX "public"."IDX_b2bcfe49504679f34d7dbabd4f"`);
    await runner.query(`DROP INDEX "public"."IDX_aee3fbdd514fdedfcdeb76c612"`);
    await runner.query(`DROP INDEX "public"."IDX_92ec4cfcdaf0aff685706b13b6"`);
    await runner.query(`DROP TABLE "opening_hours_exception"`);
    await runner.query(`DROP INDEX "public"."opening_hours_key"`);
    await runner.query(`DROP INDEX "public"."IDX_b78888978dd89039887b1828a7"`);
    await runner.query(`DROP INDEX "public"."IDX_596fd302b4058b3a3fba61812c"`);
    await runner.query(`DROP INDEX "public"."IDX_f109277daa693b629d19996b39"`);
    await runner.query(`DROP TABLE "opening_hours"`);
    await runner.query(`DROP INDEX "public"."IDX_9b54c0e2214f4effde3b067d74"`);
    await runner.query(`DROP INDEX "public"."IDX_1636034568dd3a6a32813ccd05"`);
    await runner.query(`DROP INDEX "public"."IDX_d003b0e4509c16bd213b65e751"`);
    await runner.query(`DROP INDEX "public"."IDX_a5f3381cddc3f149e0a3d4536b"`);
    await runner.query(`DROP TABLE "manager_tenure"`);
    await runner.query(`DROP INDEX "public"."IDX_b5123041f61e5320c9681e3b9e"`);
    await runner.query(`DROP INDEX "public"."IDX_349d56990d732cb860e38a0603"`);
    await runner.query(`DROP INDEX "public"."IDX_c9386b55aa41fd7f866489ad12"`);
    await runner.query(`DROP INDEX "public"."IDX_2d99b88b1240db78f28870f7f8"`);
    await runner.query(`DROP TABLE "inspection"`);
    await runner.query(`DROP TYPE "public"."inspection_result"`);
    await runner.query(`DROP TYPE "public"."inspector_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_5a797a730f674b98a822ebca4c"`);
    await runner.query(`DROP INDEX "public"."IDX_1870649c4e2c6970186e055f3d"`);
    await runner.query(`DROP TABLE "division"`);
    await runner.query(`DROP TYPE "public"."division_level"`);
    await runner.query(`DROP INDEX "public"."IDX_3c1cfd68d336db8c569a407627"`);
    await runner.query(`DROP TABLE "figure"`);
    await runner.query(`DROP TYPE "public"."provenance"`);
    await runner.query(`DROP TYPE "public"."qualifier"`);
    await runner.query(`DROP TYPE "public"."measure_kind"`);
  }
}
