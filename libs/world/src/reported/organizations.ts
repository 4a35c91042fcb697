/** The League organizations the report names. */
export const DISTRICT_COMMITTEE = {
  name: "共青团兰山区委",
  nameEn: "Communist Youth League Lanshan District Committee",
  note: null,
} as const;

export const DONGBEIYUAN_CODE = "371302003020";

export const DONGBEIYUAN = {
  name: "东北园社区团组织",
  shortName: "东北园团总支",
  nameEn: "League organization of Dongbeiyuan Community",
  note: "A general branch by its honour (全国五四红旗团总支); founding day and number of members are not in the source. Its superior organization is assumed by the demonstration.",
} as const;

/** The report speaks of town and sub-district youth work committees in the plural and numbers none. */
export const YOUTH_WORK_COMMITTEE_NOTE =
  "The report names the body (镇街道青工委) without a number; one a town or street is an assumption of the demonstration.";
