/** What must be said about a division, by its code in the 2023 edition. */
export const DIVISION_NOTES: Readonly<Record<string, string>> = {
  "371302001025":
    "Code 371302001018 until the 2020 edition, absent in 2021 (the edition nearest to the report); since 2022 it has 371302001025, which until 2021 was 曹家王平社区.",
  "371302003025": 'The name is truncated in the source ("开元社区居民委员") and kept as printed.',
  "371302004007":
    "Nearest in name to 沂州花园 of the report, which is no unit of any edition; not proven the same. The code was 金城社区 in 2016.",
  "371302004256":
    "One of two units named 杏花村 in the district (the other is in 汪沟镇); the code was 杏苑陶然社区 until the 2020 edition.",
  "371302110239": "One of two units named 杏花村 in the district (the other is in 柳青街道).",
  "371371":
    "Development zone, here as the statistical parent of 马厂湖镇 alone; a district of its own, not part of 兰山区.",
  "371371100":
    "The twelfth town: administered by 兰山区, coded by the statistics bureau under 临沂高新区 (371371). No town of that name in the 2016 edition.",
};
