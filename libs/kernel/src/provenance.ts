/** Where a row comes from; every row of the graph says so. */
export enum Provenance {
  REPORTED = "REPORTED",
  OFFICIAL = "OFFICIAL",
  SYNTHETIC = "SYNTHETIC",
  ENTERED = "ENTERED",
  IMPORTED = "IMPORTED",
}
