import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

/** Who did what, when and to which row: written in the transaction of the command itself, never changed. */
@Entity("audit_entry")
@Index("audit_entry_subject_key", ["subject", "id"])
export class AuditEntry {
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" })
  id!: string;

  @Column("timestamptz", { default: () => "now()" })
  at!: Date;

  @Column("text")
  caller!: string;

  /** The command's name. */
  @Column("text")
  command!: string;

  /** The id of the row that it was about, as the graph has it. */
  @Column("text", { nullable: true })
  subject!: string | null;

  /** The event's name and what it says: what was changed, never a person's data. */
  @Column("text")
  event!: string;

  @Column("jsonb")
  detail!: object;

  @Column("text", { name: "request_id" })
  requestId!: string;
}
