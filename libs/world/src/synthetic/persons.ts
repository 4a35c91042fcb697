import type { PersonRow } from "../rows/person";
import { cadres } from "./cadres";
import { homeManagers } from "./home-managers";
import { socialWorkers } from "./social-workers";
import { volunteers } from "./volunteers";

/** Every person of one copy once: cadres first, then those who are in no force before them. */
export function* persons(copy: number): Generator<PersonRow> {
  yield* cadres(copy);
  for (const { ownPerson } of socialWorkers(copy)) if (ownPerson) yield ownPerson();
  for (const { ownPerson } of volunteers(copy)) if (ownPerson) yield ownPerson();
  yield* homeManagers(copy);
}
