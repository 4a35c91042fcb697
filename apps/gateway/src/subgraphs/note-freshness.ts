import type { Freshness, RequestOutcome } from "../request/request-outcome";

/** Keeps what a service says in `extensions.freshness`, a copy under `<service>.<Type>`; of two answers the older one. */
export function noteFreshness(outcome: RequestOutcome, service: string, told: unknown): void {
  if (typeof told !== "object" || told === null) return;
  for (const [type, fresh] of Object.entries(told as Record<string, Freshness>)) {
    const name = `${service}.${type}`;
    const known = outcome.freshness?.[name];
    if (known !== undefined && known.asOf <= fresh.asOf) continue;
    outcome.freshness = { ...outcome.freshness, [name]: fresh };
  }
}
