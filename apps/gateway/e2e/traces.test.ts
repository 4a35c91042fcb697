import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { eventually, freePort, startService } from "@youth-graph/testing";

interface Span {
  service: string;
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
}

interface Resource {
  resource: { attributes: { key: string; value: { stringValue?: string } }[] };
  scopeSpans: { spans: Omit<Span, "service">[] }[];
}

/** A collector as OpenTelemetry defines it, OTLP over HTTP in JSON, that keeps what it gets. */
async function collector(): Promise<{ url: string; spans: Span[]; texts: string[]; server: Server }> {
  const [spans, texts]: [Span[], string[]] = [[], []];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    texts.push(text);
    for (const { resource, scopeSpans } of (JSON.parse(text) as { resourceSpans: Resource[] })
      .resourceSpans) {
      const service = resource.attributes.find(({ key }) => key === "service.name")?.value.stringValue ?? "";
      spans.push(...scopeSpans.flatMap(scope => scope.spans.map(span => ({ ...span, service }))));
    }
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans, texts, server };
}

const isStatement = (name: string): boolean => name === "SELECT" || name === "WITH";

it("one trace leads from the client through the gateway and two services to their statements", async () => {
  const { url, spans, texts, server } = await collector();
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_BSP_SCHEDULE_DELAY: "100", LOG_LEVEL: "warn" };
  const ports = { organization: await freePort(), venues: await freePort(), gateway: await freePort() };
  const urlOf = (name: keyof typeof ports): string => `http://127.0.0.1:${ports[name]}`;
  const replica = (name: keyof typeof ports, env: Record<string, string | undefined>) =>
    startService({
      command: [join(__dirname, "../..", name, "dist/main.js")],
      env: { ...settings, ...env } as Record<string, string>,
      port: ports[name],
      timeout: 150_000,
    });
  const started = [
    replica("organization", { DATABASE_URL: process.env["ORGANIZATION_DATABASE_URL"] }),
    replica("venues", { DATABASE_URL: process.env["VENUES_DATABASE_URL"] }),
    replica("gateway", {
      ORGANIZATION_URL: `${urlOf("organization")}/graphql`,
      VENUES_URL: `${urlOf("venues")}/graphql`,
    }),
  ];
  const traceId = "0af7651916cd43dd8448eb211c80319c";
  const parent = "b7ad6b7169203331";
  try {
    await Promise.all(started);
    const response = await fetch(`${urlOf("gateway")}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", traceparent: `00-${traceId}-${parent}-01` },
      body: JSON.stringify({
        query: `query Homes($name: String!) { youthHomes(first: 2, where: { name: { contains: $name } }) { nodes { name leadBranch { name } } } }`,
        variables: { name: "青年之家" },
      }),
    });
    const { data } = (await response.json()) as { data: { youthHomes: { nodes: object[] } } };
    expect(data.youthHomes.nodes).toHaveLength(2);
    const ours = (): Span[] => spans.filter(span => span.traceId === traceId);
    await eventually(async () => {
      const told = new Set(
        ours().map(({ service, name }) => `${service} ${isStatement(name) ? "statement" : name}`),
      );
      expect([...told]).toEqual(
        expect.arrayContaining([
          "gateway POST /graphql",
          "gateway gateway.plan",
          "gateway gateway.fetch",
          "venues POST /graphql",
          "venues statement",
          "organization POST /graphql",
          "organization statement",
        ]),
      );
    }, 20_000);
    const byId = new Map(ours().map(span => [span.spanId, span]));
    const above = (span: Span): string[] => {
      const over = byId.get(span.parentSpanId ?? "");
      return [`${span.service} ${span.name}`, ...(over ? above(over) : [span.parentSpanId ?? ""])];
    };
    const statement = ours().find(({ service, name }) => service === "organization" && isStatement(name))!;
    expect(above(statement)).toEqual([
      expect.stringMatching(/^organization (SELECT|WITH)$/),
      "organization POST /graphql",
      "gateway gateway.fetch",
      ...Array<string>(above(statement).length - 5).fill(
        expect.stringMatching(/^gateway gateway\./) as never,
      ),
      "gateway POST /graphql",
      parent,
    ]);
    // No variable, and no text of a statement.
    expect(texts.join("")).not.toMatch(/青年之家|FROM/);
  } finally {
    const processes = await Promise.allSettled(started);
    await Promise.all(processes.map(each => each.status === "fulfilled" && each.value.stop()));
    server.close();
  }
  // Three processes come up, on a machine that may be busy.
}, 180_000);
