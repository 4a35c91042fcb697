import { code, date, face, text, toOne } from "@youth-graph/query";
import { DivisionFace } from "./division";
import { Sourced } from "./sourced";

@face({
  owner: "organization",
  description:
    "A division's code in one edition of the statistical division codes (统计用区划代码). The same code may mean another division in another edition.",
  place: "division",
})
export abstract class DivisionCodeFace extends Sourced {
  @toOne(() => DivisionFace, "The division that bore the code (区划).")
  division!: DivisionFace;

  @code("6, 9 or 12 digits (代码).", { index: true })
  code!: string;

  @code("Year of the edition (版次).")
  edition!: string;

  @text("The division's name as this edition prints it (当时名称).")
  nameInEdition!: string;

  @date("Cut-off day of the edition (生效日).")
  validFrom!: string;

  @date("Cut-off day of the next stored edition, exclusive; null for the latest (失效日).", {
    nullable: true,
  })
  validTo!: string | null;
}
