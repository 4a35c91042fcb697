import { stub, Stub, toMany, toManyThrough } from "@youth-graph/query";
import { ManagerTenure } from "../../manager-tenure/manager-tenure";
import { YouthHome } from "../../youth-home/youth-home";

@stub()
export class Person extends Stub {
  @toMany(() => ManagerTenure, "person", "Times in charge of a Youth Home (青年之家负责人任期).")
  managerTenures!: ManagerTenure[];

  @toManyThrough(
    () => YouthHome,
    () => ManagerTenure,
    "person",
    "youthHome",
    "The Youth Homes of which the person is or was in charge (负责的青年之家).",
  )
  managedYouthHomes!: YouthHome[];
}
