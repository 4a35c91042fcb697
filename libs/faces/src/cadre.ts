import { graphEnum } from "@youth-graph/query";

/*
 * What candidacies and posts both speak of. In a file that imports no noun: nouns import one another in circles, and an enum
 * must be there before the first class that uses it.
 */
export const PostRole = graphEnum("PostRole", "Post in a League organization (职务).", {
  SECRETARY: "Secretary (书记)",
  DEPUTY_SECRETARY: "Deputy secretary (副书记)",
  MEMBER: "Committee member (委员)",
});
export type PostRole = keyof typeof PostRole;

export const Background = graphEnum("Background", "Where a cadre comes from (来源).", {
  GOOD_YOUTH: "“Good Youth” (好青年)",
  TWO_COMMITTEES_MEMBER: "Member of the village or community “two committees” (村社区“两委”成员)",
  UNIVERSITY_STUDENT: "University student (大学生)",
  PROSPEROUS_YOUTH: "Young person prosperous by enterprise (致富青年)",
  VETERAN: "Veteran (退役军人)",
  OTHER: "Another background (其他)",
  UNKNOWN: "Not known (未知)",
});
export type Background = keyof typeof Background;
