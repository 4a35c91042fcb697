import { code, date, decimal, enumeration, text } from "@youth-graph/query";
import { Entity, PrimaryColumn } from "typeorm";
import { Provenance } from "../row";
import { MeasureKind, Qualifier } from "./measure";

const stored = { field: false } as const;
const optional = { field: false, nullable: true } as const;

/** A figure as the report prints it (报道数字): a claim, kept beside what the records give and never mixed with them. */
@Entity("figure")
export class Figure {
  @PrimaryColumn("uuid") id!: string;
  @code("F01 … F32.", { ...stored, unique: true }) code!: string;
  @text("What is counted, Chinese.", stored) subject!: string;
  @text("What is counted, English.", stored) subjectEn!: string;
  @enumeration(MeasureKind, "What the number counts.", stored) kind!: MeasureKind;
  @decimal("The number; null where none is given.", optional) valueNumber!: number | null;
  @text("A day, a period, a name.", optional) valueText!: string | null;
  @enumeration(Qualifier, "How sharp it is.", stored) qualifier!: Qualifier;
  @text("Counting word as printed.", optional) unit!: string | null;
  @date("First day counted; null when no start is given.", optional) periodStart!: string | null;
  @date("Day up to which it is counted.", stored) asOf!: string;
  @code("What it is about.", stored) scope!: string;
  @text("Who says so.", stored) source!: string;
  @enumeration(Provenance, "Where the row comes from.", stored) provenance!: Provenance;
  @text("What the source leaves open.", optional) note!: string | null;
}
