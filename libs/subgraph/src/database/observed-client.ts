import { Client, type ClientConfig } from "pg";

/** One statement under way. */
export interface ObservedStatement {
  /** The SQL to send. */
  sql: string;
  ended(error?: unknown): void;
}

/** Is told of each statement before it is sent. */
export type ObserveStatement = (sql: string) => ObservedStatement;

type Callback = (error: unknown, result: unknown) => void;

/** Where nothing is counted: beside a running service. */
const unobserved: ObserveStatement = sql => ({ sql, ended: () => undefined });

/**
 * The class of a pool's connections: whoever runs a statement, a read, a command, TypeORM or the keeper of copies, does so by one
 * of these. Streams of COPY, which have no SQL of their own, pass.
 */
export function observedClient(observe = unobserved): typeof Client {
  return class extends Client {
    constructor(config?: string | ClientConfig) {
      super(config);
      // One that breaks is told of by the statement on it, or by the next; unheard, this would end the process.
      this.on("error", () => undefined);
    }

    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- pg has eight ways to call it; this passes on whichever it is
    override query(...given: any[]): any {
      const [statement, ...rest] = given as [string | { text?: unknown; submit?: unknown }, ...unknown[]];
      const send = super.query.bind(this) as (...given: unknown[]) => unknown;
      const text = typeof statement === "string" ? statement : statement.text;
      if (typeof text !== "string" || (typeof statement === "object" && statement.submit !== undefined))
        return send(...given);
      const { sql, ended } = observe(text);
      const sent = typeof statement === "string" ? sql : { ...statement, text: sql };
      const callback = rest.at(-1);
      if (typeof callback === "function") {
        const told: Callback = (error, result) => {
          ended(error ?? undefined);
          (callback as Callback)(error, result);
        };
        return send(sent, ...rest.slice(0, -1), told);
      }
      const result = send(sent, ...rest) as Promise<unknown>;
      result.then(() => ended(), ended);
      return result;
    }
  };
}
