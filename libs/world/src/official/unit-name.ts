/** "毛庄村村民委员会" → "毛庄村", "道沟村委会" → "道沟村"; "居民委员" is the one truncated name of the source. */
export function placeName(unitName: string): string {
  return unitName.replace(/(居民委员会|村民委员会|居委会|居民委员)$/, "").replace(/村委会$/, "村");
}

/** The name without any suffix, by which a unit is compared with itself in other editions. */
export function coreName(unitName: string): string {
  return placeName(unitName).replace(/社区$/, "").replace(/村$/, "");
}
