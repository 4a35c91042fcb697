/** The one report all REPORTED rows come from. */
export const REPORT_SOURCE = "大众网·海报新闻, 2021-07-07 (re-posted by 临沂资讯网)";
