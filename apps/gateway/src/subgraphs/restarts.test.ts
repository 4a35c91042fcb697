import { setTimeout as pause } from "node:timers/promises";
import { fixtureGateway } from "../../test/fixture-gateway";
import { branchId } from "../../test/fixture-graph";
import type { Interference } from "../../test/fixture-subgraph";
import { startTestGateway } from "../../test/test-gateway";

const fixture = fixtureGateway({ SUBGRAPH_PATIENCE_MS: "20000" });

const read = '{ echo(text: "read") }';
const stopping: Interference = (_request, response) =>
  Boolean(
    response.writeHead(503, { connection: "close" }).end('{"error":"Service Unavailable","statusCode":503}'),
  );
/** Only the first so many requests. */
const first = (n: number, interfere: Interference): Interference => {
  let left = n;
  return (request, response) => left-- > 0 && interfere(request, response);
};

describe("a service that restarts", () => {
  it("fails no read: those that come meanwhile wait for it", async () => {
    const { organization } = fixture.graph;
    let restarting = true;
    const answers: Promise<unknown[]>[] = Array.from({ length: 10 }, async () => {
      const errors: unknown[] = [];
      do {
        const { body } = await fixture.gateway.ask(
          `{ branch(id: "${branchId(1)}") { name youthHomes { name } } }`,
        );
        errors.push(...(body.errors ?? []));
      } while (restarting);
      return errors;
    });
    for (let n = 0; n < 3; n += 1) {
      await organization.stop();
      await pause(50);
      await organization.startAgain();
      await pause(50);
    }
    restarting = false;
    expect((await Promise.all(answers)).flat()).toEqual([]);
  });

  it("fails a mutation at once: nobody knows whether it ran", async () => {
    await fixture.graph.organization.stop();
    const { body } = await fixture.gateway.ask("mutation { touch }");
    await fixture.graph.organization.startAgain();
    expect(body).toMatchObject({
      data: { touch: null },
      errors: [{ path: ["touch"], extensions: { code: "SUBGRAPH_UNAVAILABLE", service: "organization" } }],
    });
  });

  it("and says 503 while it stops is asked again for a read, and not for a mutation", async () => {
    const { organization } = fixture.graph;
    organization.interfere = first(3, stopping);
    expect((await fixture.gateway.ask(read)).body.data).toEqual({ echo: "read" });
    expect(organization.calls).toHaveLength(4);
    organization.interfere = first(1, stopping);
    const { body } = await fixture.gateway.ask("mutation { touch }");
    expect(body.errors).toMatchObject([{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }]);
    expect(organization.calls).toHaveLength(5);
  });
});

it("a service that answers probes and says 503 to all else is asked no longer than its patience", async () => {
  const gateway = await startTestGateway(fixture.graph.supergraph);
  fixture.graph.organization.interfere = stopping;
  const { body } = await gateway.ask(read);
  await gateway.stop();
  expect(body.errors).toMatchObject([{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }]);
  expect(fixture.graph.organization.calls.length).toBeLessThan(20);
});

it("who waits for a service that is away waits no longer than the operation may take", async () => {
  const settings = { OPERATION_TIMEOUT_MS: "100", SUBGRAPH_PATIENCE_MS: "20000" };
  const gateway = await startTestGateway(fixture.graph.supergraph, settings);
  await fixture.graph.organization.stop();
  const { body } = await gateway.ask(read);
  await fixture.graph.organization.startAgain();
  await gateway.stop();
  expect(body.errors).toMatchObject([{ path: ["echo"], extensions: { code: "OPERATION_TIMEOUT" } }]);
});
