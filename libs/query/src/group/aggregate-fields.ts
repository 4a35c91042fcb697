import {
  getNamedType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from "graphql";
import type { ToManyAttribute } from "../model/attribute";
import { modelOf, type Model } from "../model/model";
import { readPages, type Connection } from "../read/connection";
import type { Database } from "../read/database";
import type { Parents } from "../read/list-statement";
import type { Row } from "../read/row";
import { connectionParts } from "../resolve/connection-parts";
import type { QueryContext } from "../resolve/context";
import { GroupPlan } from "./group-plan";
import { groupStatement, type GroupArguments } from "./group-statement";
import { selectGroups } from "./select-groups";

type Resolver<Source = unknown> = GraphQLFieldResolver<Source, QueryContext>;

/** Reads what a selection asks for, of one list or of the lists of all given parents, in a single statement. */
function groupReader(
  model: Model,
  args: GroupArguments,
  info: GraphQLResolveInfo,
): (database: Database, parents?: Parents) => Promise<Connection<object>[]> {
  const { parts, nodes } = connectionParts(info);
  const plan = new GroupPlan();
  const toGroup = selectGroups(model, info, nodes, groupType(info), plan);
  return (database, parents) => {
    const request = { model, args, parts, plan, ...(parents && { parents }) };
    return readPages(database, request, groupStatement(request), toGroup);
  };
}

function groupType(info: GraphQLResolveInfo): GraphQLObjectType {
  const connection = getNamedType(info.returnType);
  const nodes = isObjectType(connection) ? connection.getFields()["nodes"] : undefined;
  return getNamedType(nodes?.type) as GraphQLObjectType;
}

/** `branchAggregates(where, having, orderBy, …)` */
export function rootAggregates(model: Model): Resolver {
  return async (_source, args: GroupArguments, { database }, info) => {
    const [connection] = await groupReader(model, args, info)(database);
    return connection;
  };
}

/** `branch { postAggregates(…) }`: the groups of all parents in one statement. */
export function toManyAggregates({ name, target, link, fixed }: ToManyAttribute): Resolver<Row> {
  return (row, args: GroupArguments, { database, loaders }, info) =>
    loaders
      .at<Connection<object>>(info, `aggregates:${name}`, () => {
        const read = groupReader(modelOf(target()), args, info);
        return ids => read(database, { link, where: fixed.where, ids });
      })
      .load(row.uuid);
}
