import { PersonFace } from "@youth-graph/faces";
import { computed, noun } from "@youth-graph/query";
import { Check, Column } from "typeorm";

@noun()
@Check("person_surname_strokes_check", "surname_strokes > 0")
export class Person extends PersonFace {
  // The next four are columns of the table alone, unknown to the engine: a filter or an order by them would tell what
  // the mask hides.

  /** Surname (姓). */
  @Column({ type: "text", collation: "zh-x-icu" })
  surname!: string;

  /** Given name (名). */
  @Column({ type: "text", name: "given_name", collation: "zh-x-icu" })
  givenName!: string;

  /** Strokes of the surname (姓氏笔画), by which ballots are ordered. */
  @Column("integer", { name: "surname_strokes" })
  surnameStrokes!: number;

  /** Now secretary or deputy secretary, so the name is public in that capacity (公开任职). */
  @Column("boolean", { name: "in_office" })
  inOffice!: boolean;

  @computed(
    "text",
    alias => `${alias}.surname || ${alias}.given_name`,
    "The name that may be shown (显示姓名): in full while the person is secretary or deputy secretary of a League organization, else the surname and `*`. It can be neither filtered nor sorted by.",
    {
      mask: {
        when: alias => `NOT ${alias}.in_office`,
        instead: alias => `${alias}.surname || '*'`,
      },
    },
  )
  displayName!: string;
}
