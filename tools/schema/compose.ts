import { composeServices } from "@apollo/composition";
import { parse } from "graphql";
import { printApi } from "./print-api";

export interface Subgraph {
  name: string;
  url: string;
  sdl: string;
}

export interface Composed {
  supergraph: string;
  /** What clients see: no federation machinery. */
  api: string;
}

/**
 * Composes the subgraphs. Fails with every error, and on hints too: a hint is what composition had to leave out (a directive, a
 * description, a value), which in a graph of our own is a mistake.
 */
export function compose(subgraphs: Subgraph[]): Composed {
  const { schema, supergraphSdl, hints, errors } = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  if (errors) throw new CompositionError("The subgraphs do not compose", errors.map(readable));
  if (hints.length)
    throw new CompositionError("Composition gave hints, which must be mended", hints.map(String));
  return { supergraph: `${supergraphSdl.trim()}\n`, api: printApi(schema.toAPISchema().toGraphQLJSSchema()) };
}

class CompositionError extends Error {
  constructor(title: string, problems: string[]) {
    super([`${title}:`, ...problems.map(problem => `  - ${problem.replaceAll("\n", "\n    ")}`)].join("\n"));
  }
}

function readable({ message, extensions }: { message: string; extensions?: { code?: unknown } }): string {
  return typeof extensions?.code === "string" ? `${extensions.code}: ${message}` : message;
}
