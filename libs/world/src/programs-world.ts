import { reportedFigures } from "./reported/figures";
import type { ProgramsTables } from "./rows/programs";
import { activities } from "./synthetic/activities";
import { campaignParticipants, campaignVolunteerOrganizations, campaigns } from "./synthetic/campaigns";
import { projects } from "./synthetic/projects";
import { indicators, reach } from "./synthetic/reach";
import { partners, resourceLinks, resources } from "./synthetic/resources";
import { sessions } from "./synthetic/sessions";
import { type TablesOf, type WorldOptions, perCopy } from "./table";

/** The programs service's rows, table by table in the order in which they can be inserted. */
export function programsWorld(options?: WorldOptions): TablesOf<ProgramsTables> {
  return {
    Project: perCopy(options, projects),
    Indicator: perCopy(options, indicators),
    Resource: perCopy(options, resources),
    Partner: perCopy(options, partners),
    ResourceLink: perCopy(options, resourceLinks),
    Campaign: perCopy(options, campaigns),
    CampaignParticipant: perCopy(options, campaignParticipants),
    CampaignVolunteerOrganization: perCopy(options, campaignVolunteerOrganizations),
    Activity: perCopy(options, copy => activities(copy).map(({ row }) => row)),
    Session: perCopy(options, copy => sessions(copy).map(({ row }) => row)),
    ReachMeasure: perCopy(options, reach),
    ProgramsFigure: perCopy({ copies: 1 }, () => reportedFigures("programs")),
  };
}
