import { CodedError } from "@youth-graph/kernel";
import type { ServerResponse } from "node:http";

/** Comes when the connection is gone before the answer is: the gateway gave up, or its client did. */
export function unread(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished)
      gone.abort(new CodedError("DATABASE_TIMEOUT", "Whoever asked does not wait for the answer any more."));
  });
  return gone.signal;
}
