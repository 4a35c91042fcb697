import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { request } from "undici";

/** An answer as it came, before a client decodes it. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  trailers: Record<string, string>;
  bytes: Buffer;
  /** Decoded. */
  text: string;
}

const decoders: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

/** Asks as a client that decodes nothing by itself. */
export async function rawAnswer(
  url: string,
  {
    body,
    ...options
  }: { method?: "GET" | "HEAD" | "POST"; headers?: Record<string, string>; body?: unknown } = {},
): Promise<RawAnswer> {
  const {
    statusCode,
    headers,
    trailers,
    body: stream,
  } = await request(url, {
    ...options,
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
    headers: { ...(body !== undefined && { "content-type": "application/json" }), ...options.headers },
  });
  const bytes = await buffer(stream);
  const decode = decoders[String(headers["content-encoding"])];
  return {
    status: statusCode,
    headers,
    trailers,
    bytes,
    text: (decode && bytes.length ? decode(bytes) : bytes).toString(),
  };
}
