import { Column, Entity, PrimaryColumn } from "typeorm";

/** That a command was run under an idempotency key, and its answer: sent again, it is answered again and not run. */
@Entity("command_receipt")
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
