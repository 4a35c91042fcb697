import { CodedError } from "@youth-graph/kernel";
import { LessThan, type DataSource } from "typeorm";
import { CommandReceipt } from "../tables/command-receipt";
import type { Transaction } from "./transaction";

/** A command as it was sent under an idempotency key. */
export interface Sent {
  key: string;
  command: string;
  /** A digest. */
  input: string;
}

/** What a receipt keeps of an answer: the row, which is shown as it is when the answer is given again. */
interface Answer {
  uuid: string;
}

const keyFormat = /^[\x21-\x7e]{1,200}$/;

/** @throws CodedError BAD_USER_INPUT */
export function checkKey(key: string): void {
  if (!keyFormat.test(key))
    throw new CodedError("BAD_USER_INPUT", "An idempotency key is 1 to 200 visible ASCII characters.");
}

/**
 * The row that was answered when this was sent before; null when it was not. Whoever sends the same at the same time waits
 * here until this transaction has ended.
 * @throws CodedError IDEMPOTENCY_KEY_REUSED
 */
export async function answeredBefore(
  { manager, caller }: Transaction,
  { key, command, input }: Sent,
): Promise<string | null> {
  await manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [
    JSON.stringify([caller.id, key]),
  ]);
  const receipt = await manager.findOneBy(CommandReceipt, { caller: caller.id, key });
  if (!receipt) return null;
  if (receipt.command === command && receipt.input === input) return (receipt.answer as Answer).uuid;
  throw new CodedError(
    "IDEMPOTENCY_KEY_REUSED",
    `The idempotency key was used for ${receipt.command === command ? "another input" : "another command"}; give each command a key of its own.`,
  );
}

export async function storeReceipt(
  { manager, caller }: Transaction,
  { key, command, input }: Sent,
  uuid: string,
): Promise<void> {
  const answer: Answer = { uuid };
  await manager.insert(CommandReceipt, { caller: caller.id, key, command, input, answer });
}

const day = 86_400_000;

/** Removes receipts of more than 30 days ago: nobody sends a command again after so long. */
export async function pruneReceipts(source: DataSource, now = new Date()): Promise<void> {
  await source.manager.delete(CommandReceipt, { at: LessThan(new Date(now.getTime() - 30 * day)) });
}
