import type { Database } from "@youth-graph/query";
import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import { housePool } from "./house-pool";
import { poolOf } from "./pool";
import { readInTurn } from "./read-in-turn";
import { Turns } from "./turns";

/** Connections of operations that reads leave to commands, and commands to reads. */
const leftToOthers = 2;

/** Statements of other services' questions to the feed that run at once: each copies in the background, and can wait. */
const feedStatements = 2;

export interface Shares {
  poolSize: number;
  /** Statements of one request that run at once. */
  perRequest: number;
  /** Milliseconds for which a statement waits for its turn. */
  patience: number;
  /** Services that are copied from: each holds a connection while it is asked. */
  sources: number;
}

interface Asking {
  caller: string;
  signal: AbortSignal;
  onStatement(sql: string): void;
}

/** The connections of a service to its database, and who may have how many of them. */
export class SharedDatabase {
  /** For health, feed and copies. */
  readonly house: Pool;
  readonly commands: Turns;
  readonly #reads: Turns;
  readonly #feed: Turns;

  constructor(
    readonly source: DataSource,
    { poolSize, perRequest, patience, sources }: Shares,
  ) {
    // Two more: for health, and for a look at the states of copies.
    this.house = housePool(poolOf(source), sources + feedStatements + 2);
    const most = Math.max(1, poolSize - leftToOthers);
    this.#reads = new Turns({ most, perRequest, patience });
    this.commands = new Turns({ most, perRequest, patience });
    this.#feed = new Turns({ most: feedStatements, perRequest: 1, patience });
  }

  /** Where one request's reads go. */
  reads(asking: Asking): Database {
    return this.#inTurn(poolOf(this.source), this.#reads, asking);
  }

  /** Where a question to the feed goes. */
  feed(): Database {
    const { signal } = new AbortController();
    return this.#inTurn(this.house, this.#feed, { caller: "feed", signal, onStatement: () => undefined });
  }

  #inTurn(pool: Pool, turns: Turns, { caller, signal, onStatement }: Asking): Database {
    const cancel = (process: number): Promise<unknown> =>
      this.house.query("SELECT pg_cancel_backend($1)", [process]);
    return readInTurn({ pool, inTurn: turns.of(caller, signal), signal, cancel, onStatement });
  }

  async close(): Promise<void> {
    await this.house.end();
    await this.source.destroy();
  }
}
