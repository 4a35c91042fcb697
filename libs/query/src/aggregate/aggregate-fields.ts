import {
  getNamedType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from "graphql";
import type { ToManyAttribute } from "../model/attribute";
import { modelOf, type Model } from "../model/model";
import type { Connection } from "../read/connection";
import type { Raw, Row } from "../read/row";
import { connectionParts } from "../resolve/connection-parts";
import type { QueryContext } from "../resolve/context";
import { GroupPlan } from "./group-plan";
import type { GroupArguments, GroupRequest } from "./group-statement";
import { readGroups } from "./read-groups";
import { selectGroups } from "./select-groups";

type Resolver<Source = unknown> = GraphQLFieldResolver<Source, QueryContext>;

interface Wanted extends Pick<GroupRequest, "parts" | "plan"> {
  toGroup: (raw: Raw) => object;
}

function wanted(model: Model, info: GraphQLResolveInfo): Wanted {
  const { parts, nodes } = connectionParts(info);
  const plan = new GroupPlan();
  const toGroup = selectGroups(model, info, nodes, groupType(info), plan);
  return { parts, plan, toGroup };
}

function groupType(info: GraphQLResolveInfo): GraphQLObjectType {
  const connection = getNamedType(info.returnType);
  const nodes = isObjectType(connection) ? connection.getFields()["nodes"] : undefined;
  return getNamedType(nodes?.type) as GraphQLObjectType;
}

/** `branchAggregates(where, having, orderBy, …)` */
export function rootAggregates(model: Model): Resolver {
  return async (_source, args: GroupArguments, { database }, info) => {
    const { toGroup, ...request } = wanted(model, info);
    const [connection] = await readGroups(database, { model, args, ...request }, toGroup);
    return connection;
  };
}

/** `branch { postAggregates(…) }`: the groups of all parents in one statement. */
export function toManyAggregates({ name, target, link, fixed }: ToManyAttribute): Resolver<Row> {
  return (row, args: GroupArguments, context, info) => {
    const model = modelOf(target());
    return context.loaders
      .at<Connection<object>>(info, `aggregates:${name}`, () => {
        const { toGroup, ...request } = wanted(model, info);
        return ids =>
          readGroups(
            context.database,
            { model, args, ...request, parents: { link, where: fixed.where, ids } },
            toGroup,
          );
      })
      .load(row.uuid);
  };
}
