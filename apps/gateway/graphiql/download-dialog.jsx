import { useEffect, useRef, useState } from "react";
import { Button } from "@graphiql/react";
import { useCurrentOperation } from "./current-operation";
import { download } from "./download";
import { RefusalNote } from "./refusal-note";

const formats = { csv: "CSV", xlsx: "Excel (XLSX)", ndjson: "NDJSON" };
const headings = { chinese: "中文 Chinese", path: "字段名 as in the query" };

/** Closing it ends a download that is under way. */
export function DownloadDialog() {
  const currentOperation = useCurrentOperation();
  const [state, setState] = useState({});
  const underWay = useRef();
  useEffect(() => () => underWay.current?.abort(), []);

  async function start(event) {
    event.preventDefault();
    const { format, headers } = Object.fromEntries(new FormData(event.currentTarget));
    const { signal } = (underWay.current = new AbortController());
    setState({ bytes: 0 });
    try {
      const onProgress = bytes => setState({ bytes });
      const file = await download(currentOperation(), { format, headers, signal, onProgress });
      save(file);
      setState({ saved: file });
    } catch (error) {
      setState(signal.aborted ? {} : { error });
    }
  }

  const { bytes, saved, error } = state;
  return (
    <form className="dialog-body" onSubmit={start}>
      <p>
        列表的<b>全部</b>行，不只是这一页。
        <span lang="en">All rows of the query’s one list, over all pages.</span>
      </p>
      <Choice legend="格式 Format" name="format" options={formats} />
      <Choice legend="列名 Columns" name="headers" options={headings} />
      <div className="actions">
        {bytes === undefined ? (
          <Button type="submit">下载 Download</Button>
        ) : (
          <Button type="button" onClick={() => underWay.current.abort()}>
            取消 Cancel
          </Button>
        )}
        <span role="status">
          {bytes !== undefined && `已收到 received ${sizeOf(bytes)} …`}
          {saved && `已保存 saved: ${saved.name} (${sizeOf(saved.blob.size)})`}
        </span>
      </div>
      {error && <RefusalNote error={error} />}
    </form>
  );
}

function Choice({ legend, name, options }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {Object.entries(options).map(([value, label], index) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={index === 0} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

function sizeOf(bytes) {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function save({ name, blob }) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
