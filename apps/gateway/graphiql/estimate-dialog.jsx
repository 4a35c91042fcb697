import { useEffect, useState } from "react";
import { Spinner } from "@graphiql/react";
import { useCurrentOperation } from "./current-operation";
import { estimate } from "./estimate";
import { RefusalNote } from "./refusal-note";

const number = new Intl.NumberFormat("zh-CN");

/** Asks when it opens. */
export function EstimateDialog() {
  const currentOperation = useCurrentOperation();
  const [answer, setAnswer] = useState();
  useEffect(() => {
    let open = true;
    Promise.resolve()
      .then(() => estimate(currentOperation()))
      .then(
        cost => open && setAnswer({ cost }),
        error => open && setAnswer({ error }),
      );
    return () => void (open = false);
    // Once: the editors are behind the dialog.
  }, []);
  return (
    <div className="dialog-body" aria-busy={!answer}>
      {!answer && <Spinner />}
      {answer?.error && <RefusalNote error={answer.error} />}
      {answer?.cost && <Cost {...answer.cost} />}
    </div>
  );
}

function Cost({ estimated, ceiling, exceeded, dearest }) {
  return (
    <>
      <p className={exceeded ? "verdict refused" : "verdict"}>
        <strong>{number.format(estimated)}</strong> / {number.format(ceiling)}
        <span>{exceeded ? "超过上限，会被拒绝 over the ceiling: refused" : "可以运行 may run"}</span>
      </p>
      <meter
        aria-label="占上限的比例 share of the ceiling"
        max={ceiling}
        low={ceiling / 2}
        high={ceiling * 0.99}
        optimum={0}
        value={estimated}
      />
      {dearest.length > 0 && (
        <>
          <h3>花费最多的字段 The dearest fields</h3>
          <ol className="dearest">
            {dearest.map(({ path, cost, share, hint }) => (
              <li key={path}>
                <code>{path}</code>
                <span className="share">
                  {number.format(cost)} · {Math.round(share * 100)} %
                </span>
                <small lang="en">{hint}</small>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
