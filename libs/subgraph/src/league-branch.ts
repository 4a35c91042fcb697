import { graphEnum } from "@youth-graph/query";

export const BranchKind = graphEnum("BranchKind", "Kind of League organization (团组织类型).", {
  COMMITTEE: "Grassroots League committee (基层团委)",
  GENERAL_BRANCH: "General League branch (团总支)",
  BRANCH: "League branch (团支部)",
  JOINT_BRANCH: "Joint League branch of several units (联合团支部)",
  WORK_COMMITTEE: "League or youth work committee (团工委、青工委)",
});
export type BranchKind = keyof typeof BranchKind;

export const BranchStatus = graphEnum("BranchStatus", "Whether the organization exists (组织状态).", {
  ACTIVE: "Exists (正常)",
  MERGED: "Merged into another (已合并)",
  DISSOLVED: "Dissolved (已撤销)",
});
export type BranchStatus = keyof typeof BranchStatus;
