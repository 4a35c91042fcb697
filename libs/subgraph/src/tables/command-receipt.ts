import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/**
 * That a command was run under an idempotency key, and which row it answered with: sent again, it is answered again and
 * not run. Of input that was not taken nothing is kept, so that the key is still free for the mended one.
 */
@Entity("command_receipt")
@Index("command_receipt_at_key", ["at"])
export class CommandReceipt {
  @PrimaryColumn("text")
  caller!: string;

  @PrimaryColumn("text")
  key!: string;

  @Column("text")
  command!: string;

  /** A digest of the input: the same key with another input is refused. */
  @Column("text")
  input!: string;

  @Column("jsonb")
  answer!: object;

  @Column("timestamptz", { default: () => "now()" })
  at!: Date;
}
