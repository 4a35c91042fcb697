import { CodedError } from "@youth-graph/kernel";
import { getNamedType, type GraphQLFieldResolver, type GraphQLResolveInfo } from "graphql";
import type { Model, ToMany } from "../catalog/model";
import { refuseOverfull } from "../group/fill";
import { GroupPlan } from "../group/group-plan";
import { groupStatement, type GroupArguments, type GroupRequest } from "../group/group-statement";
import { ofTheWhole, selectGroups } from "../group/select-groups";
import { tellGroups } from "../group/told-columns";
import { answerPath } from "../read/answer-path";
import { connectionsIn, type Connection } from "../read/connection";
import type { QueryContext } from "../read/context";
import type { Parents } from "../read/list-statement";
import type { Reader } from "../read/reader";
import { objectType, selectedCalls, type SelectedCall } from "../read/selection";
import type { Row } from "../read/row";
import { tellCut, tellFormer } from "../read/tell";
import { connectionParts, rowsOnly } from "./connection-parts";

type Resolver<Source = unknown> = GraphQLFieldResolver<Source, QueryContext>;
type Read = (reader: Reader, parents?: Parents) => Promise<object[]>;

/**
 * Reads what a selection asks for about one list, or about the lists of all given parents: numbers about the whole, and
 * its groups. Each of the two is one statement, and only where it is asked for.
 */
function aggregateReader(model: Model, args: GroupArguments, info: GraphQLResolveInfo): Read {
  const type = objectType(info, getNamedType(info.returnType).name);
  const calls = selectedCalls(info, type, info.fieldNodes);
  const { parts, nodes } = connectionParts(info);
  refuseSeveral(calls.filter(({ name }) => name === "nodes"));
  const paged = calls.some(({ name }) => ofTheWhole.includes(name));
  const whole = calls.filter(({ name }) => !ofTheWhole.includes(name) && name !== "groupedBy");
  const path = answerPath(info);
  const below = calls.find(({ name }) => name === "nodes")?.key;
  const groupsPath = below === undefined ? path : [...path, below];
  const readGroups = statementReader(
    { model, args, parts, former: paged },
    plan => selectGroups(model, info, selectedCalls(info, type, nodes.flat()), plan),
    groupsPath,
  );
  const readWhole = statementReader(
    { model, args: { where: args.where ?? null, ...absent(args) }, parts: rowsOnly, former: !paged },
    plan => selectGroups(model, info, whole, plan),
    path,
  );
  return async (reader, parents) => {
    const [groups, wholes] = await Promise.all([
      paged ? readGroups(reader, parents) : [],
      whole.length > 0 ? readWhole(reader, parents) : [],
    ]);
    if (paged) tellCut(reader, { path, of: "groups" }, args, groups);
    tellFormer(reader, path, model, { where: args.where, parents }, paged ? groups : wholes);
    const count = parents?.ids.length ?? 1;
    return Array.from({ length: count }, (_, index) => ({
      ...wholes[index]?.nodes[0],
      ...groups[index],
      groupedBy: null,
    }));
  };
}

/** Under two names they would be made of the keys of both. @throws CodedError BAD_USER_INPUT */
function refuseSeveral(nodes: readonly SelectedCall[]): void {
  if (nodes.length > 1)
    throw new CodedError(
      "BAD_USER_INPUT",
      `nodes is selected as ${nodes.map(({ key }) => key).join(" and ")}: select it once, and other groups by the field around it under an alias.`,
    );
}

/** A `where` that was not given stays so: null would be refused. */
const absent = ({ where }: GroupArguments): GroupArguments => (where === undefined ? { where: {} } : {});

function statementReader(
  request: Omit<GroupRequest, "plan" | "parents">,
  select: (plan: GroupPlan) => (raw: Record<string, unknown>) => object,
  path: readonly string[],
): (reader: Reader, parents?: Parents) => Promise<Connection<object>[]> {
  const plan = new GroupPlan();
  const toGroup = select(plan);
  return async (reader, parents) => {
    const statement = reader.statement("groups");
    const paged = groupStatement({ ...request, plan, parents }, reader.identity, statement);
    const raws = await reader.run(statement, paged.sql);
    raws.forEach(refuseOverfull);
    tellGroups(reader, path, plan, request.model, raws);
    return connectionsIn(raws, request.parts, paged, toGroup);
  };
}

/** `branchAggregates(where, having, orderBy, …)` */
export function rootAggregates(model: Model): Resolver {
  return async (_source, args: GroupArguments, { reader }, info) =>
    (await aggregateReader(model, args, info)(reader))[0];
}

/** `branch { postAggregates(…) }`: the groups of all parents in one statement. */
export function toManyAggregates({ name, target, link, fixed }: ToMany): Resolver<Row> {
  return (row, args: GroupArguments, { reader, loaders }, info) =>
    loaders
      .at<object>(info, `aggregates:${name}`, () => {
        const read = aggregateReader(target, args, info);
        return ids => read(reader, { link, where: fixed.where, ids });
      })
      .load(row.uuid);
}
