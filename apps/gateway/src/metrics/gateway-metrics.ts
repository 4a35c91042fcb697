import { errorCodes } from "@youth-graph/kernel";
import { type Answered, Meters, oneOf } from "@youth-graph/telemetry";
import { gatewayErrorCodes } from "../errors";
import type { RequestOutcome } from "../request/request-outcome";

/** How a request to a service ended. */
export type SubrequestEnd = "answered" | "errors" | "timeout" | "unavailable" | "failed";

/** What the gateway counts of its work, for `/metrics`. No label holds what a client wrote: each has a closed list. */
export class GatewayMetrics {
  readonly #meters = new Meters();
  readonly registry = this.#meters.registry;
  readonly #operation: (name: string) => string;
  #service: (name: string) => string = oneOf([]);
  #down: () => string[] = () => [];
  readonly #code = oneOf([...Object.keys(errorCodes), ...Object.keys(gatewayErrorCodes)]);
  readonly #requests = this.#meters.histogram("gateway_request_duration_seconds", "Answers to clients.", [
    "route",
    "operation",
    "status",
  ]);
  readonly #subrequests = this.#meters.histogram(
    "gateway_subrequest_duration_seconds",
    "Requests to services.",
    ["service", "outcome"],
  );
  readonly #plans = this.#meters.histogram(
    "gateway_plan_duration_seconds",
    "From the validated operation to its plan; next to nothing where the plan was kept.",
  );
  readonly #queue = this.#meters.histogram(
    "gateway_queue_duration_seconds",
    "How long requests waited to be let in.",
  );
  readonly #cost = this.#meters.histogram(
    "gateway_operation_cost",
    "What operations were estimated to cost.",
    ["outcome"],
    [1, 10, 100, 1_000, 10_000, 30_000, 100_000],
  );
  readonly #errors = this.#meters.counter(
    "gateway_errors_total",
    "Errors in answers to clients, by code, and by the service that they are about.",
    ["code", "service"],
  );
  readonly #exportRows = this.#meters.counter("gateway_export_rows_total", "Rows read for files.");
  readonly #inProgress = this.#meters.gauge(
    "gateway_requests_in_progress",
    "Requests that are being answered.",
  );

  /** Operations of these names are counted apart; all others are "other". */
  constructor(operations: Iterable<string>) {
    this.#operation = oneOf(operations);
    this.#meters.watched(
      "gateway_service_down",
      "1 for each service that is held to be down and is not asked until it answers.",
      ["service"],
      gauge => {
        for (const service of this.#down()) gauge.set({ service }, 1);
      },
    );
  }

  /** Of the supergraph that is served from now on: its services, which are counted apart, and those held to be down. */
  watch(services: Iterable<string>, down: () => string[]): void {
    this.#service = oneOf(services);
    this.#down = down;
  }

  begun(): void {
    this.#inProgress.inc();
  }

  /** A request that is over. */
  answered({ route, status, seconds }: Answered, outcome: RequestOutcome): void {
    const { operationName, rows, errors = [], cost } = outcome;
    this.#inProgress.dec();
    const operation = operationName === undefined ? "none" : this.#operation(operationName);
    // A file takes as long as its reader, which says nothing of how fast the graph answers.
    this.#requests.observe({ route: rows === undefined ? route : "export", operation, status }, seconds);
    for (const { code, service } of errors)
      this.#errors.inc({
        code: this.#code(code),
        service: service === undefined ? "" : this.#service(service),
      });
    if (rows !== undefined) this.#exportRows.inc(rows);
    if (!cost) return;
    const ending = cost.dryRun ? "dry_run" : cost.estimated > cost.ceiling ? "refused" : "run";
    this.#cost.observe({ outcome: ending }, cost.estimated);
  }

  subrequest(service: string, outcome: SubrequestEnd, seconds: number): void {
    this.#subrequests.observe({ service: this.#service(service), outcome }, seconds);
  }

  planned(seconds: number): void {
    this.#plans.observe(seconds);
  }

  /** Of a request that was let in after it had waited so long. */
  queued(seconds: number): void {
    this.#queue.observe(seconds);
  }
}
