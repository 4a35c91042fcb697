import type { Class } from "@youth-graph/query";
import type { Transaction } from "./transaction";
import type { UserError } from "./user-error";

/** The name of an event, with the type of what it says. */
export interface EventName<Detail extends object> {
  name: string;
  /** Never there: it carries the type. */
  detail?: Detail;
}

/** `event<BranchRenamed>("BranchRenamed")` */
export const event = <Detail extends object>(name: string): EventName<Detail> => ({ name });

/** What a command has written. */
export interface Written<Detail extends object> {
  /** The row that the payload shows and that event and audit are about. */
  uuid: string;
  /** What the event says. */
  detail: Detail;
}

/** One thing that may be written: its mutation, its file and its function share the name. */
export interface CommandDeclaration<Input extends object, Facts, Detail extends object> {
  /** Of the mutation, e.g. `renameBranch`. */
  name: string;
  description: string;
  /** The scope that a caller must have, e.g. `branches:rename`. */
  permission: string;
  /** An `@InputType()`; its fields by `inputId`, `inputText`, `inputInt`, and `@Field` for what needs no check. */
  input: new () => Input;
  /** The service's own class of the noun that the payload shows. */
  noun: Class;
  event: EventName<Detail>;
  /** Reads what the rules need, and locks what must stay as it is until the end. @throws Refused by `notFound` */
  load(input: Input, transaction: Transaction): Promise<Facts>;
  /** Decides: pure, in `<verb>-<noun>.rules.ts`. None means yes. */
  rules(input: Input, facts: Facts, now: Date): readonly UserError[];
  /** Writes. */
  run(input: Input, facts: Facts, transaction: Transaction): Promise<Written<Detail>>;
  /**
   * Constraints of the database that hold what the rules hold, by name. A command that lost a race to one is decided anew,
   * so that the rules see the row that won; the error given here is the answer where they do not.
   */
  constraints?: Readonly<Record<string, UserError>>;
}

/** A command, whatever its input. */
export type Command = CommandDeclaration<object, unknown, object>;

/** Declares a command: `load` → permission is checked before → `rules` → `run`, all in one transaction. */
export const command = <Input extends object, Facts, Detail extends object>(
  declaration: CommandDeclaration<Input, Facts, Detail>,
): Command => declaration as Command;
