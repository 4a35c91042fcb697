import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { type ClientAt, clientAt } from "../../test/client-at";
import { fixtureGateway } from "../../test/fixture-gateway";
import { startTestGateway } from "../../test/test-gateway";
import { until } from "../../test/until";

const key = "operator-key-of-the-tests";
const fixture = fixtureGateway({
  OPERATIONS_AT_ONCE: "4",
  OPERATIONS_PER_CALLER: "2",
  QUEUE_LENGTH: "3",
  OPERATOR_KEY: key,
});
const clients: ClientAt[] = [];
const at = (address: string) => {
  const client = clientAt(address, `${fixture.gateway.url}/graphql`);
  clients.push(client);
  return client;
};
afterEach(() => {
  for (const client of clients.splice(0)) client.close();
});

/** What the service is asked and does not answer yet. */
let held: { text: string; response: ServerResponse; answer(): void }[];
beforeEach(() => {
  held = [];
  fixture.graph.organization.interfere = (_request, response) => {
    const { query } = fixture.graph.organization.calls.at(-1)!;
    const text = /"(\w*)"/.exec(query)?.[1] ?? "";
    if (text === "quick") return false;
    return new Promise(resolve => held.push({ text, response, answer: () => resolve(false) }));
  };
});
const answerAll = async (): Promise<void> => {
  for (const { answer } of held.splice(0)) answer();
};
const echo = (text: string) => `{ echo(text: "${text}") }`;

describe("a caller with more requests than may run at once", () => {
  it("waits behind itself, and the last are told so; another is answered meanwhile", async () => {
    const greedy = at("127.0.0.2");
    const asked = ["a", "b", "c", "d", "e", "f"].map(text => greedy.ask(echo(text)));
    const refused = await Promise.race(asked);
    expect(refused).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
    expect(JSON.parse(refused.text)).toMatchObject({
      errors: [
        {
          message: expect.stringMatching("Retry-After"),
          extensions: { code: "OVERLOADED", retryAfter: 5, requestId: expect.any(String) },
        },
      ],
    });
    const other = await at("127.0.0.3").ask(echo("quick"));
    expect(other.text).toContain('{"echo":"quick"}');
    expect(held).toHaveLength(2);
    while (fixture.graph.organization.calls.length < 6) {
      await answerAll();
      await until(() => held.length > 0 || fixture.graph.organization.calls.length === 6);
    }
    await answerAll();
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 200, 503]);
  });

  it("is one by its key, wherever it asks from", async () => {
    const authorization = `Bearer ${key}`;
    const asked = ["127.0.0.2", "127.0.0.3", "127.0.0.4"].map(address =>
      at(address).ask(echo("slow"), { headers: { authorization } }),
    );
    await until(() => held.length === 2);
    const anonymous = await at("127.0.0.2").ask(echo("quick"));
    expect([anonymous.status, held.length]).toEqual([200, 2]);
    await answerAll();
    await until(() => held.length === 1);
    await answerAll();
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

it.each([
  ["behind a proxy that is trusted, is who the proxy says", "127.0.0.0/8", 2],
  ["is not who it says itself", "", 1],
])("a caller, %s", async (_what, proxy, callers) => {
  const settings = { OPERATIONS_PER_CALLER: "1", TRUST_PROXY: proxy };
  const gateway = await startTestGateway(fixture.graph.supergraph, settings);
  const client = clientAt("127.0.0.2", `${gateway.url}/graphql`);
  const asked = ["10.0.0.1", "10.0.0.1", "10.0.0.2"].map(from =>
    client.ask(echo("slow"), { headers: { "x-forwarded-for": from } }),
  );
  await until(() => held.length === callers);
  // Whoever may is asked for by now: this one passes through the same queues.
  await clientAt("127.0.0.3", `${gateway.url}/graphql`).ask(echo("quick"));
  expect(held).toHaveLength(callers);
  while (fixture.graph.organization.calls.length < 4) {
    await answerAll();
    await until(() => held.length > 0);
  }
  await answerAll();
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 200]);
  client.close();
  await gateway.stop();
});

describe("a client that goes away", () => {
  it("takes its requests to services with it, and those that wait", async () => {
    const [greedy, gone] = [at("127.0.0.2"), new AbortController()];
    const asked = ["a", "b", "c", "d"].map(text => greedy.ask(echo(text), { signal: gone.signal }));
    await until(() => held.length === 2);
    const closed = held.map(({ response }) => once(response, "close"));
    gone.abort();
    await Promise.all([...closed, ...asked.map(answer => expect(answer).rejects.toThrow("aborted"))]);
    await until(() => fixture.gateway.log.filter(({ aborted }) => aborted).length === 4);
    await answerAll();
    const answer = await at("127.0.0.2").ask(echo("quick"));
    expect([answer.status, fixture.graph.organization.calls.length]).toEqual([200, 3]);
  });

  it("leaves what it writes to be written", async () => {
    const gone = new AbortController();
    const asked = at("127.0.0.2").ask("mutation { touch }", { signal: gone.signal });
    await until(() => held.length === 1);
    gone.abort();
    await expect(asked).rejects.toThrow("aborted");
    await until(() => fixture.gateway.log.some(({ aborted }) => aborted));
    expect(held[0]!.response.destroyed).toBe(false);
    await answerAll();
  });
});
