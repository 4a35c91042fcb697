import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";
import { eventually } from "@youth-graph/testing";
import { TestService } from "../../test/test-service";
import { tiny } from "../../test/tiny-subgraph";

// The exporter over HTTP loads a part of itself in a way that Jest has not; apps/gateway/e2e/traces.test.ts is about that.
const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
let service: TestService;
beforeAll(async () => {
  provider.register();
  service = await TestService.of(tiny, { seeded: true });
  // One connection, so that all but one of those who ask at once wait for it.
  service.settings["POOL_SIZE"] = "1";
  await service.start();
}, 60_000);
afterAll(async () => {
  await service.close();
  await provider.shutdown();
});

it("each statement is told of below its request, and names its trace to PostgreSQL, also where it waited for a connection", async () => {
  const traces = ["1", "2", "3", "4"].map(digit => digit.repeat(32));
  const answers = await Promise.all(
    traces.map(trace =>
      service.ask('{ benches { totalCount } fault(message: "", sql: "SELECT current_query() AS sql") }', {
        traceparent: `00-${trace}-b7ad6b7169203331-01`,
      }),
    ),
  );
  for (const [index, { data }] of answers.entries())
    expect(String(data?.["fault"])).toMatch(
      new RegExp(`/\\*traceparent='00-${traces[index]}-[0-9a-f]{16}-01'\\*/`),
    );
  await eventually(() => {
    const spans = exporter.getFinishedSpans();
    for (const trace of traces) {
      const found = spans.filter(span => span.spanContext().traceId === trace);
      const request = found.find(({ name }) => name === "POST /graphql");
      expect(request?.parentSpanContext?.spanId).toBe("b7ad6b7169203331");
      const below = found.filter(each => each.parentSpanContext?.spanId === request?.spanContext().spanId);
      expect(below.map(({ name }) => name).sort()).toEqual(["SELECT", "WITH"]);
    }
    return Promise.resolve();
  });
  expect(JSON.stringify(exporter.getFinishedSpans().map(({ attributes }) => attributes))).not.toContain(
    "current_query",
  );
}, 30_000);
