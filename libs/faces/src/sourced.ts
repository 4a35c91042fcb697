import { enumeration, graphEnum, Node, text } from "@youth-graph/query";

export const Provenance = graphEnum("Provenance", "Where a row comes from (数据来源).", {
  REPORTED: "Said by the news report (报道)",
  OFFICIAL: "From official statistics (官方数据)",
  SYNTHETIC: "Made up for demonstration (合成数据); no fact about anybody",
  ENTERED: "Entered by staff in this system (录入)",
  IMPORTED: "Imported from another system (导入)",
});
export type Provenance = keyof typeof Provenance;

/** What every row of the graph has. */
export abstract class Sourced extends Node {
  @enumeration(Provenance, "Where the row comes from (数据来源).", { index: true })
  provenance!: Provenance;

  @text("What the source leaves open or says oddly (备注); null where nothing needs words.", {
    nullable: true,
    filter: false,
    sort: false,
  })
  note!: string | null;
}
