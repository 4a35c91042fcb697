import { errorCodes } from "@youth-graph/kernel";
import { type Answered, Meters, oneOf } from "@youth-graph/telemetry";
import type { Pool } from "pg";
import type { ObservedStatement } from "../database/observed-client";
import { type Copies, freshnessOf } from "../projection/copies";

/** Of GraphQL's own. */
const graphqlCodes = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "OPERATION_RESOLUTION_FAILURE"];

/** What a statement is by its first word. */
const kinds = oneOf(["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "BEGIN", "START", "COMMIT", "ROLLBACK"]);

/** What a service counts of its work, for `/metrics`. No label holds what a client wrote: each has a closed list. */
export class ServiceMetrics {
  readonly #meters = new Meters();
  readonly registry = this.#meters.registry;
  readonly #code = oneOf([...Object.keys(errorCodes), ...graphqlCodes]);
  readonly #requests = this.#meters.histogram("service_request_duration_seconds", "Answers over HTTP.", [
    "route",
    "status",
  ]);
  readonly #statements = this.#meters.histogram(
    "service_statement_duration_seconds",
    "Statements, from when a connection has them to their end.",
    ["kind", "outcome"],
  );
  readonly #errors = this.#meters.counter("service_errors_total", "Errors in answers, by code.", ["code"]);
  readonly #commands = this.#meters.counter("service_commands_total", "Commands, by what became of them.", [
    "command",
    "outcome",
  ]);
  readonly #rounds = this.#meters.counter(
    "service_copy_rounds_total",
    "Rounds in which copies were brought up to date.",
    ["source", "outcome"],
  );

  answered({ route, status, seconds }: Answered): void {
    this.#requests.observe({ route, status }, seconds);
  }

  error(code: string): void {
    this.#errors.inc({ code: this.#code(code) });
  }

  /** `refused` is by a rule, `failed` anything else. */
  command(command: string, outcome: "written" | "refused" | "failed"): void {
    this.#commands.inc({ command, outcome });
  }

  round(source: string, outcome: "done" | "failed"): void {
    this.#rounds.inc({ source, outcome });
  }

  /** Measures a statement that is about to be sent. */
  readonly statement = (sql: string): ObservedStatement => {
    const kind = kinds(/^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? "");
    const begun = performance.now();
    return {
      sql,
      ended: error =>
        this.#statements.observe(
          { kind, outcome: error === undefined ? "done" : "failed" },
          (performance.now() - begun) / 1000,
        ),
    };
  };

  /** Looks at these whenever the metrics are read. */
  watch(pool: Pool, copies: Copies): void {
    this.#meters.watched(
      "service_pool_connections",
      "Connections to the database, and who waits for one.",
      ["state"],
      gauge => {
        gauge.set({ state: "open" }, pool.totalCount);
        gauge.set({ state: "idle" }, pool.idleCount);
        gauge.set({ state: "waiting" }, pool.waitingCount);
      },
    );
    this.#meters.watched(
      "service_copy_lag_seconds",
      "Since each copy was known to be complete.",
      ["type", "source"],
      gauge => {
        for (const state of copies.states)
          if (state.asOf)
            gauge.set(
              { type: state.type, source: state.source },
              freshnessOf(state, state.asOf).lagMs / 1000,
            );
      },
    );
    this.#meters.watched(
      "service_copy_rebuilding",
      "1 while a copy is being built.",
      ["type", "source"],
      gauge => {
        for (const { type, source, rebuilding } of copies.states)
          gauge.set({ type, source }, rebuilding ? 1 : 0);
      },
    );
  }
}
