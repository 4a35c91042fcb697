import type { RuleSetRow } from "../rows/rule-set";
import { worldId } from "../world-id";

/** What the 2021 elections were held under. Quorum and surplus: published methods, which disagree. */
const RULES_2019: Omit<RuleSetRow, "id"> = {
  code: "2019",
  name: "2018年团章、团支部工作条例(试行)、基层组织选举规则(暂行)",
  nameEn: "Charter of 2018, branch regulations of 2019 and provisional election rules",
  validFrom: "2019-01-01",
  validTo: "2023-06-01",
  source: "团章(2018); 团支部工作条例(试行)(2019); 基层组织选举规则(暂行)",
  branchMinMembers: 3,
  branchMaxMembers: 50,
  branchCommitteeFromMembers: 7,
  branchCommitteeMinSeats: 3,
  branchCommitteeMaxSeats: 5,
  generalBranchMinMembers: 30,
  committeeMinMembers: 100,
  branchTermYearsMin: 2,
  branchTermYearsMax: 3,
  studentBranchTermYears: 1,
  committeeTermYearsMin: 3,
  committeeTermYearsMax: 5,
  branchDelayMonths: null,
  otherDelayMonths: null,
  congressFromMembers: null,
  quorumNumerator: 2,
  quorumDenominator: 3,
  surplusPercent: 20,
  singleSlateLeadersAllowed: true,
  provenance: "ENTERED",
  note: "The first day of validity is known by year only. Published methods set the quorum at 2/3 or 4/5, so it is a parameter of each election. 30 and 100 members are common knowledge.",
};

const RULES_2023: Omit<RuleSetRow, "id"> = {
  ...RULES_2019,
  code: "2023",
  name: "2023年团章与基层组织选举规则(暂行)",
  nameEn: "Charter of June 2023 and provisional election rules",
  validFrom: "2023-06-01",
  validTo: "2025-01-03",
  source: "团章(2023-06)第二十二条; 基层组织选举规则(暂行)",
  branchMaxMembers: null,
  branchTermYearsMin: 3,
  branchTermYearsMax: 3,
  generalBranchMinMembers: null,
  committeeMinMembers: null,
  note: "The charter changed in June 2023; the day is known by month only. No number of members any more for general branch and committee.",
};

const RULES_2025: Omit<RuleSetRow, "id"> = {
  ...RULES_2023,
  code: "2025",
  name: "中国共产主义青年团基层组织选举工作条例",
  nameEn: "Regulations on elections of the League's grassroots organizations",
  validFrom: "2025-01-03",
  validTo: null,
  source: "中青发〔2025〕1号",
  branchDelayMonths: 6,
  otherDelayMonths: 12,
  congressFromMembers: 200,
  note: "The articles on quorum and surplus are not in the text that was read: 2/3 and 20 % are carried on until they are.",
};

/** The rule sets, oldest first; each begins where the one before ends. */
export const RULE_SETS: readonly RuleSetRow[] = [RULES_2019, RULES_2023, RULES_2025].map(rules => ({
  ...rules,
  id: worldId("rule-set", rules.code),
}));

/** The one the elections of May 2021 were held under. */
export const RULE_SET_2021 = RULE_SETS[0]!;
