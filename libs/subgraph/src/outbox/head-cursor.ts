import {
  defineQueries,
  type Class,
  type QueryContext,
  type Reader,
  type ResolverMap,
} from "@youth-graph/query";
import { GraphQLString } from "graphql";
import { historySql } from "../database/identity";
import { encodeFeedCursor } from "./feed-cursor";

/** Where the changes of this service end now: what was committed before is before it. */
async function headCursor(reader: Reader): Promise<string> {
  const [now] = await reader.query(
    "feed",
    () =>
      `SELECT pg_snapshot_xmax(seen)::text AS xid, ${historySql} AS history FROM pg_current_snapshot() AS seen`,
  );
  return encodeFeedCursor({
    service: reader.catalog.service,
    database: String(now?.["history"]),
    xid: BigInt(String(now?.["xid"])),
    id: 0n,
  });
}

/** `organizationCursor`: for whoever wrote to this service, and wants to read that in lists of the others. */
export const cursorQueries = (service: string): Class =>
  defineQueries(`${service}Cursors`, [
    {
      name: `${service}Cursor`,
      description: `Where the changes of the ${service} service now end (变更游标): a request that gives it as the header \`x-read-after\` reads what was written before, in the lists of the other services too.`,
      type: () => GraphQLString,
      nullable: true,
      args: [],
    },
  ]);

export const cursorResolvers = (service: string): ResolverMap => ({
  Query: {
    [`${service}Cursor`]: (_source: unknown, _args: unknown, { reader }: QueryContext) => headCursor(reader),
  },
});
