import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from "fastify";
import { type GraphOptions, openGraph, type OpenGraph } from "./open-graph";
import { loadSupergraph, type Supergraph } from "./supergraph/load-supergraph";

interface Served extends OpenGraph {
  /** Requests under way. */
  requests: number;
}

/**
 * The graph that requests are answered by, which another can take the place of while they come in: what is under way ends on the
 * graph that it began on. A supergraph is in too many things (plans, prices, owners, printed schemas) to be changed within one.
 */
export class CurrentGraph {
  /** Listens for as long as the process runs, and passes on what a later graph is to answer. */
  readonly front: OpenGraph["server"];
  #current!: Served;
  #reloading: Promise<void> = Promise.resolve();

  private constructor(
    private readonly options: GraphOptions,
    first: OpenGraph,
  ) {
    this.#current = { ...first, requests: 0 };
    this.front = first.server;
  }

  /** @throws Error with one sentence of what is wrong */
  static async open(options: GraphOptions): Promise<CurrentGraph> {
    const graph: { current?: CurrentGraph } = {};
    const enter = async (request: FastifyRequest, reply: FastifyReply) =>
      graph.current!.#enter(request, reply);
    graph.current = new CurrentGraph(options, await openGraph(read(options), options, enter));
    return graph.current;
  }

  get supergraph(): Supergraph {
    return this.#current.supergraph;
  }

  /** Reads the supergraph's file again; one that cannot be used changes nothing, and the log says why. */
  reload(): Promise<void> {
    this.#reloading = this.#reloading.then(() => this.#replace());
    return this.#reloading;
  }

  /** Once nothing is under way. */
  async close(): Promise<void> {
    await this.#reloading;
    await this.#close(this.#current);
  }

  async #replace(): Promise<void> {
    const { log } = this.options;
    const before = this.#current;
    try {
      const supergraph = read(this.options);
      if (supergraph.sdl === before.supergraph.sdl) return;
      this.#current = { ...(await openGraph(supergraph, this.options)), requests: 0 };
    } catch (error) {
      log.error({ err: error }, `the supergraph stays as it was: ${firstLine(error)}`);
      return;
    }
    log.info({ subgraphs: this.supergraph.subgraphs.map(({ name }) => name) }, "a new supergraph");
    if (before.requests === 0) await this.#close(before);
  }

  #enter(request: FastifyRequest, reply: FastifyReply): void {
    const graph = this.#current;
    graph.requests += 1;
    reply.raw.once("close", () => {
      graph.requests -= 1;
      if (graph !== this.#current && graph.requests === 0) this.#retire(graph, this.options.log);
    });
    // Whoever keeps a connection to a process that stops would write to it just as it closes.
    if (this.options.isStopping()) reply.raw.setHeader("connection", "close");
    if (graph.server === this.front) return;
    reply.hijack();
    graph.server.routing(request.raw, reply.raw);
  }

  #retire(graph: Served, log: FastifyBaseLogger): void {
    this.#close(graph).catch((error: unknown) => log.error({ err: error }, "a former supergraph stays open"));
  }

  async #close(graph: Served): Promise<void> {
    if (graph.server !== this.front) await graph.server.close();
    await graph.close();
  }
}

/** @throws Error, one sentence, when there is no supergraph at the file */
const read = ({ environment }: GraphOptions): Supergraph =>
  loadSupergraph(environment.SUPERGRAPH, environment.SUBGRAPH_URLS);

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!;
}
