import { stub, Stub, toMany } from "@youth-graph/query";
import { Candidacy } from "../../candidacy/candidacy";

@stub()
export class Person extends Stub {
  @toMany(() => Candidacy, "person", "Candidacies in change-of-term elections (参选记录).")
  candidacies!: Candidacy[];
}
