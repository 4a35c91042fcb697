import { graphEnum } from "@youth-graph/query";

export const YouthHomeLevel = graphEnum("YouthHomeLevel", "Standing of a Youth Home (示范级别).", {
  FLAGSHIP: "Flagship (旗舰店)",
  NATIONAL: "National model (全国示范)",
  PROVINCIAL: "Provincial model (省级示范)",
  CITY: "City model (市级示范)",
  ORDINARY: "Ordinary (普通)",
});
export type YouthHomeLevel = keyof typeof YouthHomeLevel;

export const YouthHomeStatus = graphEnum("YouthHomeStatus", "Whether a Youth Home is open (状态).", {
  PLANNED: "Being prepared (筹建)",
  OPEN: "Open (开放)",
  SUSPENDED: "Closed for a time (暂停)",
  DELISTED: "Taken off the list (摘牌)",
});
export type YouthHomeStatus = keyof typeof YouthHomeStatus;
