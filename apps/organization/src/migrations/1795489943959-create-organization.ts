import type { MigrationInterface, QueryRunner } from "typeorm";

export class CreateOrganization1795489943959 implements MigrationInterface {
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
      `CREATE TYPE "public"."honour_category" AS ENUM('MAY_FOURTH_RED_BANNER_COMMITTEE', 'MAY_FOURTH_RED_BANNER_BRANCH', 'OUTSTANDING_LEAGUE_MEMBER', 'OUTSTANDING_LEAGUE_CADRE', 'THREE_SERVICES_OUTSTANDING_PROJECT', 'OTHER')`,
    );
    await runner.query(
      `CREATE TYPE "public"."honour_level" AS ENUM('NATIONAL', 'PROVINCIAL', 'CITY', 'COUNTY')`,
    );
    await runner.query(
      `CREATE TABLE "honour" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "title" text COLLATE "zh-x-icu" NOT NULL, "title_en" text COLLATE "zh-x-icu", "category" "public"."honour_category" NOT NULL, "level" "public"."honour_level" NOT NULL, "year" integer, "issuer" text COLLATE "zh-x-icu", "awarded_to" text COLLATE "zh-x-icu", "branch_id" uuid, "division_id" uuid NOT NULL, CONSTRAINT "PK_3a4ebd97990db9572bad8173370" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_6d594681f3d238607ac67c98e4" ON "honour"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_b4323dabaf63c1d444ab07e5ee" ON "honour"  ("level")`);
    await runner.query(`CREATE INDEX "IDX_32628bbdf4b116f1f442798952" ON "honour"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_5f09171b502ab1541584f10c48" ON "honour"  ("division_id")`);
    await runner.query(
      `CREATE TABLE "division_code" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "edition" text COLLATE "C" NOT NULL, "name_in_edition" text COLLATE "zh-x-icu" NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "division_id" uuid NOT NULL, CONSTRAINT "PK_1e63f23e7ab3284cb7a923ffad2" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_1a2ce9ba20f7b47264c66be54d" ON "division_code"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_ecc7e84abab98190e93e68c9d4" ON "division_code"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_328cbdd797c29965a3506364cd" ON "division_code"  ("code")`);
    await runner.query(
      `CREATE TYPE "public"."division_level" AS ENUM('DISTRICT', 'STREET', 'TOWN', 'RESIDENTS_COMMITTEE', 'VILLAGERS_COMMITTEE')`,
    );
    await runner.query(
      `CREATE TABLE "division" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C", "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "level" "public"."division_level" NOT NULL, "ancestor_ids" uuid array NOT NULL, "closed_edition" text COLLATE "zh-x-icu", "parent_id" uuid, "statistical_parent_id" uuid, CONSTRAINT "PK_b6f0d207e38106dbddabab3a078" PRIMARY KEY ("id"))`,
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
    await runner.query(`CREATE INDEX "IDX_355ae8e288d08e075d2d691e62" ON "candidacy"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_f5f100f1b4149ae3dae5d266dd" ON "candidacy"  ("election_id")`);
    await runner.query(`CREATE INDEX "IDX_fc729704210989b43b1c1d348c" ON "candidacy"  ("person_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "candidacy_key" ON "candidacy"  ("election_id", "person_id", "post")`,
    );
    await runner.query(
      `CREATE TABLE "election_campaign" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "starts_on" date NOT NULL, "ends_on" date, "training_on" date, "scope_id" uuid NOT NULL, CONSTRAINT "PK_b24da2242c317c61beb1ac73b32" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "IDX_fc376ebcacc33b50a3080d9c7f" ON "election_campaign"  ("provenance")`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "IDX_0de76c19507e9c9a740b8f8136" ON "election_campaign"  ("code")`,
    );
    await runner.query(`CREATE INDEX "IDX_9dc7b222b860de440b6481b6fb" ON "election_campaign"  ("scope_id")`);
    await runner.query(
      `CREATE TABLE "rule_set" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "valid_from" date NOT NULL, "valid_to" date, "source" text COLLATE "zh-x-icu" NOT NULL, "branch_min_members" integer NOT NULL, "branch_max_members" integer, "branch_committee_from_members" integer, "branch_committee_min_seats" integer, "branch_committee_max_seats" integer, "general_branch_min_members" integer, "committee_min_members" integer, "branch_term_years_min" integer NOT NULL, "branch_term_years_max" integer NOT NULL, "student_branch_term_years" integer NOT NULL, "committee_term_years_min" integer NOT NULL, "committee_term_years_max" integer NOT NULL, "branch_delay_months" integer, "other_delay_months" integer, "congress_from_members" integer, "quorum_numerator" integer NOT NULL, "quorum_denominator" integer NOT NULL, "surplus_percent" integer NOT NULL, "single_slate_leaders_allowed" boolean NOT NULL, CONSTRAINT "PK_b297de2aa110d7ac081e2bcd05f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_edf706772b1388bd5ed5b7f797" ON "rule_set"  ("provenance")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_5186dc05ce2702e386b5201c65" ON "rule_set"  ("code")`);
    await runner.query(
      `CREATE TYPE "public"."approval_side" AS ENUM('PARTY_ORGANIZATION', 'SUPERIOR_LEAGUE_ORGANIZATION')`,
    );
    await runner.query(`CREATE TYPE "public"."approval_decision" AS ENUM('APPROVED', 'RETURNED')`);
    await runner.query(
      `CREATE TABLE "election_approval" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "side" "public"."approval_side" NOT NULL, "approver_name" text COLLATE "zh-x-icu" NOT NULL, "decision" "public"."approval_decision" NOT NULL, "decided_on" date NOT NULL, "election_id" uuid NOT NULL, "approver_branch_id" uuid, CONSTRAINT "PK_9cdffca000f997e7ab14575b093" PRIMARY KEY ("id"))`,
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
      `CREATE UNIQUE INDEX "election_approval_side_key" ON "election_approval"  ("election_id", "side")`,
    );
    await runner.query(`CREATE TYPE "public"."election_form" AS ENUM('ASSEMBLY', 'CONGRESS')`);
    await runner.query(
      `CREATE TYPE "public"."election_status" AS ENUM('DRAFT', 'METHOD_ADOPTED', 'HELD', 'REPORTED', 'APPROVED', 'RETURNED')`,
    );
    await runner.query(
      `CREATE TABLE "election" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "term_number" integer NOT NULL, "form" "public"."election_form" NOT NULL, "status" "public"."election_status" NOT NULL, "held_on" date, "entitled" integer, "present" integer, "ballots_issued" integer, "ballots_returned" integer, "ballots_valid" integer, "seats" integer NOT NULL, "quorum_numerator" integer NOT NULL, "quorum_denominator" integer NOT NULL, "reported_on" date, "approved_on" date, "branch_id" uuid NOT NULL, "campaign_id" uuid, "rule_set_id" uuid NOT NULL, CONSTRAINT "election_quorum_check" CHECK (0 < quorum_numerator AND quorum_numerator <= quorum_denominator), CONSTRAINT "election_issued_check" CHECK (ballots_issued <= present), CONSTRAINT "election_ballots_check" CHECK (0 <= ballots_valid AND ballots_valid <= ballots_returned AND ballots_returned <= ballots_issued), CONSTRAINT "election_attendance_check" CHECK (0 <= present AND present <= entitled), CONSTRAINT "PK_17467b9ade12257d01912737bdb" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_f48912b32389ccdf2080c5067b" ON "election"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_b178dd030e6834963294b0a47d" ON "election"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_b24da2242c317c61beb1ac73b3" ON "election"  ("campaign_id")`);
    await runner.query(`CREATE INDEX "IDX_e621a17a7ab0ba00be6c6c4ee0" ON "election"  ("status")`);
    await runner.query(`CREATE INDEX "IDX_60d8e0144037c19baae2bdbae1" ON "election"  ("held_on")`);
    await runner.query(`CREATE INDEX "IDX_b538b52642ef9be1aaf2e61262" ON "election"  ("rule_set_id")`);
    await runner.query(`CREATE UNIQUE INDEX "election_term_key" ON "election"  ("branch_id", "term_number")`);
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
      `CREATE TABLE "term" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "number" integer NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "is_current" boolean NOT NULL, "overdue_since" date, "branch_id" uuid NOT NULL, "election_id" uuid, CONSTRAINT "term_dates_check" CHECK (starts_on < ends_on), CONSTRAINT "PK_55b0479f0743f2e5d5ec414821e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_e1b2c0ea8256c9c4ac8fe7dcb4" ON "term"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_679a20a07393600380dd427f0b" ON "term"  ("branch_id")`);
    await runner.query(`CREATE INDEX "IDX_2d440217d6ebd93d181458f739" ON "term"  ("ends_on")`);
    await runner.query(`CREATE INDEX "IDX_3479af416e1f6830215ee60f15" ON "term"  ("election_id")`);
    await runner.query(`CREATE UNIQUE INDEX "term_current_key" ON "term"  ("branch_id") WHERE is_current`);
    await runner.query(`CREATE UNIQUE INDEX "term_number_key" ON "term"  ("branch_id", "number")`);
    await runner.query(
      `CREATE TYPE "public"."branch_kind" AS ENUM('COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'JOINT_BRANCH', 'WORK_COMMITTEE')`,
    );
    await runner.query(`CREATE TYPE "public"."branch_status" AS ENUM('ACTIVE', 'MERGED', 'DISSOLVED')`);
    await runner.query(
      `CREATE TABLE "branch" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "name" text COLLATE "zh-x-icu" NOT NULL, "short_name" text COLLATE "zh-x-icu", "name_en" text COLLATE "zh-x-icu", "kind" "public"."branch_kind" NOT NULL, "status" "public"."branch_status" NOT NULL, "founded_on" date, "member_count" integer, "division_id" uuid NOT NULL, "superior_id" uuid, CONSTRAINT "branch_member_count_check" CHECK (member_count >= 0), CONSTRAINT "PK_2e39f426e2faefdaa93c5961976" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_68b41e17bea11f1b37fb9786d1" ON "branch"  ("provenance")`);
    await runner.query(`CREATE INDEX "IDX_d6d14945d4352867ecc62bcf85" ON "branch"  ("name")`);
    await runner.query(`CREATE INDEX "IDX_d2faf49e9b5d4fae22bebf9731" ON "branch"  ("kind")`);
    await runner.query(`CREATE INDEX "IDX_abfa5bf3703f4a0f9e255e941b" ON "branch"  ("member_count")`);
    await runner.query(`CREATE INDEX "IDX_0fbe7bc009c7651277b4e38955" ON "branch"  ("division_id")`);
    await runner.query(`CREATE INDEX "IDX_08fe229878bc882723c10070da" ON "branch"  ("superior_id")`);
    await runner.query(
      `CREATE TYPE "public"."policy_kind" AS ENUM('PLAN', 'WORK_MODE', 'ACTION', 'BRAND', 'SLOGAN')`,
    );
    await runner.query(
      `CREATE TABLE "policy" ("id" uuid NOT NULL, "provenance" "public"."provenance" NOT NULL, "note" text COLLATE "zh-x-icu", "code" text COLLATE "C" NOT NULL, "name" text COLLATE "zh-x-icu" NOT NULL, "name_en" text COLLATE "zh-x-icu", "kind" "public"."policy_kind" NOT NULL, "period_start" date, "period_end" date, "description" text COLLATE "zh-x-icu" NOT NULL, "division_id" uuid, CONSTRAINT "PK_9917b0c5e4286703cc656b1d39f" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_8727300e3e8df68205dfc04d2c" ON "policy"  ("provenance")`);
    await runner.query(`CREATE UNIQUE INDEX "IDX_4934063192bacdf45a076bbdd5" ON "policy"  ("code")`);
    await runner.query(`CREATE INDEX "IDX_e4f1dea321f71c163ecc1b652b" ON "policy"  ("division_id")`);
    await runner.query(
      `ALTER TABLE "honour" ADD CONSTRAINT "FK_32628bbdf4b116f1f442798952f" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "honour" ADD CONSTRAINT "FK_5f09171b502ab1541584f10c48a" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "division_code" ADD CONSTRAINT "FK_ecc7e84abab98190e93e68c9d40" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "division" ADD CONSTRAINT "FK_1f13d547886747b17d754a32cbb" FOREIGN KEY ("parent_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "division" ADD CONSTRAINT "FK_4d6538f508025b3bd76036f6121" FOREIGN KEY ("statistical_parent_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidacy" ADD CONSTRAINT "FK_f5f100f1b4149ae3dae5d266dd2" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "election_campaign" ADD CONSTRAINT "FK_9dc7b222b860de440b6481b6fb9" FOREIGN KEY ("scope_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "election_approval" ADD CONSTRAINT "FK_8d18f86fba97cac6e03bd895a67" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "election_approval" ADD CONSTRAINT "FK_4c07523c13724d2e2f276432926" FOREIGN KEY ("approver_branch_id") REFERENCES "branch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
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
      `ALTER TABLE "finding" ADD CONSTRAINT "FK_d6a0b3454a215f481914d7fafa2" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "finding" ADD CONSTRAINT "FK_8d36b28d91acb8545e54e79b871" FOREIGN KEY ("rule_set_id") REFERENCES "rule_set"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "term" ADD CONSTRAINT "FK_679a20a07393600380dd427f0b7" FOREIGN KEY ("branch_id") REFERENCES "branch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "term" ADD CONSTRAINT "FK_3479af416e1f6830215ee60f153" FOREIGN KEY ("election_id") REFERENCES "election"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "branch" ADD CONSTRAINT "FK_0fbe7bc009c7651277b4e38955b" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "branch" ADD CONSTRAINT "FK_08fe229878bc882723c10070da5" FOREIGN KEY ("superior_id") REFERENCES "branch"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "policy" ADD CONSTRAINT "FK_e4f1dea321f71c163ecc1b652b3" FOREIGN KEY ("division_id") REFERENCES "division"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "policy" DROP CONSTRAINT "FK_e4f1dea321f71c163ecc1b652b3"`);
    await runner.query(`ALTER TABLE "branch" DROP CONSTRAINT "FK_08fe229878bc882723c10070da5"`);
    await runner.query(`ALTER TABLE "branch" DROP CONSTRAINT "FK_0fbe7bc009c7651277b4e38955b"`);
    await runner.query(`ALTER TABLE "term" DROP CONSTRAINT "FK_3479af416e1f6830215ee60f153"`);
    await runner.query(`ALTER TABLE "term" DROP CONSTRAINT "FK_679a20a07393600380dd427f0b7"`);
    await runner.query(`ALTER TABLE "finding" DROP CONSTRAINT "FK_8d36b28d91acb8545e54e79b871"`);
    await runner.query(`ALTER TABLE "finding" DROP CONSTRAINT "FK_d6a0b3454a215f481914d7fafa2"`);
    await runner.query(`ALTER TABLE "election" DROP CONSTRAINT "FK_b538b52642ef9be1aaf2e61262a"`);
    await runner.query(`ALTER TABLE "election" DROP CONSTRAINT "FK_b24da2242c317c61beb1ac73b32"`);
    await runner.query(`ALTER TABLE "election" DROP CONSTRAINT "FK_b178dd030e6834963294b0a47d2"`);
    await runner.query(`ALTER TABLE "election_approval" DROP CONSTRAINT "FK_4c07523c13724d2e2f276432926"`);
    await runner.query(`ALTER TABLE "election_approval" DROP CONSTRAINT "FK_8d18f86fba97cac6e03bd895a67"`);
    await runner.query(`ALTER TABLE "election_campaign" DROP CONSTRAINT "FK_9dc7b222b860de440b6481b6fb9"`);
    await runner.query(`ALTER TABLE "candidacy" DROP CONSTRAINT "FK_f5f100f1b4149ae3dae5d266dd2"`);
    await runner.query(`ALTER TABLE "division" DROP CONSTRAINT "FK_4d6538f508025b3bd76036f6121"`);
    await runner.query(`ALTER TABLE "division" DROP CONSTRAINT "FK_1f13d547886747b17d754a32cbb"`);
    await runner.query(`ALTER TABLE "division_code" DROP CONSTRAINT "FK_ecc7e84abab98190e93e68c9d40"`);
    await runner.query(`ALTER TABLE "honour" DROP CONSTRAINT "FK_5f09171b502ab1541584f10c48a"`);
    await runner.query(`ALTER TABLE "honour" DROP CONSTRAINT "FK_32628bbdf4b116f1f442798952f"`);
    await runner.query(`DROP INDEX "public"."IDX_e4f1dea321f71c163ecc1b652b"`);
    await runner.query(`DROP INDEX "public"."IDX_4934063192bacdf45a076bbdd5"`);
    await runner.query(`DROP INDEX "public"."IDX_8727300e3e8df68205dfc04d2c"`);
    await runner.query(`DROP TABLE "policy"`);
    await runner.query(`DROP TYPE "public"."policy_kind"`);
    await runner.query(`DROP INDEX "public"."IDX_08fe229878bc882723c10070da"`);
    await runner.query(`DROP INDEX "public"."IDX_0fbe7bc009c7651277b4e38955"`);
    await runner.query(`DROP INDEX "public"."IDX_abfa5bf3703f4a0f9e255e941b"`);
    await runner.query(`DROP INDEX "public"."IDX_d2faf49e9b5d4fae22bebf9731"`);
    await runner.query(`DROP INDEX "public"."IDX_d6d14945d4352867ecc62bcf85"`);
    await runner.query(`DROP INDEX "public"."IDX_68b41e17bea11f1b37fb9786d1"`);
    await runner.query(`DROP TABLE "branch"`);
    await runner.query(`DROP TYPE "public"."branch_status"`);
    await runner.query(`DROP TYPE "public"."branch_kind"`);
    await runner.query(`DROP INDEX "public"."term_number_key"`);
    await runner.query(`DROP INDEX "public"."term_current_key"`);
    await runner.query(`DROP INDEX "public"."IDX_3479af416e1f6830215ee60f15"`);
    await runner.query(`DROP INDEX "public"."IDX_2d440217d6ebd93d181458f739"`);
    await runner.query(`DROP INDEX "public"."IDX_679a20a07393600380dd427f0b"`);
    await runner.query(`DROP INDEX "public"."IDX_e1b2c0ea8256c9c4ac8fe7dcb4"`);
    await runner.query(`DROP TABLE "term"`);
    await runner.query(`DROP INDEX "public"."IDX_8d36b28d91acb8545e54e79b87"`);
    await runner.query(`DROP INDEX "public"."IDX_e4c5ca79d87ad4ceb699618546"`);
    await runner.query(`DROP INDEX "public"."IDX_d6a0b3454a215f481914d7fafa"`);
    await runner.query(`DROP INDEX "public"."IDX_63ad6a25ef092e75e04ef0c2ef"`);
    await runner.query(`DROP TABLE "finding"`);
    await runner.query(`DROP TYPE "public"."finding_severity"`);
    await runner.query(`DROP TYPE "public"."finding_rule"`);
    await runner.query(`DROP INDEX "public"."election_term_key"`);
    await runner.query(`DROP INDEX "public"."IDX_b538b52642ef9be1aaf2e61262"`);
    await runner.query(`DROP INDEX "public"."IDX_60d8e0144037c19baae2bdbae1"`);
    await runner.query(`DROP INDEX "public"."IDX_e621a17a7ab0ba00be6c6c4ee0"`);
    await runner.query(`DROP INDEX "public"."IDX_b24da2242c317c61beb1ac73b3"`);
    await runner.query(`DROP INDEX "public"."IDX_b178dd030e6834963294b0a47d"`);
    await runner.query(`DROP INDEX "public"."IDX_f48912b32389ccdf2080c5067b"`);
    await runner.query(`DROP TABLE "election"`);
    await runner.query(`DROP TYPE "public"."election_status"`);
    await runner.query(`DROP TYPE "public"."election_form"`);
    await runner.query(`DROP INDEX "public"."election_approval_side_key"`);
    await runner.query(`DROP INDEX "public"."IDX_4c07523c13724d2e2f27643292"`);
    await runner.query(`DROP INDEX "public"."IDX_8d18f86fba97cac6e03bd895a6"`);
    await runner.query(`DROP INDEX "public"."IDX_604b8db4f1e8f10d17f008b95e"`);
    await runner.query(`DROP TABLE "election_approval"`);
    await runner.query(`DROP TYPE "public"."approval_decision"`);
    await runner.query(`DROP TYPE "public"."approval_side"`);
    await runner.query(`DROP INDEX "public"."IDX_5186dc05ce2702e386b5201c65"`);
    await runner.query(`DROP INDEX "public"."IDX_edf706772b1388bd5ed5b7f797"`);
    await runner.query(`DROP TABLE "rule_set"`);
    await runner.query(`DROP INDEX "public"."IDX_9dc7b222b860de440b6481b6fb"`);
    await runner.query(`DROP INDEX "public"."IDX_0de76c19507e9c9a740b8f8136"`);
    await runner.query(`DROP INDEX "public"."IDX_fc376ebcacc33b50a3080d9c7f"`);
    await runner.query(`DROP TABLE "election_campaign"`);
    await runner.query(`DROP INDEX "public"."candidacy_key"`);
    await runner.query(`DROP INDEX "public"."IDX_fc729704210989b43b1c1d348c"`);
    await runner.query(`DROP INDEX "public"."IDX_f5f100f1b4149ae3dae5d266dd"`);
    await runner.query(`DROP INDEX "public"."IDX_355ae8e288d08e075d2d691e62"`);
    await runner.query(`DROP TABLE "candidacy"`);
    await runner.query(`DROP TYPE "public"."background"`);
    await runner.query(`DROP TYPE "public"."candidacy_outcome"`);
    await runner.query(`DROP TYPE "public"."post_role"`);
    await runner.query(`DROP INDEX "public"."IDX_4d6538f508025b3bd76036f612"`);
    await runner.query(`DROP INDEX "public"."IDX_1f13d547886747b17d754a32cb"`);
    await runner.query(`DROP INDEX "public"."IDX_5a797a730f674b98a822ebca4c"`);
    await runner.query(`DROP INDEX "public"."IDX_3c34cfd739d5d9363309744a7c"`);
    await runner.query(`DROP INDEX "public"."IDX_296566b07c0653123c292aa2f8"`);
    await runner.query(`DROP INDEX "public"."IDX_1870649c4e2c6970186e055f3d"`);
    await runner.query(`DROP INDEX "public"."IDX_b90fbd79ca30384442e3cf8dde"`);
    await runner.query(`DROP TABLE "division"`);
    await runner.query(`DROP TYPE "public"."division_level"`);
    await runner.query(`DROP INDEX "public"."IDX_328cbdd797c29965a3506364cd"`);
    await runner.query(`DROP INDEX "public"."IDX_ecc7e84abab98190e93e68c9d4"`);
    await runner.query(`DROP INDEX "public"."IDX_1a2ce9ba20f7b47264c66be54d"`);
    await runner.query(`DROP TABLE "division_code"`);
    await runner.query(`DROP INDEX "public"."IDX_5f09171b502ab1541584f10c48"`);
    await runner.query(`DROP INDEX "public"."IDX_32628bbdf4b116f1f442798952"`);
    await runner.query(`DROP INDEX "public"."IDX_b4323dabaf63c1d444ab07e5ee"`);
    await runner.query(`DROP INDEX "public"."IDX_6d594681f3d238607ac67c98e4"`);
    await runner.query(`DROP TABLE "honour"`);
    await runner.query(`DROP TYPE "public"."honour_level"`);
    await runner.query(`DROP TYPE "public"."honour_category"`);
    await runner.query(`DROP INDEX "public"."IDX_3c1cfd68d336db8c569a407627"`);
    await runner.query(`DROP TABLE "figure"`);
    await runner.query(`DROP TYPE "public"."provenance"`);
    await runner.query(`DROP TYPE "public"."qualifier"`);
    await runner.query(`DROP TYPE "public"."measure_kind"`);
  }
}
