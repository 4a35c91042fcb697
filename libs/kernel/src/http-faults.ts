import { type ErrorCode, errorCodes } from "./error-codes";

/** What an HTTP server of ours refuses before any handler sees it, so that gateway and services say the same. */
export interface HttpFault {
  status: number;
  code: ErrorCode;
  message: string;
}

const fault = (status: number, code: ErrorCode, message: string = errorCodes[code]): HttpFault => ({
  status,
  code,
  message,
});

/** Of an error that the server's framework met while it read a request, or that a handler did not expect. */
export function httpFault(
  { statusCode = 500, message }: { statusCode?: number; message: string },
  maxBodyBytes: number,
): HttpFault {
  if (statusCode === 413) {
    return fault(413, "BODY_TOO_LARGE", `The request body is larger than ${maxBodyBytes} bytes.`);
  }
  if (statusCode === 415) {
    return fault(415, "BAD_REQUEST", "The body of a POST is JSON, under content-type: application/json.");
  }
  if (statusCode === 408) return fault(408, "REQUEST_TIMEOUT");
  return statusCode < 500 ? fault(statusCode, "BAD_REQUEST", message) : fault(500, "INTERNAL_SERVER_ERROR");
}

/** As Node's sockets are. */
interface Connection {
  readonly writable: boolean;
  /** The answer under way, if there is one. */
  readonly _httpMessage?: { headersSent: boolean } | null;
  end(text: string, ended: () => void): unknown;
  destroy(): unknown;
}

/**
 * Answers what is no HTTP request, or not within the time or the size that one has, and ends the connection: there is nothing to go on
 * with. Gives what was said, for the log; undefined where nobody is there to hear it, or another answer is half out.
 */
export function refuseConnection(
  { code: cause }: Error & { code?: string },
  connection: Connection,
): { status: number; code: ErrorCode; requestId: string } | undefined {
  if (cause === "ECONNRESET" || !connection.writable || connection._httpMessage?.headersSent) {
    connection.destroy();
    return undefined;
  }
  const { status, code, message } = connectionFault(cause);
  const requestId = crypto.randomUUID();
  const body = JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] });
  const head = [
    `HTTP/1.1 ${status} ${reasons[status]}`,
    "content-type: application/json; charset=utf-8",
    // All of it is ASCII.
    `content-length: ${body.length}`,
    `x-request-id: ${requestId}`,
    "connection: close",
  ];
  connection.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => connection.destroy());
  return { status, code, requestId };
}

const reasons: Record<number, string> = {
  400: "Bad Request",
  408: "Request Timeout",
  431: "Request Header Fields Too Large",
};

function connectionFault(code: string | undefined): HttpFault {
  if (code === "HPE_HEADER_OVERFLOW") return fault(431, "HEADERS_TOO_LARGE");
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return fault(408, "REQUEST_TIMEOUT");
  return fault(400, "BAD_REQUEST");
}
