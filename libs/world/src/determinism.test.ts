import { createHash } from "node:crypto";
import type * as whole from "../test/whole-world";
import { workforceWorld } from "./workforce-world";

/** Over all rows, in modules loaded afresh: nothing kept from the run before. */
function worldHash(): string {
  let hash = "";
  jest.isolateModules(() => {
    const { everyRow, wholeWorld } = jest.requireActual<typeof whole>("../test/whole-world");
    const digest = createHash("sha256");
    for (const { table, row } of everyRow(wholeWorld())) digest.update(table + JSON.stringify(row));
    hash = digest.digest("hex");
  });
  return hash;
}

it("gives the same rows in the same order on every run, asking neither the clock nor chance", () => {
  const clock = jest.spyOn(Date, "now");
  const chance = jest.spyOn(Math, "random");
  expect(worldHash()).toBe(worldHash());
  expect(clock).not.toHaveBeenCalled();
  expect(chance).not.toHaveBeenCalled();
});

it("gives the same district whether or not further copies follow", () => {
  const people = (copies: number) => [...workforceWorld({ copies }).Person];
  const alone = people(1);
  expect(people(2).slice(0, alone.length)).toEqual(alone);
});
