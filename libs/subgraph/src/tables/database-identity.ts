import { Column, Entity, PrimaryColumn } from "typeorm";

/**
 * Which database this is: one row, made with the database and made anew when it is filled anew. Cursors carry it
 * together with what PostgreSQL itself tells apart, so that none of another database or another history is followed.
 */
@Entity("database_identity")
export class DatabaseIdentity {
  @PrimaryColumn("uuid")
  id!: string;

  @Column("timestamptz", { default: () => "now()" })
  since!: Date;
}
