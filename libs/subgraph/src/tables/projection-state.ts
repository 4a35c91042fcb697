import { Column, Entity, PrimaryColumn } from "typeorm";

/** How far the local copy of a foreign type has come. */
@Entity("projection")
export class ProjectionState {
  /** The type's name. */
  @PrimaryColumn("text")
  type!: string;

  /** The service that owns it. */
  @Column("text")
  source!: string;

  /** The columns that were asked for: when the declaration asks for others, the copy is built anew. */
  @Column("text")
  asked!: string;

  /** Up to where the owner's changes are applied; null before the owner was first asked. */
  @Column("text", { nullable: true })
  cursor!: string | null;

  /** The owner's time at which the copy was complete; null before it first was. */
  @Column("timestamptz", { name: "as_of", nullable: true })
  asOf!: Date | null;

  /** The owner's transaction number of that time: which of two times is the later one whatever clocks say. */
  @Column("bigint", { name: "as_of_xid", nullable: true })
  asOfXid!: string | null;

  /** That time by the clock of this database, by which alone the lag is measured. */
  @Column("timestamptz", { name: "complete_at", nullable: true })
  completeAt!: Date | null;

  /** True while rows may be missing: whoever asks is told so. */
  @Column("boolean")
  rebuilding!: boolean;
}
