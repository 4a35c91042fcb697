import { CodedError, formatTypeId } from "@youth-graph/kernel";
import type { Caller } from "@youth-graph/query";
import { setTimeout as pause } from "node:timers/promises";
import type { Context } from "../context";
import { AuditEntry } from "../tables/audit-entry";
import { DomainEvent } from "../tables/domain-event";
import type { Command, Written } from "./command";
import { databaseFault, passes } from "./database-fault";
import { digestOf, readInput } from "./read-input";
import { answeredBefore, checkKey, storeReceipt, type Sent } from "./receipts";
import { inTransaction, type Transaction } from "./transaction";
import { Refused, type UserError } from "./user-error";

/** What became of a command: the row that it wrote, or why it wrote nothing. */
export interface Executed {
  uuid: string | null;
  userErrors: readonly UserError[];
}

/**
 * Runs a command, as every command is run: permission, input, then one transaction that loads, decides, writes, and notes
 * what was done by whom.
 * @throws CodedError FORBIDDEN, BAD_USER_INPUT, ID_INVALID, ID_WRONG_TYPE, IDEMPOTENCY_KEY_REUSED
 */
export async function executeCommand(command: Command, given: object, context: Context): Promise<Executed> {
  let outcome: "written" | "refused" | "failed" = "failed";
  try {
    const executed = await execute(command, given, context);
    outcome = executed.uuid === null ? "refused" : "written";
    return executed;
  } finally {
    context.metrics?.command(command.name, outcome);
  }
}

async function execute(command: Command, given: object, context: Context): Promise<Executed> {
  permit(command, context.caller);
  const input = readInput(given);
  const sent = sentUnderKey(command, input, context);
  const attempt = (): Promise<string> =>
    inTransaction(context, transaction => once(command, input, sent, transaction, context));
  try {
    return { uuid: await persistently(attempt, command.constraints ?? {}), userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return { uuid: null, userErrors: error.userErrors };
    throw error;
  }
}

const maxAttempts = 5;

/** Attempts again what another transaction was in the way of. @throws Refused for a race that is lost for good */
async function persistently<Result>(
  attempt: () => Promise<Result>,
  constraints: Readonly<Record<string, UserError>>,
): Promise<Result> {
  let lost = 0;
  for (let number = 1; ; number += 1)
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof Refused) throw error;
      const fault = databaseFault(error);
      const raced = constraints[fault.constraint ?? ""];
      const last = number === maxAttempts;
      if (raced && (++lost > 1 || last)) throw new Refused([raced]);
      if (!raced && (!passes(fault) || last)) throw fault.error;
      // Those that got in each other's way should not meet again at once.
      if (!raced) await pause(Math.random() * 20 * number);
    }
}

function permit({ name, permission }: Command, { id, scopes }: Caller): void {
  if (scopes.includes(permission) || scopes.includes("*")) return;
  throw new CodedError("FORBIDDEN", `${name} needs the scope ${permission}, which ${id} has not.`);
}

function sentUnderKey({ name }: Command, input: object, { idempotencyKey }: Context): Sent | null {
  if (idempotencyKey === null) return null;
  checkKey(idempotencyKey);
  return { key: idempotencyKey, command: name, input: digestOf(input) };
}

/** Gives the UUID of the row written, now or when the same was sent before. @throws Refused */
async function once(
  command: Command,
  input: object,
  sent: Sent | null,
  transaction: Transaction,
  context: Context,
): Promise<string> {
  const answered = sent && (await answeredBefore(transaction, sent));
  if (answered !== null) return answered;
  const facts = await command.load(input, transaction);
  const broken = command.rules(input, facts, new Date());
  if (broken.length > 0) throw new Refused(broken);
  const written = await command.run(input, facts, transaction);
  await note(command, written, transaction, context);
  if (sent) await storeReceipt(transaction, sent, written.uuid);
  return written.uuid;
}

/** The audit row and the event. */
async function note(
  { name: command, noun, event: { name: event } }: Command,
  { uuid, detail }: Written<object>,
  { manager, caller }: Transaction,
  { requestId, reader }: Context,
): Promise<void> {
  const subject = formatTypeId(reader.catalog.of(noun).prefix, uuid);
  await manager.insert(AuditEntry, { caller: caller.id, command, subject, event, detail, requestId });
  const xid = (): string => "pg_current_xact_id()::text::bigint";
  await manager.insert(DomainEvent, { xid, name: event, subject, detail });
}
