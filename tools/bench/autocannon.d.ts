/** The part that the bench uses of a package without types of its own. */
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  function autocannon(
    options: autocannon.Options,
    done: (error: Error | null, result: autocannon.Result) => void,
  ): EventEmitter;

  namespace autocannon {
    interface Options {
      url: string;
      method: "POST";
      headers: Record<string, string>;
      body: string;
      connections: number;
      /** Requests in all; or for how many seconds. */
      amount?: number;
      duration?: number;
      /** Seconds. */
      timeout: number;
      verifyBody: (body: string) => boolean;
    }
    interface Result {
      errors: number;
      timeouts: number;
      mismatches: number;
      non2xx: number;
    }
  }

  export = autocannon;
}
