import type { Freshness, RequestOutcome } from "../request/request-outcome";

/**
 * Keeps what a service says in `extensions.freshness`, a copy under `<service>.<Type>`: of two answers the older one, and
 * the most rows that either knew to be set aside.
 */
export function noteFreshness(outcome: RequestOutcome, service: string, told: unknown): void {
  if (typeof told !== "object" || told === null) return;
  for (const [type, fresh] of Object.entries(told as Record<string, Freshness>)) {
    const name = `${service}.${type}`;
    const known = outcome.freshness?.[name];
    const older = known !== undefined && known.asOf <= fresh.asOf ? known : fresh;
    const setAside = Math.max(known?.setAside ?? 0, fresh.setAside ?? 0);
    outcome.freshness = { ...outcome.freshness, [name]: { ...older, ...(setAside > 0 && { setAside }) } };
  }
}
