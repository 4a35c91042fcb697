import { type DefinitionNode, Kind, parse, print, separateOperations } from "graphql";
import { z } from "zod";
import { documentIdOf, type TrustedDocuments } from "./trusted-documents";

/** Text of GraphQL with the operations of a client, or a manifest that its tools wrote. */
export interface DocumentFile {
  name: string;
  text: string;
}

const manifest = z.union([
  // @apollo/generate-persisted-query-manifest
  z.object({
    format: z.literal("apollo-persisted-query-manifest"),
    operations: z.array(z.object({ id: z.string(), body: z.string() })),
  }),
  // Relay's compiler, graphql-codegen's client preset, and what we write ourselves.
  z.record(z.string(), z.string()),
]);

/**
 * The documents of a client's files by their ids: each by `sha256:` and its hash, and by the id that a manifest gives it where that is
 * another (Relay's MD5). Fragments may stand in any of the GraphQL files. @throws Error in a sentence
 */
export function documentsIn(files: DocumentFile[]): TrustedDocuments {
  const isManifest = ({ name }: DocumentFile) => name.endsWith(".json");
  const listed = files.filter(isManifest).flatMap(entriesIn);
  const written = textsIn(files.filter(file => !isManifest(file)));
  return new Map([...listed, ...written.map(text => [documentIdOf(text), text] as const)]);
}

function entriesIn({ name, text }: DocumentFile): [string, string][] {
  const { data } = manifest.safeParse(jsonIn(text));
  if (!data) throw new Error(`${name} is no manifest of Apollo, Relay or graphql-codegen.`);
  const entries = Array.isArray(data.operations)
    ? data.operations.map(({ id, body }): [string, string] => [id, body])
    : Object.entries(data as Record<string, string>);
  return entries.flatMap(([id, body]): [string, string][] => {
    const own = documentIdOf(body);
    if ([own, own.slice("sha256:".length)].includes(id)) return [[own, body]];
    return [
      [own, body],
      [id, body],
    ];
  });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** An operation each, before the fragments that it uses, as `print` of graphql-js writes it. */
function textsIn(files: DocumentFile[]): string[] {
  const definitions = files.flatMap(({ name, text }): readonly DefinitionNode[] => {
    try {
      return parse(text, { noLocation: true }).definitions;
    } catch (error) {
      throw new Error(`${name} is not GraphQL: ${(error as Error).message}`, { cause: error });
    }
  });
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const ordered = [...operations, ...definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)];
  const separate = Object.values(separateOperations({ kind: Kind.DOCUMENT, definitions: ordered }));
  if (separate.length < operations.length) {
    throw new Error("Each operation in the GraphQL files needs a name of its own.");
  }
  return separate.map(print);
}
