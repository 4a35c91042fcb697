import { useRef, useState } from "react";
import { Button, pick, useGraphiQL } from "@graphiql/react";
import { linkTo, longestLink } from "./shared-link";

/** The clipboard API is for secure origins only, and many a closed network has none; a field with all selected works in all. */
export function ShareDialog() {
  const { queryEditor, variableEditor } = useGraphiQL(pick("queryEditor", "variableEditor"));
  const [copied, setCopied] = useState(false);
  const field = useRef();
  const shared = { query: queryEditor.getValue(), variables: variableEditor?.getValue() };
  const link = linkTo(shared, location.origin);

  function copy() {
    field.current.select();
    setCopied(document.execCommand("copy"));
  }

  return (
    <div className="dialog-body">
      <p>
        打开链接的人看到这个查询和变量，不带请求头，也不会自动运行。
        <span lang="en">
          Whoever opens it sees the query and its variables, no headers, and nothing runs.
        </span>
      </p>
      <input
        ref={field}
        readOnly
        value={link}
        aria-label="链接 link"
        onFocus={event => event.currentTarget.select()}
      />
      {link.length > longestLink && (
        <p role="alert" className="refusal">
          链接很长，有些软件会截断它：请直接发送查询的文字。
          <span lang="en">It is long, and some programs cut it: rather send the query’s text.</span>
        </p>
      )}
      <div className="actions">
        <Button type="button" onClick={copy}>
          复制 Copy
        </Button>
        <span role="status">{copied && "已复制 copied"}</span>
      </div>
    </div>
  );
}
