import { graphEnum } from "@youth-graph/query";

export const SessionStatus = graphEnum("SessionStatus", "Whether a session took place (场次状态).", {
  PLANNED: "Planned (计划)",
  HELD: "Held (已开展)",
  CANCELLED: "Cancelled (已取消)",
});
export type SessionStatus = keyof typeof SessionStatus;
