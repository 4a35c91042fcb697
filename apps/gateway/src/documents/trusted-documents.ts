import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type GraphQLSchema, parse, validate } from "graphql";
import { z } from "zod";

/** By id: `sha256:` and the hash of the text, or a word of the client's own. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const manifest = z.record(z.string(), z.string());

/** The id that https://graphql.github.io/graphql-over-http/draft/ (Persisted Documents) gives a text. */
export function documentIdOf(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

/** Reads what `npm run persist` wrote. @throws Error with a line for each document that is not as its id says, or does not fit the schema */
export function loadTrustedDocuments(file: string, schema: GraphQLSchema): TrustedDocuments {
  const documents = new Map(Object.entries(manifestIn(file)));
  const faults = documentFaults(documents, schema);
  if (faults.length > 0) throw new Error(`The persisted documents in ${file}:\n  ${faults.join("\n  ")}`);
  return documents;
}

function manifestIn(file: string): Record<string, string> {
  try {
    return manifest.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const message = `There are no persisted documents in ${file}; make it with "npm run persist", or set PERSISTED_DOCUMENTS to another file.`;
    throw new Error(message, { cause: error });
  }
}

/** What is wrong with documents, a sentence each. */
export function documentFaults(documents: TrustedDocuments, schema: GraphQLSchema): string[] {
  return [...documents].flatMap(([id, text]) => {
    const fault = /^[\w.~-]+$/.test(id) || id === documentIdOf(text) ? faultOf(text, schema) : idFault;
    return fault === undefined ? [] : [`${id}: ${fault}`];
  });
}

const idFault = "an id is sha256: and the hash of the text, or letters, digits and -._~.";

function faultOf(text: string, schema: GraphQLSchema): string | undefined {
  try {
    return validate(schema, parse(text))[0]?.message;
  } catch (error) {
    return (error as Error).message;
  }
}
