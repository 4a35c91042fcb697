import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundle, entry } from "../build/bundle";
import { ROOT } from "../root";
import { GATEWAY, SUBGRAPHS } from "../services";
import { compose, type Subgraph } from "./compose";
import { entityTypes } from "./entity-types";
import { errorLists, errorsDocument } from "./errors-document";
import type { Files } from "./files";
import { pathsDocument } from "./noun-paths";
import { searchTypes, type SearchTypeValue } from "./search-types";

export const API = `apps/${GATEWAY.name}/api.graphql`;
const SUPERGRAPH = `apps/${GATEWAY.name}/supergraph.graphql`;

const PATHS = "docs/paths.md";
const ERRORS = "docs/errors.md";

/** Every generated schema file, and the documents of the paths and the error codes, made from the code as it is now. */
export async function generate(): Promise<Files> {
  const subgraphs = await Promise.all(
    SUBGRAPHS.map(async ({ name, port }) => ({
      name,
      url: `http://127.0.0.1:${port}/graphql`,
      sdl: await sdlOf(name),
    })),
  );
  const { supergraph, api } = compose([...subgraphs, await nodeSubgraph(subgraphs.map(({ sdl }) => sdl))]);
  const files = subgraphs.map(({ name, sdl }) => [`apps/${name}/schema.graphql`, sdl]);
  return {
    ...Object.fromEntries(files),
    [SUPERGRAPH]: supergraph,
    [API]: api,
    [PATHS]: pathsDocument(),
    [ERRORS]: errorsDocument(await errorLists()),
  };
}

async function sdlOf(name: string): Promise<string> {
  await bundle(name);
  const { stdout } = await promisify(execFile)(process.execPath, [entry(name), "schema"], {
    maxBuffer: 2 ** 26,
  });
  return `${stdout.trim()}\n`;
}

/** The gateway's own subgraph answers `node` for every entity of the others, and `search` for those that they search. */
async function nodeSubgraph(sdls: string[]): Promise<Subgraph> {
  const file = join(ROOT, "apps", GATEWAY.name, "src", "node", "node-subgraph-sdl.ts");
  const { nodeSubgraphSdl } = (await import(file)) as {
    nodeSubgraphSdl(types: string[], searchTypes: SearchTypeValue[]): string;
  };
  return { name: "node", url: "local:node", sdl: nodeSubgraphSdl(entityTypes(sdls), searchTypes(sdls)) };
}
