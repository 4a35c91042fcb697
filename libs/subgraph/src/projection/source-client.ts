import { CodedError } from "@youth-graph/kernel";
import type { Changes } from "../outbox/changes";
import type { RowPage } from "../outbox/row-page";

/** Longer than any page takes; then the source is taken for gone, and asked again later. */
const timeout = 10_000;
const pageSize = 1_000;

/** The columns asked for, by noun. */
export type AskedColumns = Record<string, readonly string[]>;

/** Asks the feed of another service. */
export class SourceClient {
  readonly #options: { url: string; secret: string; stopped: AbortSignal };

  /** `url` is that of its /graphql, beside which the feed lies. */
  constructor(options: { url: string; secret: string; stopped: AbortSignal }) {
    this.#options = options;
  }

  /** Without `after`: none, and where those to come begin. @throws CodedError CURSOR_EXPIRED */
  changes(columns: AskedColumns, after: string | null): Promise<Changes> {
    return this.#ask("changes", { columns, after, limit: pageSize });
  }

  rows(columns: AskedColumns, after: string | null): Promise<RowPage> {
    return this.#ask("rows", { columns, after, limit: pageSize });
  }

  async #ask<Answer>(path: string, question: object): Promise<Answer> {
    const { url, secret, stopped } = this.#options;
    const address = new URL(path, url);
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", "x-gateway-secret": secret },
      body: JSON.stringify(question),
      signal: AbortSignal.any([stopped, AbortSignal.timeout(timeout)]),
    });
    if (response.ok) return (await response.json()) as Answer;
    const text = await response.text();
    if (response.status === 410) throw new CodedError("CURSOR_EXPIRED", text);
    throw new Error(`${address.pathname} answered ${response.status}: ${text.slice(0, 500)}`);
  }
}
