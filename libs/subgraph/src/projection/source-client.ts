import { CodedError, linkedTo } from "@youth-graph/kernel";
import type { z } from "zod";
import type { Changes } from "../outbox/changes";
import type { RangeDigest } from "../outbox/range-digests";
import type { RowPage } from "../outbox/row-page";
import { sourceAnswers } from "./source-answers";

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

  /** `to` is the id of the last row wanted, `since` a cursor: which rows have changed after it is told too. @throws CodedError CURSOR_EXPIRED */
  rows(
    columns: AskedColumns,
    after: string | null,
    bounds: { to?: string | null; since?: string } = {},
  ): Promise<RowPage> {
    return this.#ask("rows", { columns, after, ...bounds, limit: pageSize });
  }

  /** Digests of the rows between ids, the first range behind `after`. */
  async ranges(
    columns: AskedColumns,
    after: string | null,
    ends: readonly (string | null)[],
  ): Promise<RangeDigest[]> {
    const { ranges } = await this.#ask("ranges", { columns, after, ends });
    if (ranges.length !== ends.length) throw new Error("The owner answered for other ranges.");
    return ranges;
  }

  /** @throws Error for anything but the whole answer of a feed */
  async #ask<Path extends keyof typeof sourceAnswers>(
    path: Path,
    question: object,
  ): Promise<z.infer<(typeof sourceAnswers)[Path]>> {
    const { url, stopped } = this.#options;
    const address = new URL(path, url);
    const { controller, leave } = linkedTo(stopped);
    const timer = setTimeout(() => controller.abort(new Error(`no answer within ${timeout} ms`)), timeout);
    try {
      return await this.#answerTo(path, address, question, controller.signal);
    } finally {
      clearTimeout(timer);
      leave();
    }
  }

  async #answerTo<Path extends keyof typeof sourceAnswers>(
    path: Path,
    address: URL,
    question: object,
    signal: AbortSignal,
  ): Promise<z.infer<(typeof sourceAnswers)[Path]>> {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", "x-gateway-secret": this.#options.secret },
      body: JSON.stringify(question),
      signal,
    });
    if (response.ok) return sourceAnswers[path].parse(await response.json()) as never;
    const text = await response.text();
    if (response.status === 410) throw new CodedError("CURSOR_EXPIRED", text);
    throw new Error(`${address.pathname} answered ${response.status}: ${text.slice(0, 500)}`);
  }
}
