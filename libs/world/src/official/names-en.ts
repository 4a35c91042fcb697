/** English names of divisions, by code, where they are known. */
export const DIVISION_NAMES_EN: Readonly<Record<string, string>> = {
  "371302": "Lanshan District",
  "371371": "Linyi High-tech Zone",
  "371302001": "Lanshan Sub-district",
  "371302002": "Yinqueshan Sub-district",
  "371302003": "Jinqueshan Sub-district",
  "371302004": "Liuqing Sub-district",
  "371302001025": "Caojiawangzhuang Community",
  "371302002004": "Dongmiaozhuang Community",
  "371302003020": "Dongbeiyuan Community",
};
