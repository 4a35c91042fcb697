import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateWorkforce1795490669887 implements MigrationInterface {
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
    await runner.query(`CREATE TYPE "public"."post_role" AS ENUM('SECRETARY', 'DEPUTY_SECRETARY', 'MEMBER')`);
    await runner.query(`CREATE TYPE "public"."engagement" AS ENUM('FULL_TIME', 'SECONDED', 'PART_TIME')`);
    await runner.query(
      `CREATE TYPE "public"."background" AS ENUM('GOOD_YOUTH', 'TWO_COMMITTEES_MEMBER', 'UNIVERSITY_STUDENT', 'PROSPEROUS_YOUTH', 'VETERAN', 'OTHER', 'UNKNOWN')`,
    );
    await runner.query(
      `CREATE TABLE "post" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "branch_id" uuid NOT NULL, "role" "public"."post_role" NOT NULL, "engagement" "public"."engagement" NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "election_id" uuid, "background" "public"."background" NOT NULL, "person_id" uuid NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "post_dates_check" CHECK (starts_on < ends_on), CONSTRAINT "PK_be5fda3aac270b134ff9c21cdee" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_a9d0a266c50cd6ccb87003cddf" ON "post"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_bdb473f468b4531c3f51c61185" ON "post"  ("person_id")`);
    await runner.query(`CREATE INDEX "IDX_cfe0a438940b88fdbbba7f45bd" ON "post"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_09d20ee740aa94687e06afcc5a" ON "post"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_42eecbdd5f12a9191be58cfb3b" ON "post"  ("role")`);
    await runner.query(`CREATE INDEX "IDX_c9f82ab0c33efc74ce9ec7150b" ON "post"  ("starts_on")`);
    await runner.query(`CREATE INDEX "IDX_ba5ebfdfc6b8842a34916559f6" ON "post"  ("election_id")`);
    await runner.query(`CREATE INDEX "IDX_179de5ef1800fafb114b4e536c" ON "post"  ("background")`);
    await runner.query(
      `CREATE UNIQUE INDEX "post_current_key" ON "post"  ("person_id", "branch_id", "role") WHERE ends_on IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "post_secretary_key" ON "post"  ("branch_id") WHERE role = 'SECRETARY' AND ends_on IS NULL`,
    );
    await runner.query(
      `CREATE TYPE "public"."concurrent_body" AS ENUM('VILLAGE_PARTY_BRANCH', 'COMMUNITY_PARTY_BRANCH', 'VILLAGE_COMMITTEE', 'RESIDENTS_COMMITTEE')`,
    );
    await runner.query(
      `CREATE TABLE "concurrent_post" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "body" "public"."concurrent_body" NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "post_id" uuid NOT NULL, "person_id" uuid NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "concurrent_post_dates_check" CHECK (starts_on < ends_on), CONSTRAINT "PK_875b79d543c40d62a1fa9af67a7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_af7146267be6d9502d957ae13e" ON "concurrent_post"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_21c811610eb35c01b9f3f2b4fc" ON "concurrent_post"  ("post_id")`);
    await runner.query(`CREATE INDEX "IDX_741d9015ef4ac64ea1fa3e6ecb" ON "concurrent_post"  ("person_id")`);
    await runner.query(`CREATE INDEX "IDX_b59080fdfdaf063bf0a96cf8be" ON "concurrent_post"  ("body")`);
    await runner.query(`CREATE INDEX "IDX_76c464e307efb9002971627319" ON "concurrent_post"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_89a2c153ce6a88a9125878f3aa" ON "concurrent_post"  ("ends_on")`);
    await runner.query(
      `CREATE UNIQUE INDEX "concurrent_post_key" ON "concurrent_post"  ("post_id", "body", "starts_on")`,
    );
    await runner.query(
      `CREATE TYPE "public"."assignment_role" AS ENUM('LEADER', 'SOCIAL_WORKER', 'ASSISTANT')`,
    );
    await runner.query(
      `CREATE TABLE "assignment" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "project_id" uuid NOT NULL, "role" "public"."assignment_role" NOT NULL, "from" date NOT NULL, "until" date, "social_worker_id" uuid NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "assignment_dates_check" CHECK ("from" < "until"), CONSTRAINT "PK_43c2f5a3859f54cedafb270f37e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_afb91a24bf95a7fb2a2c4d4f29" ON "assignment"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_ae21d63b58ff9eaed50dd69571" ON "assignment"  ("social_worker_id")`);
    await runner.query(`CREATE INDEX "IDX_38b63bf01a17d03e04b78d0577" ON "assignment"  ("project_id")`);
    await runner.query(`CREATE INDEX "IDX_3cca5ef89d7ce3ca47aa82ad67" ON "assignment"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_fdead3df4930234630d4637711" ON "assignment"  ("from")`);
    await runner.query(
      `CREATE UNIQUE INDEX "assignment_current_key" ON "assignment"  ("social_worker_id", "project_id") WHERE "until" IS NULL`,
    );
    await runner.query(
      `CREATE TYPE "public"."employment_channel" AS ENUM('PUBLIC_RECRUITMENT', 'PROJECT_HIRE', 'OTHER')`,
    );
    await runner.query(
      `CREATE TYPE "public"."certificate_level" AS ENUM('ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER')`,
    );
    await runner.query(
      `CREATE TYPE "public"."registration_state" AS ENUM('NOT_APPLIED', 'PENDING_REVIEW', 'FIRST_REVIEW_PASSED', 'FIRST_REVIEW_FAILED', 'FINAL_REVIEW_PASSED', 'FINAL_REVIEW_FAILED', 'REGISTERED', 'CERTIFICATE_ISSUED')`,
    );
    await runner.query(
      `CREATE TABLE "social_worker" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "employer" text COLLATE "zh-x-icu" NOT NULL, "channel" "public"."employment_channel" NOT NULL, "certificate_level" "public"."certificate_level", "certificate_number" text COLLATE "zh-x-icu", "certificate_registration" "public"."registration_state", "certificate_valid_until" date, "starts_on" date NOT NULL, "ends_on" date, "person_id" uuid NOT NULL, "agency_id" uuid, "division_id" uuid NOT NULL, CONSTRAINT "social_worker_certificate_number_masked_check" CHECK (certificate_number LIKE '****%'), CONSTRAINT "social_worker_certificate_check" CHECK (num_nulls(certificate_level, certificate_number, certificate_registration) IN (0, 3) AND (certificate_level IS NOT NULL OR certificate_valid_until IS NULL)), CONSTRAINT "social_worker_dates_check" CHECK (starts_on < ends_on), CONSTRAINT "PK_80b19006ba189d735ffa7909177" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_70e553220bfb879e287d8ae17f" ON "social_worker"  ("provenance")`);
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_08f295afd090da33e5a2263cef" ON "social_worker"  ("person_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_48c6097ee2671b74a5bb54dbce" ON "social_worker"  ("agency_id")`);
    await runner.query(`CREATE INDEX "IDX_2d7f49ce11778a9c3c3e20cfb8" ON "social_worker"  ("channel")`);
    await runner.query(
      `CREATE INDEX "IDX_033c5fa4e4530d6973e1a757b5" ON "social_worker"  ("certificate_level")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_3901a6d6943d23ee81ee5339e7" ON "social_worker"  ("certificate_valid_until")`,
    );
    await runner.query(`CREATE INDEX "IDX_b57a1432d7786934685eed3633" ON "social_worker"  ("division_id")`);
    await runner.query(
      `CREATE TABLE "person" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "surname" text COLLATE "zh-x-icu" NOT NULL, "given_name" text COLLATE "zh-x-icu" NOT NULL, "surname_strokes" integer NOT NULL, "in_office" boolean NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "person_surname_strokes_check" CHECK (surname_strokes > 0), CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_5e56a30a1cab6986d4b1430a67" ON "person"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_501a0cce4a7533f0fa4b8ecbc5" ON "person"  ("division_id")`);
    await runner.query(
      `CREATE TYPE "public"."entry_method" AS ENUM('CHECK_IN_OUT', 'LEADER_ENTRY', 'BACK_OFFICE_IMPORT', 'CORRECTION')`,
    );
    await runner.query(
      `CREATE TABLE "service_record" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "session_id" uuid NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "hours" numeric NOT NULL, "entry_method" "public"."entry_method" NOT NULL, "entered_at" TIMESTAMP WITH TIME ZONE NOT NULL, "approved_at" TIMESTAMP WITH TIME ZONE, "volunteer_id" uuid NOT NULL, "division_id" uuid NOT NULL, "entered_by_id" uuid NOT NULL, "approved_by_id" uuid, CONSTRAINT "service_record_approval_check" CHECK ((approved_by_id IS NULL) = (approved_at IS NULL)), CONSTRAINT "service_record_approver_check" CHECK (approved_by_id <> entered_by_id), CONSTRAINT "service_record_hours_check" CHECK (hours > 0 AND hours * interval '1 hour' <= ends_at - starts_at), CONSTRAINT "service_record_times_check" CHECK (starts_at < ends_at), CONSTRAINT "PK_9420457010efff21604d3d9c17b" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_7cf134fdcba0ab223725b8aaf8" ON "service_record"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_b23c4d0b35001b98ef2c488f78" ON "service_record"  ("volunteer_id")`);
    await runner.query(`CREATE INDEX "IDX_8b1aa060183dff2ff7689f87fa" ON "service_record"  ("session_id")`);
    await runner.query(`CREATE INDEX "IDX_b21aaff24c18c1e7791204f114" ON "service_record"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_eb8ccf47bd3f673b8976307fb6" ON "service_record"  ("starts_at")`);
    await runner.query(`CREATE INDEX "IDX_99c14188e263ac8e85abc5e00a" ON "service_record"  ("entry_method")`);
    await runner.query(
      `CREATE INDEX "IDX_41244ab37fb2281061c3430d80" ON "service_record"  ("entered_by_id")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_c7e35dfd7a707b9639919b4aa8" ON "service_record"  ("approved_by_id")`,
    );
    await runner.query(
      `CREATE TABLE "volunteer_membership" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "joined_on" date NOT NULL, "left_on" date, "volunteer_id" uuid NOT NULL, "volunteer_organization_id" uuid NOT NULL, CONSTRAINT "volunteer_membership_dates_check" CHECK (joined_on <= left_on), CONSTRAINT "PK_b5e3832f79d9daebda8cc17a177" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_4655b3b69b37d063b36af4f1ef" ON "volunteer_membership"  ("provenance")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_c03721fcaabc05187397f8c5d3" ON "volunteer_membership"  ("volunteer_id")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_dcf8bddb3909edc788a8d72b0a" ON "volunteer_membership"  ("volunteer_organization_id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "volunteer_membership_key" ON "volunteer_membership"  ("volunteer_id", "volunteer_organization_id")`,
    );
    await runner.query(
      `CREATE TABLE "volunteer" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "number" text COLLATE "C" NOT NULL, "registered_on" date NOT NULL, "hours" numeric NOT NULL, "person_id" uuid NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "volunteer_number_masked_check" CHECK (number LIKE '****%'), CONSTRAINT "volunteer_hours_check" CHECK (hours >= 0), CONSTRAINT "PK_76924da1998b3e07025e04c4d3c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_fa9f6ffa12bc48c890cad73905" ON "volunteer"  ("provenance")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_fc40d3eada517c3c9315e0c9e5" ON "volunteer"  ("person_id")`);
    await runner.query(`CREATE INDEX "IDX_4b5cf43a00c7ed7e06b1d8ce28" ON "volunteer"  ("registered_on")`);
    await runner.query(`CREATE INDEX "IDX_477d270e5831cffcc490d9d742" ON "volunteer"  ("division_id")`);
    await runner.query(
      `CREATE TABLE "volunteer_organization_division" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "volunteer_organization_id" uuid NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "PK_0b7ff1d821ef8c0e860b413a006" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_6a05b8a98b63ca08370e4392b5" ON "volunteer_organization_division"  ("provenance")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_796c46651ac83d2f732ef90e1b" ON "volunteer_organization_division"  ("volunteer_organization_id")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_f75f0fe41c2fc7e07cb96ec52b" ON "volunteer_organization_division"  ("division_id")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "volunteer_organization_division_key" ON "volunteer_organization_division"  ("volunteer_organization_id", "division_id")`,
    );
    await runner.query(
      `CREATE TYPE "public"."volunteer_organization_kind" AS ENUM('RESCUE_TEAM', 'SERVICE_CENTRE', 'VOLUNTEER_TEAM')`,
    );
    await runner.query(
      `CREATE TYPE "public"."legal_status" AS ENUM('REGISTERED', 'UNREGISTERED', 'UNSPECIFIED_IN_SOURCE')`,
    );
    await runner.query(
      `CREATE TABLE "volunteer_organization" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "kind" "public"."volunteer_organization_kind" NOT NULL, "legal_status" "public"."legal_status" NOT NULL, "partner_since" date, "division_id" uuid NOT NULL, CONSTRAINT "PK_d568a9e88a1a9510312eb66d2dc" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_abc8d0308e763a7d5a88a6cd48" ON "volunteer_organization"  ("provenance")`,
    );
    await runner.query(`CREATE INDEX "IDX_d9eb88c8e4fc604f9e284c0517" ON "volunteer_organization"  ("name")`);
    await runner.query(
      `CREATE INDEX "IDX_0b7ff1d821ef8c0e860b413a00" ON "volunteer_organization"  ("division_id")`,
    );
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
      `CREATE TYPE "public"."agency_kind" AS ENUM('LEAGUE_AFFILIATED', 'PRIVATE', 'UNSPECIFIED_IN_SOURCE')`,
    );
    await runner.query(
      `CREATE TABLE "agency" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "legal_name" text COLLATE "zh-x-icu", "kind" "public"."agency_kind" NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "PK_ab1244724d1c216e9720635a2e5" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_4d95a121fa6b3e85ef92215a17" ON "agency"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_30e185b1233a7b5a3faedd4524" ON "agency"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_95c028f69a3ad2a2b140fdff8b" ON "agency"  ("division_id")`);
    await runner.query(
      `ALTER TABLE "post" ADD CONSTRAINT "FK_bdb473f468b4531c3f51c611858" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "post" ADD CONSTRAINT "FK_09d20ee740aa94687e06afcc5a2" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "concurrent_post" ADD CONSTRAINT "FK_21c811610eb35c01b9f3f2b4fc9" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "concurrent_post" ADD CONSTRAINT "FK_741d9015ef4ac64ea1fa3e6ecbf" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "concurrent_post" ADD CONSTRAINT "FK_76c464e307efb90029716273192" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment" ADD CONSTRAINT "FK_ae21d63b58ff9eaed50dd69571f" FOREIGN KEY ("social_worker_id") REFERENCES "social_worker"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "assignment" ADD CONSTRAINT "FK_3cca5ef89d7ce3ca47aa82ad679" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "social_worker" ADD CONSTRAINT "FK_08f295afd090da33e5a2263cef1" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "social_worker" ADD CONSTRAINT "FK_48c6097ee2671b74a5bb54dbce4" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "social_worker" ADD CONSTRAINT "FK_b57a1432d7786934685eed36332" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "person" ADD CONSTRAINT "FK_501a0cce4a7533f0fa4b8ecbc57" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "service_record" ADD CONSTRAINT "FK_b23c4d0b35001b98ef2c488f788" FOREIGN KEY ("volunteer_id") REFERENCES "volunteer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "service_record" ADD CONSTRAINT "FK_b21aaff24c18c1e7791204f1146" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "service_record" ADD CONSTRAINT "FK_41244ab37fb2281061c3430d80b" FOREIGN KEY ("entered_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "service_record" ADD CONSTRAINT "FK_c7e35dfd7a707b9639919b4aa84" FOREIGN KEY ("approved_by_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "volunteer_membership" ADD CONSTRAINT "FK_c03721fcaabc05187397f8c5d31" FOREIGN KEY ("volunteer_id") REFERENCES "volunteer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "volunteer_membership" ADD CONSTRAINT "FK_dcf8bddb3909edc788a8d72b0a5" FOREIGN KEY ("volunteer_organization_id") REFERENCES "volunteer_organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "volunteer" ADD CONSTRAINT "FK_fc40d3eada517c3c9315e0c9e51" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "volunteer" ADD CONSTRAINT "FK_477d270e5831cffcc490d9d742e" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "volunteer_organization_division" ADD CONSTRAINT "FK_796c46651ac83d2f732ef90e1b0" FOREIGN KEY ("volunteer_organization_id") REFERENCES "volunteer_organization"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "volunteer_organization_division" ADD CONSTRAINT "FK_f75f0fe41c2fc7e07cb96ec52b0" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "volunteer_organization" ADD CONSTRAINT "FK_0b7ff1d821ef8c0e860b413a006" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "agency" ADD CONSTRAINT "FK_95c028f69a3ad2a2b140fdff8be" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "agency" DROP CONSTRAINT "FK_95c028f69a3ad2a2b140fdff8be"`);
    await runner.query(
      `ALTER TABLE "volunteer_organization" DROP CONSTRAINT "FK_0b7ff1d821ef8c0e860b413a006"`,
    );
    await runner.query(
      `ALTER TABLE "volunteer_organization_division" DROP CONSTRAINT "FK_f75f0fe41c2fc7e07cb96ec52b0"`,
    );
    await runner.query(
      `ALTER TABLE "volunteer_organization_division" DROP CONSTRAINT "FK_796c46651ac83d2f732ef90e1b0"`,
    );
    await runner.query(`ALTER TABLE "volunteer" DROP CONSTRAINT "FK_477d270e5831cffcc490d9d742e"`);
    await runner.query(`ALTER TABLE "volunteer" DROP CONSTRAINT "FK_fc40d3eada517c3c9315e0c9e51"`);
    await runner.query(`ALTER TABLE "volunteer_membership" DROP CONSTRAINT "FK_dcf8bddb3909edc788a8d72b0a5"`);
    await runner.query(`ALTER TABLE "volunteer_membership" DROP CONSTRAINT "FK_c03721fcaabc05187397f8c5d31"`);
    await runner.query(`ALTER TABLE "service_record" DROP CONSTRAINT "FK_c7e35dfd7a707b9639919b4aa84"`);
    await runner.query(`ALTER TABLE "service_record" DROP CONSTRAINT "FK_41244ab37fb2281061c3430d80b"`);
    await runner.query(`ALTER TABLE "service_record" DROP CONSTRAINT "FK_b21aaff24c18c1e7791204f1146"`);
    await runner.query(`ALTER TABLE "service_record" DROP CONSTRAINT "FK_b23c4d0b35001b98ef2c488f788"`);
    await runner.query(`ALTER TABLE "person" DROP CONSTRAINT "FK_501a0cce4a7533f0fa4b8ecbc57"`);
    await runner.query(`ALTER TABLE "social_worker" DROP CONSTRAINT "FK_b57a1432d7786934685eed36332"`);
    await runner.query(`ALTER TABLE "social_worker" DROP CONSTRAINT "FK_48c6097ee2671b74a5bb54dbce4"`);
    await runner.query(`ALTER TABLE "social_worker" DROP CONSTRAINT "FK_08f295afd090da33e5a2263cef1"`);
    await runner.query(`ALTER TABLE "assignment" DROP CONSTRAINT "FK_3cca5ef89d7ce3ca47aa82ad679"`);
    await runner.query(`ALTER TABLE "assignment" DROP CONSTRAINT "FK_ae21d63b58ff9eaed50dd69571f"`);
    await runner.query(`ALTER TABLE "concurrent_post" DROP CONSTRAINT "FK_76c464e307efb90029716273192"`);
    await runner.query(`ALTER TABLE "concurrent_post" DROP CONSTRAINT "FK_741d9015ef4ac64ea1fa3e6ecbf"`);
    await runner.query(`ALTER TABLE "concurrent_post" DROP CONSTRAINT "FK_21c811610eb35c01b9f3f2b4fc9"`);
    await runner.query(`ALTER TABLE "post" DROP CONSTRAINT "FK_09d20ee740aa94687e06afcc5a2"`);
    await runner.query(`ALTER TABLE "post" DROP CONSTRAINT "FK_bdb473f468b4531c3f51c611858"`);
    await runner.query(`DROP INDEX "public"."IDX_95c028f69a3ad2a2b140fdff8b"`);
    await runner.query(`DROP INDEX "public"."IDX_30e185b1233a7b5a3faedd4524"`);
    await runner.query(`DROP INDEX "public"."IDX_4d95a121fa6b3e85ef92215a17"`);
    await runner.query(`DROP TABLE "agency"`);
    await runner.query(`DROP TYPE "public"."agency_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_5a797a730f674b98a822ebca4c"`);
    await runner.query(`DROP INDEX "public"."IDX_1870649c4e2c6970186e055f3d"`);
    await runner.query(`DROP TABLE "division"`);
    await runner.query(`DROP TYPE "public"."division_level"`);
    await runner.query(`DROP INDEX "public"."IDX_0b7ff1d821ef8c0e860b413a00"`);
    await runner.query(`DROP INDEX "public"."IDX_d9eb88c8e4fc604f9e284c0517"`);
    await runner.query(`DROP INDEX "public"."IDX_abc8d0308e763a7d5a88a6cd48"`);
    await runner.query(`DROP TABLE "volunteer_organization"`);
    await runner.query(`DROP TYPE "public"."legal_status"`);
    await runner.query(`DROP TYPE "public"."volunteer_organization_kind"`);
    await runner.query(`DROP INDEX "public"."volunteer_organization_division_key"`);
    await runner.query(`DROP INDEX "public"."IDX_f75f0fe41c2fc7e07cb96ec52b"`);
    await runner.query(`DROP INDEX "public"."IDX_796c46651ac83d2f732ef90e1b"`);
    await runner.query(`DROP INDEX "public"."IDX_6a05b8a98b63ca08370e4392b5"`);
    await runner.query(`DROP TABLE "volunteer_organization_division"`);
    await runner.query(`DROP INDEX "public"."IDX_477d270e5831cffcc490d9d742"`);
    await runner.query(`DROP INDEX "public"."IDX_4b5cf43a00c7ed7e06b1d8ce28"`);
    await runner.query(`DROP INDEX "public"."IDX_fc40d3eada517c3c9315e0c9e5"`);
    await runner.query(`DROP INDEX "public"."IDX_fa9f6ffa12bc48c890cad73905"`);
    await runner.query(`DROP TABLE "volunteer"`);
    await runner.query(`DROP INDEX "public"."volunteer_membership_key"`);
    await runner.query(`DROP INDEX "public"."IDX_dcf8bddb3909edc788a8d72b0a"`);
    await runner.query(`DROP INDEX "public"."IDX_c03721fcaabc05187397f8c5d3"`);
    await runner.query(`DROP INDEX "public"."IDX_4655b3b69b37d063b36af4f1ef"`);
    await runner.query(`DROP TABLE "volunteer_membership"`);
    await runner.query(`DROP INDEX "public"."IDX_c7e35dfd7a707b9639919b4aa8"`);
    await runner.query(`DROP INDEX "public"."IDX_41244ab37fb2281061c3430d80"`);
    await runner.query(`DROP INDEX "public"."IDX_99c14188e263ac8e85abc5e00a"`);
    await runner.query(`DROP INDEX "public"."IDX_eb8ccf47bd3f673b8976307fb6"`);
    await runner.query(`DROP INDEX "public"."IDX_b21aaff24c18c1e7791204f114"`);
    await runner.query(`DROP INDEX "public"."IDX_8b1aa060183dff2ff7689f87fa"`);
    await runner.query(`DROP INDEX "public"."IDX_b23c4d0b35001b98ef2c488f78"`);
    await runner.query(`DROP INDEX "public"."IDX_7cf134fdcba0ab223725b8aaf8"`);
    await runner.query(`DROP TABLE "service_record"`);
    await runner.query(`DROP TYPE "public"."entry_method"`);
    await runner.query(`DROP INDEX "public"."IDX_501a0cce4a7533f0fa4b8ecbc5"`);
    await runner.query(`DROP INDEX "public"."IDX_5e56a30a1cab6986d4b1430a67"`);
    await runner.query(`DROP TABLE "person"`);
    await runner.query(`DROP INDEX "public"."IDX_b57a1432d7786934685eed3633"`);
    await runner.query(`DROP INDEX "public"."IDX_3901a6d6943d23ee81ee5339e7"`);
    await runner.query(`DROP INDEX "public"."IDX_033c5fa4e4530d6973e1a757b5"`);
    await runner.query(`DROP INDEX "public"."IDX_2d7f49ce11778a9c3c3e20cfb8"`);
    await runner.query(`DROP INDEX "public"."IDX_48c6097ee2671b74a5bb54dbce"`);
    await runner.query(`DROP INDEX "public"."IDX_08f295afd090da33e5a2263cef"`);
    await runner.query(`DROP INDEX "public"."IDX_70e553220bfb879e287d8ae17f"`);
    await runner.query(`DROP TABLE "social_worker"`);
    await runner.query(`DROP TYPE "public"."registration_state"`);
    await runner.query(`DROP TYPE "public"."certificate_level"`);
    await runner.query(`DROP TYPE "public"."employment_channel"`);
    await runner.query(`DROP INDEX "public"."assignment_current_key"`);
    await runner.query(`DROP INDEX "public"."IDX_fdead3df4930234630d4637711"`);
    await runner.query(`DROP INDEX "public"."IDX_3cca5ef89d7ce3ca47aa82ad67"`);
    await runner.query(`DROP INDEX "public"."IDX_38b63bf01a17d03e04b78d0577"`);
    await runner.query(`DROP INDEX "public"."IDX_ae21d63b58ff9eaed50dd69571"`);
    await runner.query(`DROP INDEX "public"."IDX_afb91a24bf95a7fb2a2c4d4f29"`);
    await runner.query(`DROP TABLE "assignment"`);
    await runner.query(`DROP TYPE "public"."assignment_role"`);
    await runner.query(`DROP INDEX "public"."concurrent_post_key"`);
    await runner.query(`DROP INDEX "public"."IDX_89a2c153ce6a88a9125878f3aa"`);
    await runner.query(`DROP INDEX "public"."IDX_76c464e307efb9002971627319"`);
    await runner.query(`DROP INDEX "public"."IDX_b59080fdfdaf063bf0a96cf8be"`);
    await runner.query(`DROP INDEX "public"."IDX_741d9015ef4ac64ea1fa3e6ecb"`);
    await runner.query(`DROP INDEX "public"."IDX_21c811610eb35c01b9f3f2b4fc"`);
    await runner.query(`DROP INDEX "public"."IDX_af7146267be6d9502d957ae13e"`);
    await runner.query(`DROP TABLE "concurrent_post"`);
    await runner.query(`DROP TYPE "public"."concurrent_body"`);
    await runner.query(`DROP INDEX "public"."post_secretary_key"`);
    await runner.query(`DROP INDEX "public"."post_current_key"`);
    await runner.query(`DROP INDEX "public"."IDX_179de5ef1800fafb114b4e536c"`);
    await runner.query(`DROP INDEX "public"."IDX_ba5ebfdfc6b8842a34916559f6"`);
    await runner.query(`DROP INDEX "public"."IDX_c9f82ab0c33efc74ce9ec7150b"`);
    await runner.query(`DROP INDEX "public"."IDX_42eecbdd5f12a9191be58cfb3b"`);
    await runner.query(`DROP INDEX "public"."IDX_09d20ee740aa94687e06afcc5a"`);
    await runner.query(`DROP INDEX "public"."IDX_cfe0a438940b88fdbbba7f45bd"`);
    await runner.query(`DROP INDEX "public"."IDX_bdb473f468b4531c3f51c61185"`);
    await runner.query(`DROP INDEX "public"."IDX_a9d0a266c50cd6ccb87003cddf"`);
    await runner.query(`DROP TABLE "post"`);
    await runner.query(`DROP TYPE "public"."background"`);
    await runner.query(`DROP TYPE "public"."engagement"`);
    await runner.query(`DROP TYPE "public"."post_role"`);
    await runner.query(`DROP INDEX "public"."IDX_3c1cfd68d336db8c569a407627"`);
    await runner.query(`DROP TABLE "figure"`);
    await runner.query(`DROP TYPE "public"."provenance"`);
    await runner.query(`DROP TYPE "public"."qualifier"`);
    await runner.query(`DROP TYPE "public"."measure_kind"`);
  }
}
