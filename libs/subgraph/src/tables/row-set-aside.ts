import { Column, Entity, PrimaryColumn } from "typeorm";

/** A row that a copy cannot store as its owner has it: the copy lacks it, or has it as it was before. */
@Entity("row_set_aside")
export class RowSetAside {
  /** The name of the row's type. */
  @PrimaryColumn("text")
  type!: string;

  @PrimaryColumn("uuid")
  id!: string;

  /** What PostgreSQL said. */
  @Column("text")
  reason!: string;

  @Column("timestamptz", { default: () => "now()" })
  since!: Date;
}
