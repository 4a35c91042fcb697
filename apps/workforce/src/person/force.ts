import { graphEnum } from "@youth-graph/query";

export const Force = graphEnum("Force", "One of the three forces (三股力量).", {
  CADRE: "League cadre: holds a post in a League organization (团干部)",
  SOCIAL_WORKER: "Social worker or community worker (社工)",
  VOLUNTEER: "Registered volunteer (志愿者)",
});
export type Force = keyof typeof Force;
