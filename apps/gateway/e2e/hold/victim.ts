import { setTimeout as pause } from "node:timers/promises";
import { type ClientAt, clientAt } from "../../test/client-at";

/** How long one victim may wait at most, in milliseconds, of a machine that does nothing else. */
const bearable = 500;

/** Where the attacks come from: for the gateway another caller than the victim, which asks from 127.0.0.1. */
export const attackersAddress = "127.0.0.2";

export const attacker = (): ClientAt => clientAt(attackersAddress, process.env["GATEWAY_URL"]!);

/**
 * How many times slower than alone this process gets on, as others use the machine too: the time that a calculation takes over
 * the time that it has a core.
 */
function slowness(): number {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  while (performance.now() - begun < 100) Math.sqrt(begun);
  const { user, system } = process.cpuUsage(used);
  return Math.max(1, (performance.now() - begun) / ((user + system) / 1_000));
}

const question = '{ division(code: "371302") { name } }';

/**
 * Asks one cheap question every few milliseconds, as another client, for as long as an attack lasts; each time it must be
 * answered, and of a hundred times 99 within half a second.
 */
export async function sparesTheVictim(attack: () => Promise<unknown>): Promise<void> {
  const victim = clientAt("127.0.0.1", process.env["GATEWAY_URL"]!);
  const waits: number[] = [];
  const before = slowness();
  let isOver = false;
  const attacked = attack().finally(() => (isOver = true));
  do {
    const asked = performance.now();
    const { status, text } = await victim.ask(question);
    waits.push(performance.now() - asked);
    if (status !== 200 || !text.includes("兰山区"))
      throw new Error(`The victim was answered ${status}: ${text}`);
    await pause(5);
  } while (!isOver);
  victim.close();
  await attacked;
  const inOrder = waits.sort((one, other) => one - other);
  const p99 = inOrder[Math.ceil(waits.length * 0.99) - 1];
  expect(p99).toBeLessThan(bearable * Math.max(before, slowness()));
}
