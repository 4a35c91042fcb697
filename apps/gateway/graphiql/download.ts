import { type Operation, send } from "./operation";
import { type AnswerError, Refusal, answerOf } from "./refusal";

/** What a file can be, by what is asked for (docs/how-to/export.md). */
export const formats = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ndjson: "application/x-ndjson",
};

export type Format = keyof typeof formats;

export interface DownloadOptions {
  format: Format;
  /** Whether the columns are called by their path or by the Chinese terms of the schema. */
  headers: "path" | "chinese";
  signal?: AbortSignal;
  /** Called with the bytes so far. */
  onProgress?: (bytes: number) => void;
  endpoint?: string;
}

export interface Download {
  name: string;
  blob: Blob;
}

/** Fetches all rows of the operation's list as a file. @throws Refusal, also for a file that broke off: half of one is none */
export async function download(operation: Operation, options: DownloadOptions): Promise<Download> {
  const { format, headers, signal, onProgress, endpoint = "/graphql" } = options;
  const response = await send(
    operation,
    { accept: formats[format] },
    { endpoint: `${endpoint}?headers=${headers}`, signal: signal ?? null },
  );
  const [, name] = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "") ?? [];
  if (!response.ok || !name || !response.body) throw await refusalOf(response);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    for (const reader = response.body.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      onProgress?.((bytes += value.length));
    }
  } catch (error) {
    if (signal?.aborted) throw error;
    const requestId = response.headers.get("x-request-id");
    throw new Refusal({
      message: `文件传到一半中断，没有保存。The file broke off after ${bytes} bytes and is not saved.`,
      ...(requestId && { extensions: { requestId } }),
    });
  }
  return { name, blob: new Blob(parts, { type: formats[format] }) };
}

async function refusalOf(response: Response): Promise<Refusal> {
  const { errors } = await answerOf<{ errors?: AnswerError[] }>(response);
  return new Refusal(errors?.[0] ?? { message: `HTTP ${response.status}` });
}
