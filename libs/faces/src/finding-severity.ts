import { graphEnum } from "@youth-graph/query";

// In a file that imports no noun: nouns import one another in circles, and both kinds of finding use it.
export const FindingSeverity = graphEnum("FindingSeverity", "How grave a finding is (严重程度).", {
  INFO: "For information (提示)",
  WARNING: "To be mended (警告)",
  SERIOUS: "To be mended at once (严重)",
});
export type FindingSeverity = keyof typeof FindingSeverity;
