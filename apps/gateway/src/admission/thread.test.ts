import { Thread } from "./thread";

/** Keeps the thread as busy as a plan does. */
function calculate(milliseconds: number): void {
  const begun = process.cpuUsage();
  for (let used = 0; used < milliseconds * 1_000; used = process.cpuUsage(begun).user) Math.sqrt(used);
}

it("whoever keeps the thread for long rests for as long, while others have it", async () => {
  const thread = new Thread({ waiting: 10 });
  const order: string[] = [];
  const turn = async (caller: string, milliseconds: number) => {
    const release = await thread.wait(caller);
    order.push(caller);
    calculate(milliseconds);
    release();
  };
  const turns = [turn("plans", 60), turn("plans", 0)];
  for (let n = 0; n < 3; n += 1) await turn("cheap", 0);
  await Promise.all(turns);
  expect(order).toEqual(["plans", "cheap", "cheap", "cheap", "plans"]);
});
