import {
  CampaignFace,
  DivisionFace,
  MeasureKind,
  MeasureMethod,
  ProjectFace,
  Provenance,
  Qualifier,
  ResourceFace,
  SessionFace,
} from "@youth-graph/faces";
import { date, decimal, enumeration, table, text, toOne } from "@youth-graph/query";
import { Check, Index, PrimaryColumn } from "typeorm";

const optional = { nullable: true } as const;

/**
 * A statement of reach (成效), claimed or counted, of at most one subject; of none it speaks of the division as a whole.
 * The graph shows it as a Measure of its subject.
 */
@table()
@Check("reach_measure_subject_check", "num_nonnulls(project_id, resource_id, session_id, campaign_id) <= 1")
@Check("reach_measure_value_check", "value >= 0")
@Check("reach_measure_period_check", "period_start <= as_of")
// Heads tell nobody apart, so they never give a number of persons.
@Check("reach_measure_persons_check", "kind <> 'PERSONS' OR method <> 'HEADCOUNT' OR value IS NULL")
// A session's heads are counted once: a second row would double every sum.
@Index("reach_measure_session_key", ["session", "kind"], { unique: true, where: "session_id IS NOT NULL" })
export class ReachMeasure {
  @PrimaryColumn("uuid") id!: string;
  @toOne(() => ProjectFace, "Whose reach.", optional) project!: ProjectFace | null;
  @toOne(() => ResourceFace, "Whose reach.", optional) resource!: ResourceFace | null;
  @toOne(() => SessionFace, "Whose reach.", optional) session!: SessionFace | null;
  @toOne(() => CampaignFace, "Whose reach.", optional) campaign!: CampaignFace | null;
  @toOne(() => DivisionFace, "Where; null with a session that has only a home.", optional)
  division!: DivisionFace | null;
  @enumeration(MeasureKind, "What is counted.") kind!: MeasureKind;
  @decimal("The number; null where none is given or known.", optional) value!: number | null;
  @enumeration(Qualifier, "How sharp it is.") qualifier!: Qualifier;
  @enumeration(MeasureMethod, "How it was got.") method!: MeasureMethod;
  @date("First day counted; null when no start is given.", optional) periodStart!: string | null;
  @date("Day up to which it is counted.") asOf!: string;
  @text("Who says so, or which rows were counted.") source!: string;
  @text("What is counted, in words, or what is no number.", optional) text!: string | null;
  @enumeration(Provenance, "Where the row comes from.") provenance!: Provenance;
  @text("What the source leaves open.", optional) note!: string | null;
}
