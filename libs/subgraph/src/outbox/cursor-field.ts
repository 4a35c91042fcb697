import type { QueryContext, ResolverMap } from "@youth-graph/query";
import type { SubgraphManifest } from "../manifest";
import { headCursor } from "./head-cursor";

type Publisher = Pick<SubgraphManifest, "name" | "published">;

/** `organizationCursor`: for whoever wrote to this service, and wants to read that in lists of the others. */
export function cursorSdl({ name, published }: Publisher): string {
  if (published.length === 0) return "";
  return `extend type Query {
    "Where the changes of the ${name} service now end (变更游标): a list of another service that is given it as \`readAfter\` knows of all that was written before."
    ${name}Cursor: String!
  }`;
}

export function cursorResolvers({ name, published }: Publisher): ResolverMap {
  if (published.length === 0) return { Query: {} };
  return {
    Query: {
      [`${name}Cursor`]: (_source: unknown, _args: unknown, { database }: QueryContext) =>
        headCursor(database, name),
    },
  };
}
