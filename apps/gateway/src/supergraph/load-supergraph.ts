import { readFileSync } from "node:fs";
import { type DocumentNode, parse } from "graphql";
import { entityOwners } from "./entity-owners";
import { type PriceList, readPriceList } from "./price-list";
import { type SearchField, searchFields } from "./search-fields";
import { type SubgraphAddress, subgraphAddresses } from "./subgraph-addresses";

export interface Supergraph {
  sdl: string;
  subgraphs: SubgraphAddress[];
  /** Entity type → name of the subgraph that owns it. */
  owners: Map<string, string>;
  prices: PriceList;
  /** What the gateway's `search` asks. */
  searchFields: SearchField[];
}

/** Reads a Federation 2 supergraph file. @throws Error, one sentence, when there is none or it is not one. */
export function loadSupergraph(file: string, addresses: Record<string, string> = {}): Supergraph {
  const sdl = textOf(file);
  const document = documentOf(file, sdl);
  const subgraphs = subgraphAddresses(document, addresses);
  if (subgraphs.length === 0) {
    throw new Error(`${file} is no supergraph: it names no subgraphs (enum join__Graph).`);
  }
  return {
    sdl,
    subgraphs,
    owners: entityOwners(document, subgraphs),
    prices: readPriceList(document),
    searchFields: searchFields(document, subgraphs),
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      code === "ENOENT"
        ? `There is no supergraph at ${file}; make it with "npm run schema", or set SUPERGRAPH to another file.`
        : `The supergraph at ${file} cannot be read (${code}).`,
      { cause: error },
    );
  }
}

function documentOf(file: string, sdl: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    throw new Error(`${file} is not GraphQL: ${(error as Error).message}`, { cause: error });
  }
}
