import { World } from "./any-path/world";
import { ask } from "./ask";
import { untilCopied } from "./copies";
import { rowsBy, rowsOf } from "./sixty-questions/answer";
import { branches } from "./sixty-questions/branches";
import { people } from "./sixty-questions/people";
import { reachOf } from "./sixty-questions/reach";
import { serviceRecords } from "./sixty-questions/service-records";
import { sessions } from "./sixty-questions/sessions";
import { youthHomes } from "./sixty-questions/youth-homes";

const questions = [...branches, ...people, ...sessions, ...serviceRecords, ...youthHomes];

let world: World;
beforeAll(async () => {
  await untilCopied();
  world = await World.load();
}, 120_000);
afterAll(() => world.close());

it("are sixty, each over two services or more, twenty of them over three relations or two services besides their own", () => {
  expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length);
  expect(questions.length).toBeGreaterThanOrEqual(60);
  const reaches = questions.map(question => ({ ...question, ...reachOf(question.operation) }));
  expect(reaches.filter(({ services }) => services.size < 2).map(({ title }) => title)).toEqual([]);
  const far = reaches.filter(({ services, hops }) => services.size > 2 || hops > 2);
  expect(far.length).toBeGreaterThanOrEqual(20);
});

it.each(questions)("$title", async ({ operation, sql }) => {
  const expected = await rowsBy(world, sql);
  // Of nothing at all, anything would be true.
  expect(expected.flat().some(value => typeof value === "number" && value !== 0)).toBe(true);
  expect(rowsOf(await ask(operation))).toEqual(expected);
});
