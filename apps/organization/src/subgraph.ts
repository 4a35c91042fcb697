import { faces } from "@youth-graph/faces";
import { Figure } from "@youth-graph/figures";
import { usualPorts, defineSubgraph } from "@youth-graph/subgraph";
import { Branch } from "./branch/branch";
import { renameBranch } from "./branch/rename-branch";
import { Candidacy } from "./candidacy/candidacy";
import { Division } from "./division/division";
import { DivisionCode } from "./division/division-code";
import { DivisionResolver } from "./division/division.resolver";
import { ElectionApproval } from "./election/election-approval";
import { Election } from "./election/election";
import { ElectionCampaign } from "./election-campaign/election-campaign";
import { ElectionCampaignResolver } from "./election-campaign/election-campaign.resolver";
import { FigureResolver } from "./figure/figure.resolver";
import { Finding } from "./finding/finding";
import { Honour } from "./honour/honour";
import { migrations } from "./migrations";
import { Policy } from "./policy/policy";
import { RuleSet } from "./rule-set/rule-set";
import { organizationSeed } from "./seed/organization-seed";
import { Term } from "./term/term";

/** Who belongs where, and how posts are filled. */
export const organization = defineSubgraph({
  name: "organization",
  port: usualPorts.organization,
  faces,
  nouns: [
    Division,
    DivisionCode,
    Branch,
    ElectionCampaign,
    Election,
    ElectionApproval,
    Candidacy,
    Term,
    RuleSet,
    Honour,
    Finding,
    Policy,
  ],
  extensions: [],
  relationGroups: [],
  resolvers: [DivisionResolver, ElectionCampaignResolver, FigureResolver],
  commands: [renameBranch],
  tables: [Figure],
  migrations,
  seed: organizationSeed,
});
