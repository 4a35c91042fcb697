import {
  context,
  type Context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import type { FastifyInstance } from "fastify";

/** A span that is under way. */
export interface OpenSpan {
  ended(failed: boolean): void;
}

const tracer = trace.getTracer("youth-graph");

/**
 * Sends spans to an OTLP collector (`http://host:4318`) from here on; without one nothing of the SDK is loaded, and all else in
 * this file does nothing. Spans hold names, codes and times: never a variable, a parameter of a statement or its text.
 * @returns what sends the last spans, and ends it
 */
export async function startTraces(
  service: string,
  endpoint: string | undefined,
): Promise<() => Promise<void>> {
  if (endpoint === undefined) return async () => undefined;
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }] =
    await Promise.all([
      import("@opentelemetry/sdk-trace-node"),
      import("@opentelemetry/exporter-trace-otlp-http"),
      import("@opentelemetry/resources"),
    ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": service, "service.namespace": "youth-graph" }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  return () => provider.shutdown();
}

/** Makes a span of each request on a route, below that of the client where it sends a W3C `traceparent`. */
export function traceRequests(app: FastifyInstance, route: string): void {
  const spans = new WeakMap<object, Context>();
  app.addHook("onRequest", (request, reply, done) => {
    if (request.routeOptions.url !== route) return done();
    const parent = propagation.extract(ROOT_CONTEXT, request.headers);
    const attributes = {
      "http.request.method": request.method,
      "http.route": route,
      "request.id": request.id,
    };
    const span = tracer.startSpan(
      `${request.method} ${route}`,
      { kind: SpanKind.SERVER, attributes },
      parent,
    );
    spans.set(request, trace.setSpan(parent, span));
    reply.raw.once("close", () => {
      span.setAttribute("http.response.status_code", reply.statusCode);
      if (reply.statusCode >= 500 || !reply.raw.writableFinished) fail(span);
      span.end();
    });
    done();
  });
  // Only here: reading the body leaves the context in which it was begun.
  app.addHook("preHandler", (request, _reply, done) => {
    context.with(spans.get(request) ?? context.active(), done);
  });
}

/** A span of a call to somebody else, below the one that is under way; undefined where none is. */
export function openSpan(name: string, attributes: Record<string, string>): OpenSpan | undefined {
  if (!trace.getActiveSpan()?.isRecording()) return undefined;
  const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes });
  return {
    ended(failed) {
      if (failed) fail(span);
      span.end();
    },
  };
}

/** The headers by which whoever is called goes on with the trace that is under way; none where none is. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}

/** What is called later, by whomever, belongs to the trace that is under way now. */
export const inThisTrace = <Function>(called: Function): Function => context.bind(context.active(), called);

const fail = (span: Span): void => void span.setStatus({ code: SpanStatusCode.ERROR });
