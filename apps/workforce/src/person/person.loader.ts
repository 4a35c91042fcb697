import type { Statement } from "@youth-graph/query";
import type { Context } from "@youth-graph/subgraph";
import type DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { Post } from "../post/post";
import { SocialWorker } from "../social-worker/social-worker";
import { Volunteer } from "../volunteer/volunteer";
import type { Force } from "./force";

function rolesSql(statement: Statement, persons: readonly string[]): string {
  const asked = statement.value(persons);
  return `
    SELECT person_id, 'CADRE' AS force FROM ${statement.from(Post, "post")}
      WHERE person_id = ANY(${asked}) AND ends_on IS NULL
    UNION SELECT person_id, 'SOCIAL_WORKER' FROM ${statement.from(SocialWorker, "worker")}
      WHERE person_id = ANY(${asked}) AND ends_on IS NULL
    UNION SELECT person_id, 'VOLUNTEER' FROM ${statement.from(Volunteer, "volunteer")}
      WHERE person_id = ANY(${asked})
    ORDER BY force`;
}

/** The forces that a person is in now, in the order of the enum, which is that of the alphabet. */
export function rolesOf(context: Context, info: GraphQLResolveInfo): DataLoader<string, Force[]> {
  return context.loaders.at<Force[]>(info, "roles", () => async ids => {
    const rows = await context.reader.query("field", statement => rolesSql(statement, ids));
    const roles = new Map<unknown, Force[]>();
    for (const { person_id: id, force } of rows) roles.set(id, [...(roles.get(id) ?? []), force as Force]);
    return ids.map(id => roles.get(id) ?? []);
  });
}
