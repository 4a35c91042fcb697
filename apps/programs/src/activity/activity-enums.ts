import { graphEnum } from "@youth-graph/query";

export const ActivityKind = graphEnum("ActivityKind", "Kind of activity (活动类型).", {
  TALK: "Public talk (宣讲)",
  UNIVERSITY_TEAM: "University practice team: one stay of one team a session (高校实践队伍)",
  TRAINING: "Training: one cohort a session (培训)",
  VOLUNTEER_SERVICE: "Volunteer service (志愿服务)",
  AFTER_SCHOOL_CLASS: "After-school class, “Half-Past-Four Class” (四点半课堂)",
  LEGAL_EDUCATION: "Legal education (普法教育)",
  DROWNING_PREVENTION: "Drowning prevention (防溺水)",
  CARE: "Care for minors in hardship (牵手关爱)",
  FESTIVAL: "Festival (节日活动)",
  SPORTS: "Fun games (趣味运动会)",
  FLEA_MARKET: "Flea market (跳蚤市场)",
  CINEMA: "Community cinema (社区影院)",
  SUMMER_CAMP: "Summer camp (夏令营)",
  WINTER_CAMP: "Winter camp (冬令营)",
  OTHER: "Another kind (其他)",
});
export type ActivityKind = keyof typeof ActivityKind;

export const Audience = graphEnum("Audience", "For whom an activity is (服务对象).", {
  CHILDREN: "Children (儿童)",
  MINORS: "Minors, adolescents among them (青少年)",
  YOUTH: "Young people (青年)",
  PARENTS: "Parents (家长)",
  RESIDENTS: "Residents (居民)",
  MEMBERS: "League members (团员)",
  VOLUNTEERS: "Volunteers (志愿者)",
});
export type Audience = keyof typeof Audience;
