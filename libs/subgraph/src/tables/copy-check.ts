import { Column, Entity, PrimaryColumn } from "typeorm";

/** What a comparison of a copy with its owner's rows has come to. */
export interface CheckFound {
  /** Of the copy, as it was read. */
  rows: number;
  /** Rows that were not as the owner has them, and of which it had no change to tell. */
  differing: number;
  /** Of these, rows that are now as the owner has them. */
  mended: number;
}

/** When a copy was last compared with its owner's rows, and how far the comparison is that runs. */
@Entity("copy_check")
export class CopyCheck {
  /** The type's name. */
  @PrimaryColumn("text")
  type!: string;

  /** What was found so far, and the id up to which it was; null when none runs. */
  @Column("jsonb", { nullable: true })
  running!: (CheckFound & { after: string }) | null;

  /** When the last one ended, or the copy was built. */
  @Column("timestamptz", { name: "checked_at", nullable: true })
  checkedAt!: Date | null;

  /** What it found; null of a copy that was built since. */
  @Column("jsonb", { nullable: true })
  found!: CheckFound | null;
}
