import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

/**
 * What happened, in the words of the domain: one row a command, written in its transaction and never changed. The outbox
 * beside it says which rows were written, whoever wrote them; this says what that meant.
 */
@Entity("domain_event")
@Index("domain_event_order_key", ["xid", "id"])
@Index("domain_event_subject_key", ["subject", "id"])
export class DomainEvent {
  /** Of its transaction, as in the outbox: below the oldest one that still runs nothing is missing. */
  @Column("bigint")
  xid!: string;

  /** The id of the row that it is about, as the graph has it. */
  @Column("text")
  subject!: string;

  // After the columns it is indexed with: TypeORM reads an index's columns back in the table's order.
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" })
  id!: string;

  /** `BranchRenamed` */
  @Column("text")
  name!: string;

  /** Of the type that the command declares; never a person's data. */
  @Column("jsonb")
  detail!: object;

  @Column("timestamptz", { default: () => "now()" })
  at!: Date;
}
