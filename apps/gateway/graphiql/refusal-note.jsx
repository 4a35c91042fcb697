import { RequestId } from "./answer-line";

/** Why something was not done. */
export function RefusalNote({ error }) {
  return (
    <div role="alert" className="refusal">
      <p>{error.message}</p>
      <RequestId code={error.code} requestId={error.requestId} />
    </div>
  );
}
