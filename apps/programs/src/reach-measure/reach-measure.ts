import { date, decimal, enumeration, foreign, text, toOne } from "@youth-graph/query";
import { MeasureKind, MeasureMethod, Provenance, Qualifier } from "@youth-graph/subgraph";
import { Check, Entity, Index, PrimaryColumn } from "typeorm";
import { Campaign } from "../campaign/campaign";
import { Division } from "../foreign/division/division";
import { Project } from "../project/project";
import { Resource } from "../resource/resource";
import { Session } from "../session/session";

const stored = { field: false } as const;
const optional = { field: false, nullable: true } as const;

/**
 * A statement of reach (成效), claimed or counted, of at most one subject; of none it speaks of the division as a whole.
 * The graph shows it as a Measure of its subject.
 */
@Entity("reach_measure")
@Check("reach_measure_subject_check", "num_nonnulls(project_id, resource_id, session_id, campaign_id) <= 1")
@Check("reach_measure_value_check", "value >= 0")
@Check("reach_measure_period_check", "period_start <= as_of")
// Heads tell nobody apart, so they never give a number of persons.
@Check("reach_measure_persons_check", "kind <> 'PERSONS' OR method <> 'HEADCOUNT' OR value IS NULL")
// A session's heads are counted once: a second row would double every sum.
@Index("reach_measure_session_key", ["session", "kind"], { unique: true, where: "session_id IS NOT NULL" })
export class ReachMeasure {
  @PrimaryColumn("uuid") id!: string;
  @toOne(() => Project, "Whose reach.", { nullable: true }) project!: Project | null;
  @toOne(() => Resource, "Whose reach.", { nullable: true }) resource!: Resource | null;
  @toOne(() => Session, "Whose reach.", { nullable: true }) session!: Session | null;
  @toOne(() => Campaign, "Whose reach.", { nullable: true }) campaign!: Campaign | null;
  @foreign(() => Division, "Where; null with a session that has only a home.", { nullable: true })
  division!: Division | null;
  @enumeration(MeasureKind, "What is counted.", stored) kind!: MeasureKind;
  @decimal("The number; null where none is given or known.", optional) value!: number | null;
  @enumeration(Qualifier, "How sharp it is.", stored) qualifier!: Qualifier;
  @enumeration(MeasureMethod, "How it was got.", stored) method!: MeasureMethod;
  @date("First day counted; null when no start is given.", optional) periodStart!: string | null;
  @date("Day up to which it is counted.", stored) asOf!: string;
  @text("Who says so, or which rows were counted.", stored) source!: string;
  @text("What is counted, in words, or what is no number.", optional) text!: string | null;
  @enumeration(Provenance, "Where the row comes from.", stored) provenance!: Provenance;
  @text("What the source leaves open.", optional) note!: string | null;
}
