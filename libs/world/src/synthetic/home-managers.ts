import { addDays } from "../calendar";
import { seeded } from "../random";
import type { PersonRow } from "../rows/person";
import type { ManagerTenureRow } from "../rows/youth-home";
import { worldId } from "../world-id";
import { WORLD_TODAY } from "../world-today";
import { type HomePlan, homes } from "./homes";
import { person } from "./people";

/** One home has been without a manager for a while, for the sake of the finding. */
function isVacant(copy: number, home: HomePlan): boolean {
  return homes(copy).at(-2) === home;
}

/** Two managers a home, one after the other: turnover is what people complain of. */
function manager(home: HomePlan, number: 1 | 2): PersonRow {
  return person(`${home.key}/manager/${number}`, home.row.divisionId, false);
}

export function* homeManagers(copy: number): Generator<PersonRow> {
  for (const home of homes(copy)) for (const number of [1, 2] as const) yield manager(home, number);
}

/** Days on which a home's managers change: start of the first, handover, end of the second (null = still). */
export function handovers(copy: number, home: HomePlan) {
  const random = seeded(`managers/${home.key}`);
  const handover = addDays(WORLD_TODAY, -random.int(60, 300));
  return {
    start: addDays(handover, -random.int(60, 400)),
    handover,
    end: isVacant(copy, home) ? addDays(WORLD_TODAY, -45) : null,
  };
}

export function* managerTenures(copy: number): Generator<ManagerTenureRow> {
  for (const home of homes(copy)) {
    const { start, handover, end } = handovers(copy, home);
    const tenures = [
      [1, start, handover],
      [2, handover, end],
    ] as const;
    for (const [number, startsOn, endsOn] of tenures)
      yield {
        id: worldId("manager-tenure", `${home.key}/${number}`),
        youthHomeId: home.row.id,
        personId: manager(home, number).id,
        startsOn,
        endsOn,
        provenance: "SYNTHETIC",
        note: null,
      };
  }
}
