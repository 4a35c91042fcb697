import type {
  ActivityRow,
  CampaignParticipantRow,
  CampaignRow,
  CampaignVolunteerOrganizationRow,
  SessionRow,
} from "./activity";
import type { FigureRow } from "./measure";
import type { IndicatorRow, ProjectRow, ReachMeasureRow } from "./project";
import type { PartnerRow, ResourceLinkRow, ResourceRow } from "./resource";

export * from "./activity";
export * from "./project";
export * from "./resource";

/** F09–F28. */
export type ProgramsFigureRow = FigureRow;

/** The programs service's tables, in FK-safe order. */
export interface ProgramsTables {
  Project: ProjectRow;
  Indicator: IndicatorRow;
  Resource: ResourceRow;
  Partner: PartnerRow;
  ResourceLink: ResourceLinkRow;
  Campaign: CampaignRow;
  CampaignParticipant: CampaignParticipantRow;
  CampaignVolunteerOrganization: CampaignVolunteerOrganizationRow;
  Activity: ActivityRow;
  Session: SessionRow;
  ReachMeasure: ReachMeasureRow;
  ProgramsFigure: ProgramsFigureRow;
}
