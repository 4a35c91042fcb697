import { Column, Entity, Index, PrimaryGeneratedColumn } from "typeorm";

/**
 * That a row was written: which, not what; a reader takes the row as it now is. Triggers write the events in the
 * transaction of the change itself. Numbers are given before commit, so that a later id may be seen first; the
 * transaction's id tells when all before it have ended.
 */
@Entity("outbox")
@Index("outbox_order_key", ["xid", "id"])
export class OutboxEvent {
  @Column("bigint")
  xid!: string;

  // After `xid`: TypeORM reads an index's columns back in the table's order.
  @PrimaryGeneratedColumn("identity", { type: "bigint", generatedIdentity: "ALWAYS" })
  id!: string;

  /** The noun's name; `pruned` for the event up to which all were removed. */
  @Column("text")
  type!: string;

  @Column("uuid", { name: "entity_id" })
  entityId!: string;

  @Column("timestamptz", { default: () => "now()" })
  at!: Date;
}
