import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { accepts } from "../../test/export-client";
import { attackersAddress, sparesTheVictim } from "./victim";

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** Opens connections that send this and no more, and read nothing. */
function open(count: number, text: string): Socket[] {
  const { hostname: host, port } = new URL(process.env["GATEWAY_URL"]!);
  const opened = Array.from({ length: count }, () => {
    const socket = connect({ host, port: Number(port), localAddress: attackersAddress });
    socket.on("error", () => undefined).pause();
    socket.write(text);
    return socket;
  });
  sockets.push(...opened);
  return opened;
}
const head = (length: number, accept = "*/*") =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\naccept: ${accept}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
/** Long enough to see who waits. */
const aMoment = () => new Promise(resolve => setTimeout(resolve, 700));

describe("the victim waits less than half a second while one address holds", () => {
  it("hundreds of connections with half a head, and hundreds with half a large body", async () => {
    await sparesTheVictim(async () => {
      open(300, "POST /graphql HTTP/1.1\r\nhost: x\r\n");
      open(300, `${head(900_000)}{"query":"${" ".repeat(50_000)}`);
      await aMoment();
    });
  });

  it("sixty exports that it never reads; most are told to come again", async () => {
    // More than what the system buffers for a connection.
    const ids = Array.from({ length: 90 }, (_, n) => `id${n}: id`).join(" ");
    const query = `{ serviceRecords { nodes { ${ids} } } }`;
    const body = JSON.stringify({ query });
    await sparesTheVictim(async () => {
      open(60, `${head(body.length, accepts.csv)}${body}`);
      await aMoment();
      const late = open(1, `${head(body.length, accepts.csv)}${body}`)[0]!.resume();
      const [answer] = (await once(late, "data")) as [Buffer];
      expect(String(answer)).toMatch(/^HTTP\/1\.1 503 [^]*retry-after: 5/i);
    });
  });
});
