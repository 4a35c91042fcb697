import type { CampaignParticipantRow, ParticipantKind } from "../rows/activity";
import type { MeasureKind, Qualifier } from "../rows/measure";

/** The three campaigns (行动) of the report. */
export const CAMPAIGNS = [
  {
    code: "tang-xiao-qing",
    name: "“塘小青”防溺水青年志愿服务行动",
    nameEn: '"Tang Xiaoqing" anti-drowning youth volunteer campaign',
    brand: "塘小青",
    note: "Held in 2021; first and last day are not in the source.",
  },
  {
    code: "youth-community-service",
    name: "“青春社区”志愿服务行动",
    nameEn: '"Youth Community" volunteer service campaign',
    brand: "青春社区",
    note: "Period not in the source.",
  },
  {
    code: "hope-cottage",
    name: "“希望小屋”牵手关爱行动",
    nameEn: '"Hope Cottage" hand-in-hand care campaign',
    brand: "希望小屋",
    note: "Period not in the source. Those cared for are minors in hardship: no names, no places of theirs.",
  },
] as const;

type Participant = Pick<
  CampaignParticipantRow,
  "kind" | "name" | "measureKind" | "value" | "qualifier" | "note"
>;
const participant = (
  kind: ParticipantKind,
  name: string,
  measureKind: MeasureKind,
  value: number,
  qualifier: Qualifier,
  note: string | null = null,
): Participant => ({ kind, name, measureKind, value, qualifier, note });

/** Who takes part in 塘小青: F09–F13. */
export const TANG_XIAO_QING_PARTICIPANTS: readonly Participant[] = [
  participant("TOWNS_AND_STREETS", "镇街道", "UNITS", 12, "EXACT"),
  participant("DEPARTMENTS", "区直部门单位", "UNITS", 20, "EXACT"),
  participant("SCHOOLS", "学校", "SCHOOLS", 33, "EXACT"),
  participant(
    "PUBLIC_BENEFIT_ORGANIZATIONS",
    "公益组织",
    "ORGANIZATIONS",
    3,
    "EXACT",
    "May or may not be the three named partner organizations.",
  ),
  participant(
    "YOUNG_PEOPLE",
    "青年",
    "PERSONS",
    500,
    "AT_LEAST",
    "Persons as printed (名); how they were counted is not stated.",
  ),
];
