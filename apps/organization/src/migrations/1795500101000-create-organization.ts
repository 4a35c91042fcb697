import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateOrganization1795500101000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TYPE "public"."provenance" AS ENUM('REPORTED', 'OFFICIAL', 'SYNTHETIC', 'ENTERED', 'IMPORTED')`,
    );
    await runner.query(
      `CREATE TYPE "public"."activity_kind" AS ENUM('TALK', 'UNIVERSITY_TEAM', 'TRAINING', 'VOLUNTEER_SERVICE', 'AFTER_SCHOOL_CLASS', 'LEGAL_EDUCATION', 'DROWNING_PREVENTION', 'CARE', 'FESTIVAL', 'SPORTS', 'FLEA_MARKET', 'CINEMA', 'SUMMER_CAMP', 'WINTER_CAMP', 'OTHER')`,
    );
    await runner.query(
      `CREATE TYPE "public"."audience" AS ENUM('CHILDREN', 'MINORS', 'YOUTH', 'PARENTS', 'RESIDENTS', 'MEMBERS', 'VOLUNTEERS')`,
    );
    await runner.query(
      `CREATE TABLE "activity" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "brand" text COLLATE "zh-x-icu", "kind" "public"."activity_kind" NOT NULL, "audience" "public"."audience" array NOT NULL, "resource_id" uuid, "project_id" uuid, "campaign_id" uuid, "branch_id" uuid, "division_id" uuid NOT NULL, CONSTRAINT "PK_24625a1d6b1b089c8ae206fe467" PRIMARY KEY ("id"))`,
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
      `CREATE TYPE "public"."agency_kind" AS ENUM('LEAGUE_AFFILIATED', 'PRIVATE', 'UNSPECIFIED_IN_SOURCE')`,
    );
    await runner.query(
      `CREATE TABLE "agency" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "legal_name" text COLLATE "zh-x-icu", "legal_name_pinyin" text COLLATE "C", "kind" "public"."agency_kind" NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "PK_ab1244724d1c216e9720635a2e5" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_4d95a121fa6b3e85ef92215a17" ON "agency"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_30e185b1233a7b5a3faedd4524" ON "agency"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_95c028f69a3ad2a2b140fdff8b" ON "agency"  ("division_id")`);
    await runner.query(
      `CREATE TYPE "public"."assignment_role" AS ENUM('LEADER', 'SOCIAL_WORKER', 'ASSISTANT')`,
    );
    await runner.query(
      `CREATE TABLE "assignment" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "social_worker_id" uuid NOT NULL, "project_id" uuid NOT NULL, "division_id" uuid NOT NULL, "role" "public"."assignment_role" NOT NULL, "from" date NOT NULL, "until" date, CONSTRAINT "PK_43c2f5a3859f54cedafb270f37e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_afb91a24bf95a7fb2a2c4d4f29" ON "assignment"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_ae21d63b58ff9eaed50dd69571" ON "assignment"  ("social_worker_id")`);
    await runner.query(`CREATE INDEX "IDX_38b63bf01a17d03e04b78d0577" ON "assignment"  ("project_id")`);
    await runner.query(`CREATE INDEX "IDX_3cca5ef89d7ce3ca47aa82ad67" ON "assignment"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_fdead3df4930234630d4637711" ON "assignment"  ("from")`);
    await runner.query(
      `CREATE TYPE "public"."booking_status" AS ENUM('REQUESTED', 'CONFIRMED', 'CANCELLED', 'COMPLETED')`,
    );
    await runner.query(
      `CREATE TABLE "booking" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "youth_home_id" uuid NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "party_size" integer NOT NULL, "branch_id" uuid, "session_id" uuid, "status" "public"."booking_status" NOT NULL, CONSTRAINT "PK_49171efc69702ed84c812f33540" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_e950e8df317f010b8f63b1afd1" ON "booking"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_e987fb74fd48f49fcaad1a3c5e" ON "booking"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_dc90a6e243b799200ace39e928" ON "booking"  ("starts_at")`);
    await runner.query(`CREATE INDEX "IDX_b4f9c2cc9fdd35a4b723f9005c" ON "booking"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_f82cd0c042c5756ba7530063b6" ON "booking"  ("session_id")`);
    await runner.query(`CREATE INDEX "IDX_83dda68f1025a4b14250ca017c" ON "booking"  ("status")`);
    await runner.query(
      `CREATE TYPE "public"."branch_kind" AS ENUM('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT_BRANCH', 'WORK_COMMITTEE')`,
    );
    await runner.query(`CREATE TYPE "public"."branch_status" AS ENUM('ACTIVE', 'MERGED', 'DISSOLVED')`);
    await runner.query(
      `CREATE TABLE "branch" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "short_name" text COLLATE "zh-x-icu", "short_name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "kind" "public"."branch_kind" NOT NULL, "status" "public"."branch_status" NOT NULL, "founded_on" date, "member_count" integer, "division_id" uuid NOT NULL, "superior_id" uuid, CONSTRAINT "branch_member_count_check" CHECK (member_count >= 0), CONSTRAINT "PK_2e39f426e2faefdaa93c5961976" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_68b41e17bea11f1b37fb9786d1" ON "branch"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_d6d14945d4352867ecc62bcf85" ON "branch"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_d2faf49e9b5d4fae22bebf9731" ON "branch"  ("kind")`);
    await runner.query(`CREATE INDEX "IDX_abfa5bf3703f4a0f9e255e941b" ON "branch"  ("member_count")`);
    await runner.query(`CREATE INDEX "IDX_0fbe7bc009c7651277b4e38955" ON "branch"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_08fe229878bc882723c10070da" ON "branch"  ("superior_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "branch_active_name_key" ON "branch"  ("division_id", "name") WHERE status = 'ACTIVE'`,
    );
    await runner.query(
      `CREATE TABLE "campaign" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "brand" text COLLATE "zh-x-icu", "starts_on" date, "ends_on" date, "division_id" uuid NOT NULL, CONSTRAINT "PK_0ce34d26e7f2eb316a3a592cdc4" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_1c76ecfbee4c259b8a417b5a3e" ON "campaign"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_78f57196031319c696bdd28d6d" ON "campaign"  ("code")`);
    await runner.query(`CREATE INDEX "IDX_e290ca6f46908d64b270de6547" ON "campaign"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_a7e0fd63a7188a2cf40fcc8454" ON "campaign"  ("starts_on")`);
    await runner.query(`CREATE INDEX "IDX_ef7f119ab009a138e035f458e1" ON "campaign"  ("division_id")`);
    await runner.query(
      `CREATE TYPE "public"."participant_kind" AS ENUM('TOWNS_AND_STREETS', 'DEPARTMENTS', 'SCHOOLS', 'PUBLIC_BENEFIT_ORGANIZATIONS', 'YOUNG_PEOPLE')`,
    );
    await runner.query(
      `CREATE TYPE "public"."measure_kind" AS ENUM('SESSIONS', 'COHORTS', 'TEAMS', 'PERSON_TIMES', 'PERSONS', 'HOURS', 'CASES', 'GROUPS', 'KINDS', 'UNITS', 'SCHOOLS', 'ORGANIZATIONS', 'PROJECTS', 'SERVICES', 'PLACES', 'WEEKS', 'DATE', 'PERIOD', 'NAME')`,
    );
    await runner.query(
      `CREATE TYPE "public"."qualifier" AS ENUM('EXACT', 'AT_LEAST', 'EXCEEDS', 'APPROXIMATE', 'NOT_GIVEN')`,
    );
    await runner.query(
      `CREATE TYPE "public"."measure_method" AS ENUM('ROSTER', 'CHECK_IN', 'HEADCOUNT', 'REPORTED')`,
    );
    await runner.query(
      `CREATE TABLE "campaign_participant" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "campaign_id" uuid NOT NULL, "kind" "public"."participant_kind" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "measure_kind" "public"."measure_kind" NOT NULL, "value" numeric NOT NULL, "qualifier" "public"."qualifier" NOT NULL, "method" "public"."measure_method" NOT NULL, CONSTRAINT "PK_e24ab860b48b6875d999e1861c4" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_d94cc9b3e8b4b7e97aa652fbea" ON "campaign_participant"  ("provenance")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_4318c90f5c3425819267e40b2a" ON "campaign_participant"  ("campaign_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_d0967bab7009580975d22a352d" ON "campaign_participant"  ("kind")`);
    await runner.query(
      `CREATE TABLE "campaign_volunteer_organization" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "campaign_id" uuid NOT NULL, "volunteer_organization_id" uuid NOT NULL, CONSTRAINT "PK_ccc63bb55c649a95efdfe83814c" PRIMARY KEY ("id"))`,
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
    await runner.query(`CREATE TYPE "public"."post_role" AS ENUM('SECRETARY', 'DEPUTY_SECRETARY', 'MEMBER')`);
    await runner.query(
      `CREATE TYPE "public"."candidacy_outcome" AS ENUM('ELECTED', 'NOT_ELECTED', 'TIED', 'WITHDRAWN')`,
    );
    await runner.query(
      `CREATE TYPE "public"."background" AS ENUM('GOOD_YOUTH', 'TWO_COMMITTEES_MEMBER', 'UNIVERSITY_STUDENT', 'PROSPEROUS_YOUTH', 'VETERAN', 'OTHER', 'UNKNOWN')`,
    );
    await runner.query(
      `CREATE TABLE "candidacy" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "person_id" uuid NOT NULL, "post" "public"."post_role" NOT NULL, "is_incumbent" boolean NOT NULL, "votes_for" integer, "votes_against" integer, "abstentions" integer, "outcome" "public"."candidacy_outcome", "background" "public"."background" NOT NULL, "ballot_order" integer NOT NULL, "election_id" uuid NOT NULL, CONSTRAINT "candidacy_votes_check" CHECK (votes_for >= 0 AND votes_against >= 0 AND abstentions >= 0), CONSTRAINT "PK_3493e25a1777da762e42be50d18" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "candidacy_key" ON "candidacy"  ("election_id", "person_id", "post")`,
    );
    await runner.query(`CREATE INDEX "IDX_355ae8e288d08e075d2d691e62" ON "candidacy"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_f5f100f1b4149ae3dae5d266dd" ON "candidacy"  ("election_id")`);
    await runner.query(`CREATE INDEX "IDX_fc729704210989b43b1c1d348c" ON "candidacy"  ("person_id")`);
    await runner.query(
      `CREATE TYPE "public"."concurrent_body" AS ENUM('VILLAGE_PARTY_BRANCH', 'COMMUNITY_PARTY_BRANCH', 'VILLAGE_COMMITTEE', 'RESIDENTS_COMMITTEE')`,
    );
    await runner.query(
      `CREATE TABLE "concurrent_post" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "post_id" uuid NOT NULL, "person_id" uuid NOT NULL, "body" "public"."concurrent_body" NOT NULL, "division_id" uuid NOT NULL, "starts_on" date NOT NULL, "ends_on" date, CONSTRAINT "PK_875b79d543c40d62a1fa9af67a7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_af7146267be6d9502d957ae13e" ON "concurrent_post"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_21c811610eb35c01b9f3f2b4fc" ON "concurrent_post"  ("post_id")`);
    await runner.query(`CREATE INDEX "IDX_741d9015ef4ac64ea1fa3e6ecb" ON "concurrent_post"  ("person_id")`);
    await runner.query(`CREATE INDEX "IDX_b59080fdfdaf063bf0a96cf8be" ON "concurrent_post"  ("body")`);
    await runner.query(`CREATE INDEX "IDX_76c464e307efb9002971627319" ON "concurrent_post"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_89a2c153ce6a88a9125878f3aa" ON "concurrent_post"  ("ends_on")`);
    await runner.query(
      `CREATE TYPE "public"."division_level" AS ENUM('DISTRICT', 'STREET', 'TOWN', 'RESIDENTS_COMMITTEE', 'VILLAGERS_COMMITTEE')`,
    );
    await runner.query(
      `CREATE TABLE "division" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C", "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "level" "public"."division_level" NOT NULL, "ancestor_ids" uuid array NOT NULL, "closed_edition" text COLLATE "zh-x-icu", "parent_id" uuid, "statistical_parent_id" uuid, CONSTRAINT "PK_b6f0d207e38106dbddabab3a078" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_b90fbd79ca30384442e3cf8dde" ON "division"  ("provenance")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_1870649c4e2c6970186e055f3d" ON "division"  ("code")`);
    await runner.query(`CREATE INDEX "IDX_296566b07c0653123c292aa2f8" ON "division"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_3c34cfd739d5d9363309744a7c" ON "division"  ("level")`);
    await runner.query(
      `CREATE INDEX "IDX_5a797a730f674b98a822ebca4c" ON "division" USING gin ("ancestor_ids")`,
    );
    await runner.query(`CREATE INDEX "IDX_1f13d547886747b17d754a32cb" ON "division"  ("parent_id")`);
    await runner.query(
      `CREATE INDEX "IDX_4d6538f508025b3bd76036f612" ON "division"  ("statistical_parent_id")`,
    );
    await runner.query(
      `CREATE TABLE "division_code" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "edition" text COLLATE "C" NOT NULL, "name_in_edition" text COLLATE "zh-x-icu" NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "division_id" uuid NOT NULL, CONSTRAINT "PK_1e63f23e7ab3284cb7a923ffad2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_1a2ce9ba20f7b47264c66be54d" ON "division_code"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_ecc7e84abab98190e93e68c9d4" ON "division_code"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_328cbdd797c29965a3506364cd" ON "division_code"  ("code")`);
    await runner.query(`CREATE TYPE "public"."election_form" AS ENUM('ASSEMBLY', 'CONGRESS')`);
    await runner.query(
      `CREATE TYPE "public"."election_status" AS ENUM('DRAFT', 'METHOD_ADOPTED', 'HELD', 'REPORTED', 'APPROVED', 'RETURNED')`,
    );
    await runner.query(
      `CREATE TABLE "election" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "term_number" integer NOT NULL, "form" "public"."election_form" NOT NULL, "status" "public"."election_status" NOT NULL, "held_on" date, "entitled" integer, "present" integer, "ballots_issued" integer, "ballots_returned" integer, "ballots_valid" integer, "seats" integer NOT NULL, "quorum_numerator" integer NOT NULL, "quorum_denominator" integer NOT NULL, "reported_on" date, "approved_on" date, "branch_id" uuid NOT NULL, "campaign_id" uuid, "rule_set_id" uuid NOT NULL, CONSTRAINT "election_quorum_check" CHECK (0 < quorum_numerator AND quorum_numerator <= quorum_denominator), CONSTRAINT "election_issued_check" CHECK (ballots_issued <= present), CONSTRAINT "election_ballots_check" CHECK (0 <= ballots_valid AND ballots_valid <= ballots_returned AND ballots_returned <= ballots_issued), CONSTRAINT "election_attendance_check" CHECK (0 <= present AND present <= entitled), CONSTRAINT "PK_17467b9ade12257d01912737bdb" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "election_term_key" ON "election"  ("branch_id", "term_number")`);
    await runner.query(`CREATE INDEX "IDX_f48912b32389ccdf2080c5067b" ON "election"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_b178dd030e6834963294b0a47d" ON "election"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_b24da2242c317c61beb1ac73b3" ON "election"  ("campaign_id")`);
    await runner.query(`CREATE INDEX "IDX_e621a17a7ab0ba00be6c6c4ee0" ON "election"  ("status")`);
    await runner.query(`CREATE INDEX "IDX_60d8e0144037c19baae2bdbae1" ON "election"  ("held_on")`);
    await runner.query(`CREATE INDEX "IDX_b538b52642ef9be1aaf2e61262" ON "election"  ("rule_set_id")`);
    await runner.query(
      `CREATE TYPE "public"."approval_side" AS ENUM('PARTY_ORGANIZATION', 'SUPERIOR_LEAGUE_ORGANIZATION')`,
    );
    await runner.query(`CREATE TYPE "public"."approval_decision" AS ENUM('APPROVED', 'RETURNED')`);
    await runner.query(
      `CREATE TABLE "election_approval" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "side" "public"."approval_side" NOT NULL, "approver_name" text COLLATE "zh-x-icu" NOT NULL, "decision" "public"."approval_decision" NOT NULL, "decided_on" date NOT NULL, "election_id" uuid NOT NULL, "approver_branch_id" uuid, CONSTRAINT "PK_9cdffca000f997e7ab14575b093" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "election_approval_side_key" ON "election_approval"  ("election_id", "side")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_604b8db4f1e8f10d17f008b95e" ON "election_approval"  ("provenance")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_8d18f86fba97cac6e03bd895a6" ON "election_approval"  ("election_id")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_4c07523c13724d2e2f27643292" ON "election_approval"  ("approver_branch_id")`,
    );
    await runner.query(
      `CREATE TABLE "election_campaign" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "starts_on" date NOT NULL, "ends_on" date, "training_on" date, "scope_id" uuid NOT NULL, CONSTRAINT "PK_b24da2242c317c61beb1ac73b32" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_fc376ebcacc33b50a3080d9c7f" ON "election_campaign"  ("provenance")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_0de76c19507e9c9a740b8f8136" ON "election_campaign"  ("code")`,
    );
    await runner.query(`CREATE INDEX "IDX_9dc7b222b860de440b6481b6fb" ON "election_campaign"  ("scope_id")`);
    await runner.query(
      `CREATE TYPE "public"."finding_rule" AS ENUM('BRANCH_UNDER_THREE_MEMBERS', 'BRANCH_OVER_FIFTY_MEMBERS', 'GENERAL_BRANCH_UNDER_THRESHOLD', 'TERM_OVERDUE', 'COMMITTEE_MISSING', 'CONCURRENT_POST_ENDED')`,
    );
    await runner.query(`CREATE TYPE "public"."finding_severity" AS ENUM('INFO', 'WARNING', 'SERIOUS')`);
    await runner.query(
      `CREATE TABLE "finding" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "rule" "public"."finding_rule" NOT NULL, "severity" "public"."finding_severity" NOT NULL, "since" date NOT NULL, "resolved_on" date, "detail" text COLLATE "zh-x-icu" NOT NULL, "branch_id" uuid NOT NULL, "rule_set_id" uuid NOT NULL, CONSTRAINT "PK_a904dfcf401ccfbaa60bb6eec29" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_63ad6a25ef092e75e04ef0c2ef" ON "finding"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_d6a0b3454a215f481914d7fafa" ON "finding"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_e4c5ca79d87ad4ceb699618546" ON "finding"  ("rule")`);
    await runner.query(`CREATE INDEX "IDX_8d36b28d91acb8545e54e79b87" ON "finding"  ("rule_set_id")`);
    await runner.query(
      `CREATE TYPE "public"."honour_category" AS ENUM('MAY_FOURTH_RED_BANNER_COMMITTEE', 'MAY_FOURTH_RED_BANNER_BRANCH', 'OUTSTANDING_LEAGUE_MEMBER', 'OUTSTANDING_LEAGUE_CADRE', 'THREE_SERVICES_OUTSTANDING_PROJECT', 'OTHER')`,
    );
    await runner.query(
      `CREATE TYPE "public"."honour_level" AS ENUM('NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY')`,
    );
    await runner.query(
      `CREATE TABLE "honour" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "title" text COLLATE "zh-x-icu" NOT NULL, "title_pinyin" text COLLATE "C", "title_en" text COLLATE "zh-x-icu", "category" "public"."honour_category" NOT NULL, "level" "public"."honour_level" NOT NULL, "year" integer, "issuer" text COLLATE "zh-x-icu", "awarded_to" text COLLATE "zh-x-icu", "branch_id" uuid, "division_id" uuid NOT NULL, CONSTRAINT "PK_3a4ebd97990db9572bad8173370" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_6d594681f3d238607ac67c98e4" ON "honour"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_b4323dabaf63c1d444ab07e5ee" ON "honour"  ("level")`);
    await runner.query(`CREATE INDEX "IDX_32628bbdf4b116f1f442798952" ON "honour"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_5f09171b502ab1541584f10c48" ON "honour"  ("division_id")`);
    await runner.query(
      `CREATE TABLE "indicator" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "project_id" uuid NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "kind" "public"."measure_kind" NOT NULL, "target" numeric, "actual" numeric, CONSTRAINT "PK_4693fe4c2cb912a71e05c589e7e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_df14b6b752d4651bcf3d8f0028" ON "indicator"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_df7b34e93425800f64d6dbdeeb" ON "indicator"  ("project_id")`);
    await runner.query(`CREATE INDEX "IDX_9d09fa3be295b97136e0087612" ON "indicator"  ("kind")`);
    await runner.query(`CREATE TYPE "public"."inspector_kind" AS ENUM('OFFICIAL', 'MYSTERY')`);
    await runner.query(`CREATE TYPE "public"."inspection_result" AS ENUM('PASSED', 'TO_IMPROVE', 'FAILED')`);
    await runner.query(
      `CREATE TABLE "inspection" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "youth_home_id" uuid NOT NULL, "inspected_on" date NOT NULL, "inspector_kind" "public"."inspector_kind" NOT NULL, "result" "public"."inspection_result" NOT NULL, "score" integer NOT NULL, CONSTRAINT "PK_1e895c2ae7b7d9d1ec464950013" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_2d99b88b1240db78f28870f7f8" ON "inspection"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_c9386b55aa41fd7f866489ad12" ON "inspection"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_349d56990d732cb860e38a0603" ON "inspection"  ("inspected_on")`);
    await runner.query(`CREATE INDEX "IDX_b5123041f61e5320c9681e3b9e" ON "inspection"  ("result")`);
    await runner.query(
      `CREATE TABLE "manager_tenure" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "youth_home_id" uuid NOT NULL, "person_id" uuid NOT NULL, "starts_on" date NOT NULL, "ends_on" date, CONSTRAINT "PK_d15db404aa7c2d6edd2805bd787" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_a5f3381cddc3f149e0a3d4536b" ON "manager_tenure"  ("provenance")`);
    await runner.query(
      `CREATE INDEX "IDX_d003b0e4509c16bd213b65e751" ON "manager_tenure"  ("youth_home_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_1636034568dd3a6a32813ccd05" ON "manager_tenure"  ("person_id")`);
    await runner.query(`CREATE INDEX "IDX_9b54c0e2214f4effde3b067d74" ON "manager_tenure"  ("starts_on")`);
    await runner.query(
      `CREATE TABLE "opening_hours" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "youth_home_id" uuid NOT NULL, "weekday" integer NOT NULL, "opens_at" text COLLATE "C" NOT NULL, "closes_at" text COLLATE "C" NOT NULL, "valid_from" date NOT NULL, "valid_to" date, CONSTRAINT "PK_09415e2b345103b1f5971464f85" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_f109277daa693b629d19996b39" ON "opening_hours"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_596fd302b4058b3a3fba61812c" ON "opening_hours"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_b78888978dd89039887b1828a7" ON "opening_hours"  ("weekday")`);
    await runner.query(
      `CREATE TABLE "opening_hours_exception" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "youth_home_id" uuid NOT NULL, "day" date NOT NULL, "is_closed" boolean NOT NULL, "opens_at" text COLLATE "C", "closes_at" text COLLATE "C", "reason" text COLLATE "zh-x-icu", CONSTRAINT "PK_c493a8413d930fffb9a3e3635e8" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_92ec4cfcdaf0aff685706b13b6" ON "opening_hours_exception"  ("provenance")`,
    );
    await runner.query(
      `CREATE INDEX "IDX_aee3fbdd514fdedfcdeb76c612" ON "opening_hours_exception"  ("youth_home_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_b2bcfe49504679f34d7dbabd4f" ON "opening_hours_exception"  ("day")`);
    await runner.query(
      `CREATE TYPE "public"."partner_kind" AS ENUM('UNIVERSITY', 'TALK_GROUP', 'VOLUNTEER_ORGANIZATION', 'PEOPLE')`,
    );
    await runner.query(
      `CREATE TABLE "partner" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "kind" "public"."partner_kind" NOT NULL, "volunteer_organization_id" uuid, "division_id" uuid NOT NULL, CONSTRAINT "PK_8f34ff11ddd5459eacbfacd48ca" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_7741764eb58feb9c9c9d47511a" ON "partner"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_9af6a8bd7cac55b61babc75385" ON "partner"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_2c5c55f48c0ca368d516933e21" ON "partner"  ("kind")`);
    await runner.query(
      `CREATE INDEX "IDX_c240b3037b18f790162c3b2741" ON "partner"  ("volunteer_organization_id")`,
    );
    await runner.query(`CREATE INDEX "IDX_e29cf23190ce0b1b5370e426db" ON "partner"  ("division_id")`);
    await runner.query(
      `CREATE TABLE "person" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_5e56a30a1cab6986d4b1430a67" ON "person"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_501a0cce4a7533f0fa4b8ecbc5" ON "person"  ("division_id")`);
    await runner.query(
      `CREATE TYPE "public"."policy_kind" AS ENUM('PLAN', 'WORK_MODE', 'ACTION', 'BRAND', 'SLOGAN')`,
    );
    await runner.query(
      `CREATE TABLE "policy" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "kind" "public"."policy_kind" NOT NULL, "period_start" date, "period_end" date, "description" text COLLATE "zh-x-icu" NOT NULL, "division_id" uuid, CONSTRAINT "PK_9917b0c5e4286703cc656b1d39f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_8727300e3e8df68205dfc04d2c" ON "policy"  ("provenance")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_4934063192bacdf45a076bbdd5" ON "policy"  ("code")`);
    await runner.query(`CREATE INDEX "IDX_e4f1dea321f71c163ecc1b652b" ON "policy"  ("division_id")`);
    await runner.query(`CREATE TYPE "public"."engagement" AS ENUM('FULL_TIME', 'SECONDED', 'PART_TIME')`);
    await runner.query(
      `CREATE TABLE "post" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "person_id" uuid NOT NULL, "branch_id" uuid NOT NULL, "division_id" uuid NOT NULL, "role" "public"."post_role" NOT NULL, "engagement" "public"."engagement" NOT NULL, "starts_on" date NOT NULL, "ends_on" date, "election_id" uuid, "background" "public"."background" NOT NULL, CONSTRAINT "PK_be5fda3aac270b134ff9c21cdee" PRIMARY KEY ("id"))`,
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
      `CREATE TABLE "project" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "short_name" text COLLATE "zh-x-icu", "short_name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "brand" text COLLATE "zh-x-icu", "policy" text COLLATE "zh-x-icu", "division_id" uuid NOT NULL, "community_name_as_printed" text COLLATE "zh-x-icu", "provider_id" uuid, "purchaser" text COLLATE "zh-x-icu", "target_groups" text array COLLATE "zh-x-icu" NOT NULL, "services" text array COLLATE "zh-x-icu" NOT NULL, "assets" text array COLLATE "zh-x-icu" NOT NULL, "period_start" date, "period_end" date, CONSTRAINT "PK_4d68b1358bb5b766d3e78f32f57" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_2828d8e062aa7891ee886cacdc" ON "project"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_b58774a8460d69d09c888158ab" ON "project"  ("code")`);
    await runner.query(`CREATE INDEX "IDX_dedfea394088ed136ddadeee89" ON "project"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_2b0cb757974c6445e2e84d95b4" ON "project"  ("brand")`);
    await runner.query(`CREATE INDEX "IDX_0417ebe04a64438043a2672605" ON "project"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_e3e2ed5e94c90c04cade87d8c4" ON "project"  ("provider_id")`);
    await runner.query(`CREATE INDEX "IDX_3973fa2f311d46bdf92a4a85ad" ON "project"  ("period_start")`);
    await runner.query(
      `CREATE TYPE "public"."resource_kind" AS ENUM('RED_EDUCATION', 'UNIVERSITY_PRACTICE', 'ENTREPRENEURSHIP', 'VOLUNTEER_SERVICE', 'LIFE_CULTURE')`,
    );
    await runner.query(
      `CREATE TABLE "resource" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "kind" "public"."resource_kind" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "division_id" uuid NOT NULL, CONSTRAINT "PK_e2894a5867e06ae2e8889f1173f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_2b34ac41ab009fd1420c24c0f0" ON "resource"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_c131f8d6d9e548b8654f5fc6c3" ON "resource"  ("kind")`);
    await runner.query(`CREATE INDEX "IDX_c8ed18ff47475e2c4a7bf59daa" ON "resource"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_dca5fe0ba1310e6757295f1165" ON "resource"  ("division_id")`);
    await runner.query(
      `CREATE TYPE "public"."contribution_kind" AS ENUM('TALKS', 'PRACTICE_TEAMS', 'TRAINING', 'VOLUNTEERS', 'RESCUE', 'PARTICIPATION')`,
    );
    await runner.query(
      `CREATE TABLE "resource_link" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "partner_id" uuid NOT NULL, "resource_id" uuid NOT NULL, "contribution" "public"."contribution_kind" NOT NULL, "period_start" date, "period_end" date, CONSTRAINT "PK_d7628c7a0544d8f068ea232b3d3" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_90c63ef9b275f4922fa6a4186d" ON "resource_link"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_1feea1727a9dae02e866744303" ON "resource_link"  ("partner_id")`);
    await runner.query(`CREATE INDEX "IDX_a63ce54ade1f77c0e133de66e7" ON "resource_link"  ("resource_id")`);
    await runner.query(`CREATE INDEX "IDX_2d8716ce87bee98159b2358a79" ON "resource_link"  ("contribution")`);
    await runner.query(
      `CREATE TABLE "rule_set" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "valid_from" date NOT NULL, "valid_to" date, "branch_min_members" integer NOT NULL, "branch_max_members" integer, "branch_committee_from_members" integer, "branch_committee_min_seats" integer, "branch_committee_max_seats" integer, "general_branch_min_members" integer, "committee_min_members" integer, "branch_term_years_min" integer NOT NULL, "branch_term_years_max" integer NOT NULL, "student_branch_term_years" integer NOT NULL, "committee_term_years_min" integer NOT NULL, "committee_term_years_max" integer NOT NULL, "branch_delay_months" integer, "other_delay_months" integer, "congress_from_members" integer, "quorum_numerator" integer NOT NULL, "quorum_denominator" integer NOT NULL, "surplus_percent" integer NOT NULL, "single_slate_leaders_allowed" boolean NOT NULL, "source" text COLLATE "zh-x-icu" NOT NULL, CONSTRAINT "PK_b297de2aa110d7ac081e2bcd05f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_edf706772b1388bd5ed5b7f797" ON "rule_set"  ("provenance")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_5186dc05ce2702e386b5201c65" ON "rule_set"  ("code")`);
    await runner.query(
      `CREATE TYPE "public"."entry_method" AS ENUM('CHECK_IN_OUT', 'LEADER_ENTRY', 'BACK_OFFICE_IMPORT', 'CORRECTION')`,
    );
    await runner.query(
      `CREATE TABLE "service_record" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "volunteer_id" uuid NOT NULL, "session_id" uuid NOT NULL, "division_id" uuid NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "entry_method" "public"."entry_method" NOT NULL, "entered_by_id" uuid NOT NULL, "approved_by_id" uuid, "approved_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_9420457010efff21604d3d9c17b" PRIMARY KEY ("id"))`,
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
    await runner.query(`CREATE TYPE "public"."session_status" AS ENUM('PLANNED', 'HELD', 'CANCELLED')`);
    await runner.query(
      `CREATE TABLE "session" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "activity_id" uuid NOT NULL, "status" "public"."session_status" NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "division_id" uuid, "youth_home_id" uuid, "headcount" integer, "unique_persons" integer, "attendance_method" "public"."measure_method" NOT NULL, CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_99875322960bceff07928d0926" ON "session"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_bd090e5fd58e95457c521ac4fe" ON "session"  ("activity_id")`);
    await runner.query(`CREATE INDEX "IDX_6becf4504fe1ca053090582684" ON "session"  ("status")`);
    await runner.query(`CREATE INDEX "IDX_ee53e88da48b39bf18f6f856c3" ON "session"  ("starts_at")`);
    await runner.query(`CREATE INDEX "IDX_a73969b335f0cdf976bb0d44b2" ON "session"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_5d66358c4d20b80d47e720cdea" ON "session"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_141ebe94be3ff40ebcf810a861" ON "session"  ("headcount")`);
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
      `CREATE TABLE "social_worker" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "person_id" uuid NOT NULL, "employer" text COLLATE "zh-x-icu" NOT NULL, "agency_id" uuid, "channel" "public"."employment_channel" NOT NULL, "certificate_level" "public"."certificate_level", "certificate_registration" "public"."registration_state", "certificate_valid_until" date, "division_id" uuid NOT NULL, "starts_on" date NOT NULL, "ends_on" date, CONSTRAINT "PK_80b19006ba189d735ffa7909177" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_70e553220bfb879e287d8ae17f" ON "social_worker"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_08f295afd090da33e5a2263cef" ON "social_worker"  ("person_id")`);
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
      `CREATE TABLE "term" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "number" integer NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "is_current" boolean NOT NULL, "overdue_since" date, "branch_id" uuid NOT NULL, "election_id" uuid, CONSTRAINT "term_dates_check" CHECK (starts_on < ends_on), CONSTRAINT "PK_55b0479f0743f2e5d5ec414821e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "term_current_key" ON "term"  ("branch_id") WHERE is_current`);
    await runner.query(`CREATE UNIQUE INDEX "term_number_key" ON "term"  ("branch_id", "number")`);
    await runner.query(`CREATE INDEX "IDX_e1b2c0ea8256c9c4ac8fe7dcb4" ON "term"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_679a20a07393600380dd427f0b" ON "term"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_2d440217d6ebd93d181458f739" ON "term"  ("ends_on")`);
    await runner.query(`CREATE INDEX "IDX_3479af416e1f6830215ee60f15" ON "term"  ("election_id")`);
    await runner.query(
      `CREATE TYPE "public"."venue_finding_rule" AS ENUM('NO_SESSION_FOR_THREE_MONTHS', 'MANAGER_VACANT', 'INSPECTION_FAILED')`,
    );
    await runner.query(
      `CREATE TABLE "venue_finding" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "youth_home_id" uuid NOT NULL, "rule" "public"."venue_finding_rule" NOT NULL, "severity" "public"."finding_severity" NOT NULL, "since" date NOT NULL, "resolved_on" date, CONSTRAINT "PK_b4b0c4494cd4a9c2bc8ad0c81e2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_18311f01d1bbefb4f113ce1103" ON "venue_finding"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_d53232314eea024e50bb92cc02" ON "venue_finding"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_1012dca4eb7b47bb30d7f6576f" ON "venue_finding"  ("rule")`);
    await runner.query(`CREATE INDEX "IDX_2300b4f32871db6bfce9da5730" ON "venue_finding"  ("severity")`);
    await runner.query(`CREATE INDEX "IDX_88a79b7cbed09a3bffecf7bbba" ON "venue_finding"  ("since")`);
    await runner.query(
      `CREATE TABLE "venue_kind" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "code" text COLLATE "C" NOT NULL, "position" integer NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu" NOT NULL, CONSTRAINT "PK_0255a8e14cb316ac07f26d80c96" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_8204394d7c46d8722e02a6dd30" ON "venue_kind"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_963d123a5f666e5240afbe9052" ON "venue_kind"  ("code")`);
    await runner.query(`CREATE INDEX "IDX_d0efb9ff7380d4879a371036dc" ON "venue_kind"  ("position")`);
    await runner.query(`CREATE TYPE "public"."visit_method" AS ENUM('CHECK_IN', 'HEADCOUNT')`);
    await runner.query(
      `CREATE TABLE "visit_count" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "youth_home_id" uuid NOT NULL, "day" date NOT NULL, "visits" integer NOT NULL, "method" "public"."visit_method" NOT NULL, CONSTRAINT "PK_e64e1612450ab236f7ab33bbfb8" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_5bfa3d4bd550b5bfbbe6f6681f" ON "visit_count"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_cea7147d9e13b071c66379d619" ON "visit_count"  ("youth_home_id")`);
    await runner.query(`CREATE INDEX "IDX_81106f5d27ec63428d6f36bf15" ON "visit_count"  ("day")`);
    await runner.query(
      `CREATE TABLE "volunteer" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "person_id" uuid NOT NULL, "registered_on" date NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "PK_76924da1998b3e07025e04c4d3c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_fa9f6ffa12bc48c890cad73905" ON "volunteer"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_fc40d3eada517c3c9315e0c9e5" ON "volunteer"  ("person_id")`);
    await runner.query(`CREATE INDEX "IDX_4b5cf43a00c7ed7e06b1d8ce28" ON "volunteer"  ("registered_on")`);
    await runner.query(`CREATE INDEX "IDX_477d270e5831cffcc490d9d742" ON "volunteer"  ("division_id")`);
    await runner.query(
      `CREATE TABLE "volunteer_membership" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "volunteer_id" uuid NOT NULL, "volunteer_organization_id" uuid NOT NULL, "joined_on" date NOT NULL, "left_on" date, CONSTRAINT "PK_b5e3832f79d9daebda8cc17a177" PRIMARY KEY ("id"))`,
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
      `CREATE TYPE "public"."volunteer_organization_kind" AS ENUM('RESCUE_TEAM', 'SERVICE_CENTRE', 'VOLUNTEER_TEAM')`,
    );
    await runner.query(
      `CREATE TYPE "public"."legal_status" AS ENUM('REGISTERED', 'UNREGISTERED', 'UNSPECIFIED_IN_SOURCE')`,
    );
    await runner.query(
      `CREATE TABLE "volunteer_organization" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "kind" "public"."volunteer_organization_kind" NOT NULL, "legal_status" "public"."legal_status" NOT NULL, "partner_since" date, "division_id" uuid NOT NULL, CONSTRAINT "PK_d568a9e88a1a9510312eb66d2dc" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_abc8d0308e763a7d5a88a6cd48" ON "volunteer_organization"  ("provenance")`,
    );
    await runner.query(`CREATE INDEX "IDX_d9eb88c8e4fc604f9e284c0517" ON "volunteer_organization"  ("name")`);
    await runner.query(
      `CREATE INDEX "IDX_0b7ff1d821ef8c0e860b413a00" ON "volunteer_organization"  ("division_id")`,
    );
    await runner.query(
      `CREATE TABLE "volunteer_organization_division" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "volunteer_organization_id" uuid NOT NULL, "division_id" uuid NOT NULL, CONSTRAINT "PK_0b7ff1d821ef8c0e860b413a006" PRIMARY KEY ("id"))`,
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
    await runner.query(`CREATE TYPE "public"."coordinate_system" AS ENUM('CGCS2000', 'WGS84', 'GCJ02')`);
    await runner.query(
      `CREATE TYPE "public"."youth_home_level" AS ENUM('FLAGSHIP', 'NATIONAL', 'PROVINCIAL', 'CITY', 'ORDINARY')`,
    );
    await runner.query(
      `CREATE TYPE "public"."youth_home_status" AS ENUM('PLANNED', 'OPEN', 'SUSPENDED', 'DELISTED')`,
    );
    await runner.query(
      `CREATE TABLE "youth_home" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_pinyin" text COLLATE "C", "name_en" text COLLATE "zh-x-icu", "kind_id" uuid NOT NULL, "division_id" uuid, "place_name_as_printed" text COLLATE "zh-x-icu", "address" text COLLATE "zh-x-icu", "latitude" numeric, "longitude" numeric, "coordinate_system" "public"."coordinate_system", "level" "public"."youth_home_level", "status" "public"."youth_home_status" NOT NULL, "services" text array COLLATE "zh-x-icu" NOT NULL, "capacity" integer, "lead_branch_id" uuid, "host" text COLLATE "zh-x-icu", "opened_on" date, CONSTRAINT "PK_c6e2cd2cb0a8db16e2896921b66" PRIMARY KEY ("id"))`,
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
      `CREATE TABLE "figure" ("id" uuid NOT NULL, "code" text COLLATE "C" NOT NULL, "subject" text COLLATE "zh-x-icu" NOT NULL, "subject_en" text COLLATE "zh-x-icu" NOT NULL, "kind" "public"."measure_kind" NOT NULL, "value_number" numeric, "value_text" text COLLATE "zh-x-icu", "qualifier" "public"."qualifier" NOT NULL, "unit" text COLLATE "zh-x-icu", "period_start" date, "as_of" date NOT NULL, "scope" text COLLATE "C" NOT NULL, "source" text COLLATE "zh-x-icu" NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", CONSTRAINT "PK_9b7e19001257bb3db43958e59da" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "IDX_3c1cfd68d336db8c569a407627" ON "figure"  ("code")`);
    await runner.query(
      `ALTER TABLE "branch" ADD CONSTRAINT "FK_0fbe7bc009c7651277b4e38955b" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "branch" ADD CONSTRAINT "FK_08fe229878bc882723c10070da5" FOREIGN KEY ("superior_id") REFERENCES "branch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidacy" ADD CONSTRAINT "FK_f5f100f1b4149ae3dae5d266dd2" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "division" ADD CONSTRAINT "FK_1f13d547886747b17d754a32cbb" FOREIGN KEY ("parent_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "division" ADD CONSTRAINT "FK_4d6538f508025b3bd76036f6121" FOREIGN KEY ("statistical_parent_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "division_code" ADD CONSTRAINT "FK_ecc7e84abab98190e93e68c9d40" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "election" ADD CONSTRAINT "FK_b178dd030e6834963294b0a47d2" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "election" ADD CONSTRAINT "FK_b24da2242c317c61beb1ac73b32" FOREIGN KEY ("campaign_id") REFERENCES "election_campaign"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "election" ADD CONSTRAINT "FK_b538b52642ef9be1aaf2e61262a" FOREIGN KEY ("rule_set_id") REFERENCES "rule_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "election_approval" ADD CONSTRAINT "FK_8d18f86fba97cac6e03bd895a67" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "election_approval" ADD CONSTRAINT "FK_4c07523c13724d2e2f276432926" FOREIGN KEY ("approver_branch_id") REFERENCES "branch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "election_campaign" ADD CONSTRAINT "FK_9dc7b222b860de440b6481b6fb9" FOREIGN KEY ("scope_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "finding" ADD CONSTRAINT "FK_d6a0b3454a215f481914d7fafa2" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "finding" ADD CONSTRAINT "FK_8d36b28d91acb8545e54e79b871" FOREIGN KEY ("rule_set_id") REFERENCES "rule_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "honour" ADD CONSTRAINT "FK_32628bbdf4b116f1f442798952f" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "honour" ADD CONSTRAINT "FK_5f09171b502ab1541584f10c48a" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "policy" ADD CONSTRAINT "FK_e4f1dea321f71c163ecc1b652b3" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "term" ADD CONSTRAINT "FK_679a20a07393600380dd427f0b7" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "term" ADD CONSTRAINT "FK_3479af416e1f6830215ee60f153" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `CREATE INDEX "activity_name_characters" ON "activity" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "activity_name_pinyin_trgm" ON "activity" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
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
      `CREATE INDEX "campaign_name_characters" ON "campaign" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "campaign_name_pinyin_trgm" ON "campaign" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "division_name_characters" ON "division" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "division_name_pinyin_trgm" ON "division" USING gin ("name_pinyin" gin_trgm_ops)`,
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
      `CREATE INDEX "partner_name_characters" ON "partner" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "partner_name_pinyin_trgm" ON "partner" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "policy_name_characters" ON "policy" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "policy_name_pinyin_trgm" ON "policy" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
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
      `CREATE INDEX "venue_kind_name_characters" ON "venue_kind" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "venue_kind_name_pinyin_trgm" ON "venue_kind" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "volunteer_organization_name_characters" ON "volunteer_organization" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "volunteer_organization_name_pinyin_trgm" ON "volunteer_organization" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(
      `CREATE INDEX "youth_home_name_characters" ON "youth_home" USING gin (string_to_array("name" COLLATE "C", NULL))`,
    );
    await runner.query(
      `CREATE INDEX "youth_home_name_pinyin_trgm" ON "youth_home" USING gin ("name_pinyin" gin_trgm_ops)`,
    );
    await runner.query(`SELECT publish('branch', 'Branch')`);
    await runner.query(`SELECT publish('candidacy', 'Candidacy')`);
    await runner.query(`SELECT publish('division', 'Division')`);
    await runner.query(`SELECT publish('division_code', 'DivisionCode')`);
    await runner.query(`SELECT publish('election', 'Election')`);
    await runner.query(`SELECT publish('election_approval', 'ElectionApproval')`);
    await runner.query(`SELECT publish('election_campaign', 'ElectionCampaign')`);
    await runner.query(`SELECT publish('finding', 'Finding')`);
    await runner.query(`SELECT publish('honour', 'Honour')`);
    await runner.query(`SELECT publish('policy', 'Policy')`);
    await runner.query(`SELECT publish('rule_set', 'RuleSet')`);
    await runner.query(`SELECT publish('term', 'Term')`);
    await runner.query(`SELECT derive_pinyin('branch', 'name', 'name_pinyin')`);
    await runner.query(`SELECT derive_pinyin('branch', 'short_name', 'short_name_pinyin')`);
    await runner.query(`SELECT derive_pinyin('division', 'name', 'name_pinyin')`);
    await runner.query(`SELECT derive_pinyin('election_campaign', 'name', 'name_pinyin')`);
    await runner.query(`SELECT derive_pinyin('honour', 'title', 'title_pinyin')`);
    await runner.query(`SELECT derive_pinyin('policy', 'name', 'name_pinyin')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION "policy_name_pinyin" CASCADE`);
    await runner.query(`DROP FUNCTION "honour_title_pinyin" CASCADE`);
    await runner.query(`DROP FUNCTION "election_campaign_name_pinyin" CASCADE`);
    await runner.query(`DROP FUNCTION "division_name_pinyin" CASCADE`);
    await runner.query(`DROP FUNCTION "branch_short_name_pinyin" CASCADE`);
    await runner.query(`DROP FUNCTION "branch_name_pinyin" CASCADE`);
    await runner.query(`DROP INDEX "youth_home_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "youth_home_name_characters"`);
    await runner.query(`DROP INDEX "volunteer_organization_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "volunteer_organization_name_characters"`);
    await runner.query(`DROP INDEX "venue_kind_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "venue_kind_name_characters"`);
    await runner.query(`DROP INDEX "resource_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "resource_name_characters"`);
    await runner.query(`DROP INDEX "project_short_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "project_short_name_characters"`);
    await runner.query(`DROP INDEX "project_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "project_name_characters"`);
    await runner.query(`DROP INDEX "policy_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "policy_name_characters"`);
    await runner.query(`DROP INDEX "partner_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "partner_name_characters"`);
    await runner.query(`DROP INDEX "honour_title_pinyin_trgm"`);
    await runner.query(`DROP INDEX "honour_title_characters"`);
    await runner.query(`DROP INDEX "election_campaign_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "election_campaign_name_characters"`);
    await runner.query(`DROP INDEX "division_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "division_name_characters"`);
    await runner.query(`DROP INDEX "campaign_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "campaign_name_characters"`);
    await runner.query(`DROP INDEX "branch_short_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "branch_short_name_characters"`);
    await runner.query(`DROP INDEX "branch_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "branch_name_characters"`);
    await runner.query(`DROP INDEX "agency_legal_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "agency_legal_name_characters"`);
    await runner.query(`DROP INDEX "agency_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "agency_name_characters"`);
    await runner.query(`DROP INDEX "activity_name_pinyin_trgm"`);
    await runner.query(`DROP INDEX "activity_name_characters"`);
    await runner.query(`ALTER TABLE "term" DROP CONSTRAINT "FK_3479af416e1f6830215ee60f153"`);
    await runner.query(`ALTER TABLE "term" DROP CONSTRAINT "FK_679a20a07393600380dd427f0b7"`);
    await runner.query(`ALTER TABLE "policy" DROP CONSTRAINT "FK_e4f1dea321f71c163ecc1b652b3"`);
    await runner.query(`ALTER TABLE "honour" DROP CONSTRAINT "FK_5f09171b502ab1541584f10c48a"`);
    await runner.query(`ALTER TABLE "honour" DROP CONSTRAINT "FK_32628bbdf4b116f1f442798952f"`);
    await runner.query(`ALTER TABLE "finding" DROP CONSTRAINT "FK_8d36b28d91acb8545e54e79b871"`);
    await runner.query(`ALTER TABLE "finding" DROP CONSTRAINT "FK_d6a0b3454a215f481914d7fafa2"`);
    await runner.query(`ALTER TABLE "election_campaign" DROP CONSTRAINT "FK_9dc7b222b860de440b6481b6fb9"`);
    await runner.query(`ALTER TABLE "election_approval" DROP CONSTRAINT "FK_4c07523c13724d2e2f276432926"`);
    await runner.query(`ALTER TABLE "election_approval" DROP CONSTRAINT "FK_8d18f86fba97cac6e03bd895a67"`);
    await runner.query(`ALTER TABLE "election" DROP CONSTRAINT "FK_b538b52642ef9be1aaf2e61262a"`);
    await runner.query(`ALTER TABLE "election" DROP CONSTRAINT "FK_b24da2242c317c61beb1ac73b32"`);
    await runner.query(`ALTER TABLE "election" DROP CONSTRAINT "FK_b178dd030e6834963294b0a47d2"`);
    await runner.query(`ALTER TABLE "division_code" DROP CONSTRAINT "FK_ecc7e84abab98190e93e68c9d40"`);
    await runner.query(`ALTER TABLE "division" DROP CONSTRAINT "FK_4d6538f508025b3bd76036f6121"`);
    await runner.query(`ALTER TABLE "division" DROP CONSTRAINT "FK_1f13d547886747b17d754a32cbb"`);
    await runner.query(`ALTER TABLE "candidacy" DROP CONSTRAINT "FK_f5f100f1b4149ae3dae5d266dd2"`);
    await runner.query(`ALTER TABLE "branch" DROP CONSTRAINT "FK_08fe229878bc882723c10070da5"`);
    await runner.query(`ALTER TABLE "branch" DROP CONSTRAINT "FK_0fbe7bc009c7651277b4e38955b"`);
    await runner.query(`DROP INDEX "public"."IDX_3c1cfd68d336db8c569a407627"`);
    await runner.query(`DROP TABLE "figure"`);
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
    await runner.query(`DROP INDEX "public"."IDX_f75f0fe41c2fc7e07cb96ec52b"`);
    await runner.query(`DROP INDEX "public"."IDX_796c46651ac83d2f732ef90e1b"`);
    await runner.query(`DROP INDEX "public"."IDX_6a05b8a98b63ca08370e4392b5"`);
    await runner.query(`DROP TABLE "volunteer_organization_division"`);
    await runner.query(`DROP INDEX "public"."IDX_0b7ff1d821ef8c0e860b413a00"`);
    await runner.query(`DROP INDEX "public"."IDX_d9eb88c8e4fc604f9e284c0517"`);
    await runner.query(`DROP INDEX "public"."IDX_abc8d0308e763a7d5a88a6cd48"`);
    await runner.query(`DROP TABLE "volunteer_organization"`);
    await runner.query(`DROP TYPE "public"."legal_status"`);
    await runner.query(`DROP TYPE "public"."volunteer_organization_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_dcf8bddb3909edc788a8d72b0a"`);
    await runner.query(`DROP INDEX "public"."IDX_c03721fcaabc05187397f8c5d3"`);
    await runner.query(`DROP INDEX "public"."IDX_4655b3b69b37d063b36af4f1ef"`);
    await runner.query(`DROP TABLE "volunteer_membership"`);
    await runner.query(`DROP INDEX "public"."IDX_477d270e5831cffcc490d9d742"`);
    await runner.query(`DROP INDEX "public"."IDX_4b5cf43a00c7ed7e06b1d8ce28"`);
    await runner.query(`DROP INDEX "public"."IDX_fc40d3eada517c3c9315e0c9e5"`);
    await runner.query(`DROP INDEX "public"."IDX_fa9f6ffa12bc48c890cad73905"`);
    await runner.query(`DROP TABLE "volunteer"`);
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
    await runner.query(`DROP TYPE "public"."venue_finding_rule"`);
    await runner.query(`DROP INDEX "public"."IDX_3479af416e1f6830215ee60f15"`);
    await runner.query(`DROP INDEX "public"."IDX_2d440217d6ebd93d181458f739"`);
    await runner.query(`DROP INDEX "public"."IDX_679a20a07393600380dd427f0b"`);
    await runner.query(`DROP INDEX "public"."IDX_e1b2c0ea8256c9c4ac8fe7dcb4"`);
    await runner.query(`DROP INDEX "public"."term_number_key"`);
    await runner.query(`DROP INDEX "public"."term_current_key"`);
    await runner.query(`DROP TABLE "term"`);
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
    await runner.query(`DROP INDEX "public"."IDX_141ebe94be3ff40ebcf810a861"`);
    await runner.query(`DROP INDEX "public"."IDX_5d66358c4d20b80d47e720cdea"`);
    await runner.query(`DROP INDEX "public"."IDX_a73969b335f0cdf976bb0d44b2"`);
    await runner.query(`DROP INDEX "public"."IDX_ee53e88da48b39bf18f6f856c3"`);
    await runner.query(`DROP INDEX "public"."IDX_6becf4504fe1ca053090582684"`);
    await runner.query(`DROP INDEX "public"."IDX_bd090e5fd58e95457c521ac4fe"`);
    await runner.query(`DROP INDEX "public"."IDX_99875322960bceff07928d0926"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP TYPE "public"."session_status"`);
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
    await runner.query(`DROP INDEX "public"."IDX_5186dc05ce2702e386b5201c65"`);
    await runner.query(`DROP INDEX "public"."IDX_edf706772b1388bd5ed5b7f797"`);
    await runner.query(`DROP TABLE "rule_set"`);
    await runner.query(`DROP INDEX "public"."IDX_2d8716ce87bee98159b2358a79"`);
    await runner.query(`DROP INDEX "public"."IDX_a63ce54ade1f77c0e133de66e7"`);
    await runner.query(`DROP INDEX "public"."IDX_1feea1727a9dae02e866744303"`);
    await runner.query(`DROP INDEX "public"."IDX_90c63ef9b275f4922fa6a4186d"`);
    await runner.query(`DROP TABLE "resource_link"`);
    await runner.query(`DROP TYPE "public"."contribution_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_dca5fe0ba1310e6757295f1165"`);
    await runner.query(`DROP INDEX "public"."IDX_c8ed18ff47475e2c4a7bf59daa"`);
    await runner.query(`DROP INDEX "public"."IDX_c131f8d6d9e548b8654f5fc6c3"`);
    await runner.query(`DROP INDEX "public"."IDX_2b34ac41ab009fd1420c24c0f0"`);
    await runner.query(`DROP TABLE "resource"`);
    await runner.query(`DROP TYPE "public"."resource_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_3973fa2f311d46bdf92a4a85ad"`);
    await runner.query(`DROP INDEX "public"."IDX_e3e2ed5e94c90c04cade87d8c4"`);
    await runner.query(`DROP INDEX "public"."IDX_0417ebe04a64438043a2672605"`);
    await runner.query(`DROP INDEX "public"."IDX_2b0cb757974c6445e2e84d95b4"`);
    await runner.query(`DROP INDEX "public"."IDX_dedfea394088ed136ddadeee89"`);
    await runner.query(`DROP INDEX "public"."IDX_b58774a8460d69d09c888158ab"`);
    await runner.query(`DROP INDEX "public"."IDX_2828d8e062aa7891ee886cacdc"`);
    await runner.query(`DROP TABLE "project"`);
    await runner.query(`DROP INDEX "public"."IDX_179de5ef1800fafb114b4e536c"`);
    await runner.query(`DROP INDEX "public"."IDX_ba5ebfdfc6b8842a34916559f6"`);
    await runner.query(`DROP INDEX "public"."IDX_c9f82ab0c33efc74ce9ec7150b"`);
    await runner.query(`DROP INDEX "public"."IDX_42eecbdd5f12a9191be58cfb3b"`);
    await runner.query(`DROP INDEX "public"."IDX_09d20ee740aa94687e06afcc5a"`);
    await runner.query(`DROP INDEX "public"."IDX_cfe0a438940b88fdbbba7f45bd"`);
    await runner.query(`DROP INDEX "public"."IDX_bdb473f468b4531c3f51c61185"`);
    await runner.query(`DROP INDEX "public"."IDX_a9d0a266c50cd6ccb87003cddf"`);
    await runner.query(`DROP TABLE "post"`);
    await runner.query(`DROP TYPE "public"."engagement"`);
    await runner.query(`DROP INDEX "public"."IDX_e4f1dea321f71c163ecc1b652b"`);
    await runner.query(`DROP INDEX "public"."IDX_4934063192bacdf45a076bbdd5"`);
    await runner.query(`DROP INDEX "public"."IDX_8727300e3e8df68205dfc04d2c"`);
    await runner.query(`DROP TABLE "policy"`);
    await runner.query(`DROP TYPE "public"."policy_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_501a0cce4a7533f0fa4b8ecbc5"`);
    await runner.query(`DROP INDEX "public"."IDX_5e56a30a1cab6986d4b1430a67"`);
    await runner.query(`DROP TABLE "person"`);
    await runner.query(`DROP INDEX "public"."IDX_e29cf23190ce0b1b5370e426db"`);
    await runner.query(`DROP INDEX "public"."IDX_c240b3037b18f790162c3b2741"`);
    await runner.query(`DROP INDEX "public"."IDX_2c5c55f48c0ca368d516933e21"`);
    await runner.query(`DROP INDEX "public"."IDX_9af6a8bd7cac55b61babc75385"`);
    await runner.query(`DROP INDEX "public"."IDX_7741764eb58feb9c9c9d47511a"`);
    await runner.query(`DROP TABLE "partner"`);
    await runner.query(`DROP TYPE "public"."partner_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_b2bcfe49504679f34d7dbabd4f"`);
    await runner.query(`DROP INDEX "public"."IDX_aee3fbdd514fdedfcdeb76c612"`);
    await runner.query(`DROP INDEX "public"."IDX_92ec4cfcdaf0aff685706b13b6"`);
    await runner.query(`DROP TABLE "opening_hours_exception"`);
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
    await runner.query(`DROP INDEX "public"."IDX_9d09fa3be295b97136e0087612"`);
    await runner.query(`DROP INDEX "public"."IDX_df7b34e93425800f64d6dbdeeb"`);
    await runner.query(`DROP INDEX "public"."IDX_df14b6b752d4651bcf3d8f0028"`);
    await runner.query(`DROP TABLE "indicator"`);
    await runner.query(`DROP INDEX "public"."IDX_5f09171b502ab1541584f10c48"`);
    await runner.query(`DROP INDEX "public"."IDX_32628bbdf4b116f1f442798952"`);
    await runner.query(`DROP INDEX "public"."IDX_b4323dabaf63c1d444ab07e5ee"`);
    await runner.query(`DROP INDEX "public"."IDX_6d594681f3d238607ac67c98e4"`);
    await runner.query(`DROP TABLE "honour"`);
    await runner.query(`DROP TYPE "public"."honour_level"`);
    await runner.query(`DROP TYPE "public"."honour_category"`);
    await runner.query(`DROP INDEX "public"."IDX_8d36b28d91acb8545e54e79b87"`);
    await runner.query(`DROP INDEX "public"."IDX_e4c5ca79d87ad4ceb699618546"`);
    await runner.query(`DROP INDEX "public"."IDX_d6a0b3454a215f481914d7fafa"`);
    await runner.query(`DROP INDEX "public"."IDX_63ad6a25ef092e75e04ef0c2ef"`);
    await runner.query(`DROP TABLE "finding"`);
    await runner.query(`DROP TYPE "public"."finding_severity"`);
    await runner.query(`DROP TYPE "public"."finding_rule"`);
    await runner.query(`DROP INDEX "public"."IDX_9dc7b222b860de440b6481b6fb"`);
    await runner.query(`DROP INDEX "public"."IDX_0de76c19507e9c9a740b8f8136"`);
    await runner.query(`DROP INDEX "public"."IDX_fc376ebcacc33b50a3080d9c7f"`);
    await runner.query(`DROP TABLE "election_campaign"`);
    await runner.query(`DROP INDEX "public"."IDX_4c07523c13724d2e2f27643292"`);
    await runner.query(`DROP INDEX "public"."IDX_8d18f86fba97cac6e03bd895a6"`);
    await runner.query(`DROP INDEX "public"."IDX_604b8db4f1e8f10d17f008b95e"`);
    await runner.query(`DROP INDEX "public"."election_approval_side_key"`);
    await runner.query(`DROP TABLE "election_approval"`);
    await runner.query(`DROP TYPE "public"."approval_decision"`);
    await runner.query(`DROP TYPE "public"."approval_side"`);
    await runner.query(`DROP INDEX "public"."IDX_b538b52642ef9be1aaf2e61262"`);
    await runner.query(`DROP INDEX "public"."IDX_60d8e0144037c19baae2bdbae1"`);
    await runner.query(`DROP INDEX "public"."IDX_e621a17a7ab0ba00be6c6c4ee0"`);
    await runner.query(`DROP INDEX "public"."IDX_b24da2242c317c61beb1ac73b3"`);
    await runner.query(`DROP INDEX "public"."IDX_b178dd030e6834963294b0a47d"`);
    await runner.query(`DROP INDEX "public"."IDX_f48912b32389ccdf2080c5067b"`);
    await runner.query(`DROP INDEX "public"."election_term_key"`);
    await runner.query(`DROP TABLE "election"`);
    await runner.query(`DROP TYPE "public"."election_status"`);
    await runner.query(`DROP TYPE "public"."election_form"`);
    await runner.query(`DROP INDEX "public"."IDX_328cbdd797c29965a3506364cd"`);
    await runner.query(`DROP INDEX "public"."IDX_ecc7e84abab98190e93e68c9d4"`);
    await runner.query(`DROP INDEX "public"."IDX_1a2ce9ba20f7b47264c66be54d"`);
    await runner.query(`DROP TABLE "division_code"`);
    await runner.query(`DROP INDEX "public"."IDX_4d6538f508025b3bd76036f612"`);
    await runner.query(`DROP INDEX "public"."IDX_1f13d547886747b17d754a32cb"`);
    await runner.query(`DROP INDEX "public"."IDX_5a797a730f674b98a822ebca4c"`);
    await runner.query(`DROP INDEX "public"."IDX_3c34cfd739d5d9363309744a7c"`);
    await runner.query(`DROP INDEX "public"."IDX_296566b07c0653123c292aa2f8"`);
    await runner.query(`DROP INDEX "public"."IDX_1870649c4e2c6970186e055f3d"`);
    await runner.query(`DROP INDEX "public"."IDX_b90fbd79ca30384442e3cf8dde"`);
    await runner.query(`DROP TABLE "division"`);
    await runner.query(`DROP TYPE "public"."division_level"`);
    await runner.query(`DROP INDEX "public"."IDX_89a2c153ce6a88a9125878f3aa"`);
    await runner.query(`DROP INDEX "public"."IDX_76c464e307efb9002971627319"`);
    await runner.query(`DROP INDEX "public"."IDX_b59080fdfdaf063bf0a96cf8be"`);
    await runner.query(`DROP INDEX "public"."IDX_741d9015ef4ac64ea1fa3e6ecb"`);
    await runner.query(`DROP INDEX "public"."IDX_21c811610eb35c01b9f3f2b4fc"`);
    await runner.query(`DROP INDEX "public"."IDX_af7146267be6d9502d957ae13e"`);
    await runner.query(`DROP TABLE "concurrent_post"`);
    await runner.query(`DROP TYPE "public"."concurrent_body"`);
    await runner.query(`DROP INDEX "public"."IDX_fc729704210989b43b1c1d348c"`);
    await runner.query(`DROP INDEX "public"."IDX_f5f100f1b4149ae3dae5d266dd"`);
    await runner.query(`DROP INDEX "public"."IDX_355ae8e288d08e075d2d691e62"`);
    await runner.query(`DROP INDEX "public"."candidacy_key"`);
    await runner.query(`DROP TABLE "candidacy"`);
    await runner.query(`DROP TYPE "public"."background"`);
    await runner.query(`DROP TYPE "public"."candidacy_outcome"`);
    await runner.query(`DROP TYPE "public"."post_role"`);
    await runner.query(`DROP INDEX "public"."IDX_ef829ae3bdd1f19c4cc6ebcb85"`);
    await runner.query(`DROP INDEX "public"."IDX_ca0381c05d97aeaa16813eaf3e"`);
    await runner.query(`DROP INDEX "public"."IDX_83725d293cabe7fa62c0f8a619"`);
    await runner.query(`DROP TABLE "campaign_volunteer_organization"`);
    await runner.query(`DROP INDEX "public"."IDX_d0967bab7009580975d22a352d"`);
    await runner.query(`DROP INDEX "public"."IDX_4318c90f5c3425819267e40b2a"`);
    await runner.query(`DROP INDEX "public"."IDX_d94cc9b3e8b4b7e97aa652fbea"`);
    await runner.query(`DROP TABLE "campaign_participant"`);
    await runner.query(`DROP TYPE "public"."measure_method"`);
    await runner.query(`DROP TYPE "public"."qualifier"`);
    await runner.query(`DROP TYPE "public"."measure_kind"`);
    await runner.query(`DROP TYPE "public"."participant_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_ef7f119ab009a138e035f458e1"`);
    await runner.query(`DROP INDEX "public"."IDX_a7e0fd63a7188a2cf40fcc8454"`);
    await runner.query(`DROP INDEX "public"."IDX_e290ca6f46908d64b270de6547"`);
    await runner.query(`DROP INDEX "public"."IDX_78f57196031319c696bdd28d6d"`);
    await runner.query(`DROP INDEX "public"."IDX_1c76ecfbee4c259b8a417b5a3e"`);
    await runner.query(`DROP TABLE "campaign"`);
    await runner.query(`DROP INDEX "public"."branch_active_name_key"`);
    await runner.query(`DROP INDEX "public"."IDX_08fe229878bc882723c10070da"`);
    await runner.query(`DROP INDEX "public"."IDX_0fbe7bc009c7651277b4e38955"`);
    await runner.query(`DROP INDEX "public"."IDX_abfa5bf3703f4a0f9e255e941b"`);
    await runner.query(`DROP INDEX "public"."IDX_d2faf49e9b5d4fae22bebf9731"`);
    await runner.query(`DROP INDEX "public"."IDX_d6d14945d4352867ecc62bcf85"`);
    await runner.query(`DROP INDEX "public"."IDX_68b41e17bea11f1b37fb9786d1"`);
    await runner.query(`DROP TABLE "branch"`);
    await runner.query(`DROP TYPE "public"."branch_status"`);
    await runner.query(`DROP TYPE "public"."branch_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_83dda68f1025a4b14250ca017c"`);
    await runner.query(`DROP INDEX "public"."IDX_f82cd0c042c5756ba7530063b6"`);
    await runner.query(`DROP INDEX "public"."IDX_b4f9c2cc9fdd35a4b723f9005c"`);
    await runner.query(`DROP INDEX "public"."IDX_dc90a6e243b799200ace39e928"`);
    await runner.query(`DROP INDEX "public"."IDX_e987fb74fd48f49fcaad1a3c5e"`);
    await runner.query(`DROP INDEX "public"."IDX_e950e8df317f010b8f63b1afd1"`);
    await runner.query(`DROP TABLE "booking"`);
    await runner.query(`DROP TYPE "public"."booking_status"`);
    await runner.query(`DROP INDEX "public"."IDX_fdead3df4930234630d4637711"`);
    await runner.query(`DROP INDEX "public"."IDX_3cca5ef89d7ce3ca47aa82ad67"`);
    await runner.query(`DROP INDEX "public"."IDX_38b63bf01a17d03e04b78d0577"`);
    await runner.query(`DROP INDEX "public"."IDX_ae21d63b58ff9eaed50dd69571"`);
    await runner.query(`DROP INDEX "public"."IDX_afb91a24bf95a7fb2a2c4d4f29"`);
    await runner.query(`DROP TABLE "assignment"`);
    await runner.query(`DROP TYPE "public"."assignment_role"`);
    await runner.query(`DROP INDEX "public"."IDX_95c028f69a3ad2a2b140fdff8b"`);
    await runner.query(`DROP INDEX "public"."IDX_30e185b1233a7b5a3faedd4524"`);
    await runner.query(`DROP INDEX "public"."IDX_4d95a121fa6b3e85ef92215a17"`);
    await runner.query(`DROP TABLE "agency"`);
    await runner.query(`DROP TYPE "public"."agency_kind"`);
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
    await runner.query(`DROP TYPE "public"."provenance"`);
    await runner.query(`DROP INDEX "public"."outbox_order_key"`);
    await runner.query(`DROP INDEX "public"."audit_entry_subject_key"`);
  }
}
