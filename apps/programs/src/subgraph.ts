import { faces } from "@youth-graph/faces";
import { Figure } from "@youth-graph/figures";
import { usualPorts, defineSubgraph } from "@youth-graph/subgraph";
import { Activity } from "./activity/activity";
import { Campaign } from "./campaign/campaign";
import { CampaignParticipant } from "./campaign/campaign-participant";
import { CampaignParticipantResolver } from "./campaign/campaign-participant.resolver";
import { CampaignVolunteerOrganization } from "./campaign/campaign-volunteer-organization";
import { CampaignResolver } from "./campaign/campaign.resolver";
import { FigureResolver } from "./figure/figure.resolver";
import { Division } from "./foreign/division/division";
import { DivisionResolver } from "./foreign/division/division.resolver";
import { YouthHome } from "./foreign/youth-home/youth-home";
import { Indicator } from "./indicator/indicator";
import { migrations } from "./migrations";
import { Partner } from "./partner/partner";
import { Project } from "./project/project";
import { ProjectResolver } from "./project/project.resolver";
import { ReachMeasure } from "./reach-measure/reach-measure";
import { Resource } from "./resource/resource";
import { ResourceResolver } from "./resource/resource.resolver";
import { ResourceLink } from "./resource-link/resource-link";
import { ResourceLinkResolver } from "./resource-link/resource-link.resolver";
import { programsSeed } from "./seed/programs-seed";
import { Session } from "./session/session";
import { SessionResolver } from "./session/session.resolver";

/** What is done, for whom, and with what. */
export const programs = defineSubgraph({
  name: "programs",
  port: usualPorts.programs,
  faces,
  nouns: [
    Project,
    Indicator,
    Resource,
    Partner,
    ResourceLink,
    Campaign,
    CampaignParticipant,
    CampaignVolunteerOrganization,
    Activity,
    Session,
  ],
  extensions: [Division, YouthHome],
  relationGroups: [],
  resolvers: [
    ProjectResolver,
    ResourceResolver,
    ResourceLinkResolver,
    CampaignResolver,
    CampaignParticipantResolver,
    SessionResolver,
    DivisionResolver,
    FigureResolver,
  ],
  commands: [],
  tables: [ReachMeasure, Figure],
  migrations,
  seed: programsSeed,
});
