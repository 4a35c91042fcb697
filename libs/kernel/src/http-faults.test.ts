import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { refuseConnection } from "./http-faults";

let server: Server;
let held: ServerResponse | undefined;
const told: unknown[] = [];
beforeAll(async () => {
  server = createServer(
    { connectionsCheckingInterval: 20, headersTimeout: 50, requestTimeout: 50 },
    (_, response) => {
      response.write("half of ");
      held = response;
    },
  );
  server.on("clientError", (error, socket) => told.push(refuseConnection(error, socket as Socket)));
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => server.close());

function send(sent: string): Socket {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(sent);
  return socket;
}

describe("a connection that brings no request", () => {
  it.each([
    ["what is not HTTP", "nonsense\r\n\r\n", "400 Bad Request", "BAD_REQUEST"],
    ["half a head", "GET / HTTP/1.1\r\nhost: x\r\n", "408 Request Timeout", "REQUEST_TIMEOUT"],
    [
      "too large a head",
      `GET /?${"x".repeat(20_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
      "431 Request Header Fields Too Large",
      "HEADERS_TOO_LARGE",
    ],
  ])("but %s is answered with a code, and ended", async (_what, sent, status, code) => {
    const [head, body] = (await text(send(sent))).split("\r\n\r\n") as [string, string];
    const requestId = /^x-request-id: (.+)$/m.exec(head)?.[1];
    expect(head.split("\r\n")[0]).toBe(`HTTP/1.1 ${status}`);
    expect(head).toContain(`content-length: ${Buffer.byteLength(body)}\r\n`);
    expect(JSON.parse(body)).toEqual({
      errors: [{ message: expect.stringMatching(/\.$/) as string, extensions: { code, requestId } }],
    });
    expect(told).toContainEqual({ status: Number(status.slice(0, 3)), code, requestId });
  });

  it("gets nothing of the kind into the middle of another answer", async () => {
    const socket = send("GET / HTTP/1.1\r\nhost: x\r\n\r\n");
    const answer = text(socket);
    await once(socket, "data");
    socket.write("nonsense\r\n\r\n");
    expect(await answer).toMatch(/half of \r\n$/);
    expect(held?.destroyed).toBe(true);
  });
});
