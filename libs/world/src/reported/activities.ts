import type { ActivityKind, Audience } from "../rows/activity";
import type { ResourceKind } from "../rows/resource";

export interface NamedActivity {
  slug: string;
  name: string;
  nameEn: string;
  kind: ActivityKind;
  audience: Audience[];
  resource: ResourceKind;
  brand?: string;
}

const activity = (
  slug: string,
  name: string,
  nameEn: string,
  kind: ActivityKind,
  resource: ResourceKind,
  audience: Audience[],
  more: Pick<NamedActivity, "brand"> = {},
): NamedActivity => ({ slug, name, nameEn, kind, resource, audience, ...more });

/** The activities the report names; that one was held is all it says of most. */
export const NAMED_ACTIVITIES: readonly NamedActivity[] = [
  activity(
    "youth-lecturers",
    "青年讲师团宣讲",
    "Talks of the Youth Lecturers' Group",
    "TALK",
    "RED_EDUCATION",
    ["YOUTH"],
  ),
  activity(
    "red-scarf",
    "“红领巾巡讲团”宣讲",
    'Talks of the "Red Scarf" Touring Talk Group',
    "TALK",
    "RED_EDUCATION",
    ["CHILDREN"],
  ),
  activity(
    "three-services",
    "高校学生“三下乡”实践服务",
    "Three Services to the Countryside practice",
    "UNIVERSITY_TEAM",
    "UNIVERSITY_PRACTICE",
    ["RESIDENTS"],
  ),
  activity(
    "university-platform",
    "校地共建服务平台",
    "University–locality platform",
    "OTHER",
    "UNIVERSITY_PRACTICE",
    ["YOUTH"],
  ),
  activity(
    "e-commerce",
    "电子商务公益培训",
    "Public-benefit e-commerce training",
    "TRAINING",
    "ENTREPRENEURSHIP",
    ["YOUTH"],
  ),
  activity(
    "half-past-four",
    "四点半课堂",
    "Half-Past-Four Class",
    "AFTER_SCHOOL_CLASS",
    "VOLUNTEER_SERVICE",
    ["CHILDREN"],
  ),
  activity(
    "green-lemon",
    "“青柠”普法教育",
    '"Green Lemon" legal education',
    "LEGAL_EDUCATION",
    "VOLUNTEER_SERVICE",
    ["MINORS"],
    {
      brand: "青柠",
    },
  ),
  activity(
    "azure",
    "“蔚蓝”普法教育",
    '"Azure" legal education',
    "LEGAL_EDUCATION",
    "VOLUNTEER_SERVICE",
    ["MINORS"],
    {
      brand: "蔚蓝",
    },
  ),
  activity(
    "dragon-boat",
    "“浓情端午·传承文化”社区端午节活动",
    "Dragon Boat Festival in the community",
    "FESTIVAL",
    "LIFE_CULTURE",
    ["RESIDENTS"],
  ),
  activity(
    "mooncakes",
    "“团团圆圆做月饼·欢欢喜喜迎国庆”",
    "Making mooncakes for National Day",
    "FESTIVAL",
    "LIFE_CULTURE",
    ["RESIDENTS"],
  ),
  activity("fun-games", "社区趣味运动会", "Community fun games", "SPORTS", "LIFE_CULTURE", ["RESIDENTS"]),
  activity(
    "i-move-i-enjoy",
    "“我运动,我快乐”趣味运动会",
    '"I move, I enjoy" fun games',
    "SPORTS",
    "LIFE_CULTURE",
    ["RESIDENTS"],
  ),
  activity("flea-market", "社区跳蚤市场", "Community flea market", "FLEA_MARKET", "LIFE_CULTURE", [
    "RESIDENTS",
  ]),
  activity(
    "flea-market-1111",
    "跳蚤市场之双十一分场活动",
    "Double Eleven flea market",
    "FLEA_MARKET",
    "LIFE_CULTURE",
    ["RESIDENTS"],
  ),
  activity("cinema", "社区影院", "Community cinema", "CINEMA", "LIFE_CULTURE", ["RESIDENTS"]),
  activity("summer-camp", "暑期夏令营", "Summer camp", "SUMMER_CAMP", "LIFE_CULTURE", ["CHILDREN"]),
  activity("winter-camp", "寒假冬令营", "Winter camp", "WINTER_CAMP", "LIFE_CULTURE", ["CHILDREN"]),
];
