import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import type { Force } from "./force";

const sql = `
  SELECT person_id, 'CADRE' AS force FROM post WHERE person_id = ANY($1) AND ends_on IS NULL
  UNION SELECT person_id, 'SOCIAL_WORKER' FROM social_worker WHERE person_id = ANY($1) AND ends_on IS NULL
  UNION SELECT person_id, 'VOLUNTEER' FROM volunteer WHERE person_id = ANY($1)
  ORDER BY force`;

/** The forces that a person is in now, in the order of the enum, which is that of the alphabet. */
export function rolesOf(context: Context, info: GraphQLResolveInfo): DataLoader<string, Force[]> {
  return context.loaders.at<Force[]>(info, "roles", () => async ids => {
    const rows = await context.database.query(sql, [ids]);
    const roles = new Map<unknown, Force[]>();
    for (const { person_id: id, force } of rows) roles.set(id, [...(roles.get(id) ?? []), force as Force]);
    return ids.map(id => roles.get(id) ?? []);
  });
}
