import { lanshanDivisionCodes } from "./official/division-codes";
import { reportedFigures } from "./reported/figures";
import { reportedPolicies } from "./reported/policies";
import { RULE_SETS } from "./reported/rule-sets";
import type { OrganizationTables } from "./rows/organization";
import { branches } from "./synthetic/branches";
import { candidacies, electionApprovals, electionCampaign, elections } from "./synthetic/election-rows";
import { findings } from "./synthetic/findings";
import { honours } from "./synthetic/honours";
import { places } from "./synthetic/places";
import { syntheticDivisionCodes } from "./synthetic/synthetic-divisions";
import { terms } from "./synthetic/terms";
import { type TablesOf, type WorldOptions, perCopy } from "./table";

/** The organization service's rows, table by table in the order in which they can be inserted. */
export function organizationWorld(options?: WorldOptions): TablesOf<OrganizationTables> {
  return {
    Division: perCopy(options, copy => places(copy).all),
    DivisionCode: perCopy(options, copy =>
      copy === 1 ? lanshanDivisionCodes(places(1).all) : syntheticDivisionCodes(places(copy).all),
    ),
    RuleSet: RULE_SETS,
    Policy: perCopy({ copies: 1 }, () => reportedPolicies(places(1).district.id)),
    Branch: perCopy(options, branches),
    ElectionCampaign: perCopy(options, copy => [electionCampaign(copy)]),
    Election: perCopy(options, elections),
    Candidacy: perCopy(options, candidacies),
    ElectionApproval: perCopy(options, electionApprovals),
    Term: perCopy(options, terms),
    Honour: perCopy(options, honours),
    Finding: perCopy(options, findings),
    OrganizationFigure: perCopy({ copies: 1 }, () => reportedFigures("organization")),
  };
}
