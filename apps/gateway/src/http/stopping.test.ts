import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { fixtureGateway } from "../../test/fixture-gateway";
import { startTestGateway } from "../../test/test-gateway";
import { until } from "../../test/until";

const fixture = fixtureGateway();

it("what comes in while the gateway stops gets a code, and what came before its answer", async () => {
  const stopping = await startTestGateway(fixture.graph.supergraph);
  const post = (query: string, id: string) => {
    const body = JSON.stringify({ query });
    return `POST /graphql HTTP/1.1\r\nhost: x\r\nx-request-id: ${id}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  };
  let release: (() => void) | undefined;
  fixture.graph.organization.interfere = () => new Promise(resolve => (release = () => resolve(false)));
  const socket = connect(Number(new URL(stopping.url).port), "127.0.0.1");
  const answers = text(socket);
  socket.write(post('{ echo(text: "before") }', "first"));
  await until(() => release !== undefined);
  const stopped = stopping.stop();
  // It is there, and read, before the service's answer to the first is.
  await new Promise<void>(resolve =>
    socket.write(post('{ echo(text: "after") }', "second"), () => resolve()),
  );
  release!();
  const [first, second] = (await answers).split(/(?=HTTP\/1\.1 503)/) as [string, string];
  await stopped;
  expect(first).toContain('{"data":{"echo":"before"}');
  expect(second).toMatch(/^retry-after: 1$/m);
  expect(JSON.parse(second.split("\r\n\r\n")[1]!)).toEqual({
    errors: [
      {
        message: "This process is stopping; send the request again, it will reach another.",
        extensions: { code: "SHUTTING_DOWN", requestId: "second" },
      },
    ],
  });
});
