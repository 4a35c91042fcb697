import { Figure, usualPorts, type SubgraphManifest } from "@youth-graph/subgraph";
import { Branch } from "./branch/branch";
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
import { Person } from "./foreign/person/person";
import { Post } from "./foreign/post/post";
import { Project } from "./foreign/project/project";
import { Session } from "./foreign/session/session";
import { SocialWorker } from "./foreign/social-worker/social-worker";
import { Volunteer } from "./foreign/volunteer/volunteer";
import { YouthHome } from "./foreign/youth-home/youth-home";
import { Honour } from "./honour/honour";
import { migrations } from "./migrations";
import { Policy } from "./policy/policy";
import { RuleSet } from "./rule-set/rule-set";
import { organizationSeed } from "./seed/organization-seed";
import { Term } from "./term/term";

/** Who belongs where, and how posts are filled. */
export const organization: SubgraphManifest = {
  name: "organization",
  port: usualPorts.organization,
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
  foreign: [Person, Post, SocialWorker, Volunteer, Project, Session, YouthHome],
  published: [Division, Branch],
  resolvers: [DivisionResolver, ElectionCampaignResolver, FigureResolver],
  tables: [Figure],
  migrations,
  seed: organizationSeed,
};
