import { useMemo } from "react";
import { useGraphiQL } from "@graphiql/react";
import { factsOf } from "./answer-facts";

/** Below the answer: what it cost, or what went wrong and under which id, to be quoted. */
export function AnswerLine() {
  const text = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response);
  const facts = useMemo(() => factsOf(text), [text]);
  return (
    <div role="status" className="answer-line">
      {facts?.errors.map(({ code, requestId }) => (
        <RequestId key={`${code} ${requestId}`} code={code} requestId={requestId} />
      ))}
      {facts?.cost && (
        <span>
          成本 cost {facts.cost.actual} · 估算 estimated {facts.cost.estimated} · 上限 ceiling{" "}
          {facts.cost.ceiling}
        </span>
      )}
    </div>
  );
}

/** A click on the id selects the whole of it. */
export function RequestId({ code, requestId }) {
  return (
    <span className="request-id">
      {code && <strong>{code}</strong>}
      {requestId && (
        <>
          {" "}
          请求编号 request id <code>{requestId}</code>
        </>
      )}
    </span>
  );
}
