import { MeasureKind, Provenance, Qualifier } from "@youth-graph/faces";
import { code, date, decimal, enumeration, table, text } from "@youth-graph/query";
import { PrimaryColumn } from "typeorm";

const optional = { nullable: true } as const;

/** A figure as the report prints it (报道数字): a claim, kept beside what the records give and never mixed with them. */
@table()
export class Figure {
  @PrimaryColumn("uuid") id!: string;
  @code("F01 … F32.", { unique: true }) code!: string;
  @text("What is counted, Chinese.") subject!: string;
  @text("What is counted, English.") subjectEn!: string;
  @enumeration(MeasureKind, "What the number counts.") kind!: MeasureKind;
  @decimal("The number; null where none is given.", optional) valueNumber!: number | null;
  @text("A day, a period, a name.", optional) valueText!: string | null;
  @enumeration(Qualifier, "How sharp it is.") qualifier!: Qualifier;
  @text("Counting word as printed.", optional) unit!: string | null;
  @date("First day counted; null when no start is given.", optional) periodStart!: string | null;
  @date("Day up to which it is counted.") asOf!: string;
  @code("What it is about.") scope!: string;
  @text("Who says so.") source!: string;
  @enumeration(Provenance, "Where the row comes from.") provenance!: Provenance;
  @text("What the source leaves open.", optional) note!: string | null;
}
