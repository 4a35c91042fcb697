import type { FastifyReply, FastifyRequest } from "fastify";
import { anonymous } from "../request/caller";

/** Who waits for an answer. */
export interface Asker {
  /** Whose share of what is scarce is taken: an authenticated caller's, else that of the address. */
  share: string;
  /** Aborts when the client goes away before the answer is out. */
  gone: AbortSignal;
  /** Asks for a part of what has begun, such as a page of an export: it waits as long as it must. */
  hasBegun?: boolean;
}

export function askerOf(request: FastifyRequest, { raw }: FastifyReply): Asker {
  const gone = new AbortController();
  raw.once("close", () => {
    if (!raw.writableFinished) gone.abort();
  });
  const { caller, ip } = request;
  return { share: caller.id === anonymous.id ? ip : caller.id, gone: gone.signal };
}
