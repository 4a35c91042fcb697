import type { VenueKindCode, YouthHomeLevel } from "../rows/youth-home";

interface NamedHome {
  slug: string;
  name: string;
  nameEn: string;
  kind: VenueKindCode;
  services: string[];
  level?: YouthHomeLevel;
  /** Set where the name is a place that is ambiguous or in no edition of the division table. */
  place?: string;
  remark?: string;
}

/** The eight homes the report names. */
export const NAMED_HOMES: readonly NamedHome[] = [
  {
    slug: "1972-rongchuang",
    name: "1972融创产业园",
    nameEn: "1972 Rongchuang Industrial Park",
    kind: "INNOVATION_PARK",
    services: ["创业", "就业"],
    level: "FLAGSHIP",
    remark: "Called 旗舰店 (flagship).",
  },
  {
    slug: "taisheng-plaza",
    name: "泰盛广场",
    nameEn: "Taisheng Plaza",
    kind: "BUSINESS_DISTRICT",
    services: ["学习", "娱乐", "会议"],
  },
  {
    slug: "wanxianghui",
    name: "万象汇",
    nameEn: "Wanxianghui",
    kind: "BUSINESS_DISTRICT",
    services: ["学习", "娱乐", "会议"],
  },
  {
    slug: "tianyuan-logistics",
    name: "天源物流园区",
    nameEn: "Tianyuan Logistics Park",
    kind: "BUSINESS_DISTRICT",
    services: ["学习", "娱乐", "会议"],
  },
  {
    slug: "shunhe-live",
    name: "顺和直播基地",
    nameEn: "Shunhe Live-Streaming Base",
    kind: "LIVE_STREAMING_BASE",
    services: ["阅读", "饮品", "休息", "培训"],
  },
  {
    slug: "chayashan",
    name: "茶芽山",
    nameEn: "Chayashan",
    kind: "RURAL_REVITALISATION",
    services: ["涉农政策", "技能", "交流"],
    place: "茶芽山",
    remark: "茶芽山 is no unit of any edition.",
  },
  {
    slug: "xinghuacun",
    name: "杏花村",
    nameEn: "Xinghuacun",
    kind: "RURAL_REVITALISATION",
    services: ["涉农政策", "技能", "交流"],
    place: "杏花村",
    remark: "Two units have that name: 371302004256 (柳青街道) and 371302110239 (汪沟镇).",
  },
  {
    slug: "weixiang",
    name: "韦巷",
    nameEn: "Weixiang",
    kind: "RURAL_REVITALISATION",
    services: ["涉农政策", "技能", "交流"],
    place: "韦巷",
    remark: "The 2016 edition had 韦家巷社区 (371302105017, 义堂镇), merged later; plausible, not proven.",
  },
];

export const NAMED_HOME_NOTE =
  "Address, coordinates, hours, capacity, lead organization and opening day are not in the source, nor the place within the district, which stands for it. Counted as open.";

export const PLACEHOLDER_HOME_NOTE =
  "Stands for one of the eight homes the report counts (16) but does not name: existence reported, everything else made up; its kind stays unspecified.";
