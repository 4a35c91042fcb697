import { CodedError, uuidOf } from "@youth-graph/kernel";
import type { GraphQLFieldResolver, GraphQLResolveInfo } from "graphql";
import { columnOf, type Model, type ToMany, type ToOne } from "../catalog/model";
import type { Class } from "../declare/attribute";
import { answerPath } from "../read/answer-path";
import { readConnections, type Connection, type RowConnection } from "../read/connection";
import type { QueryContext } from "../read/context";
import type { ListArguments, ListRequest } from "../read/list-statement";
import { loadRow } from "../read/load-row";
import { maximumPageSize } from "../read/page";
import { referenceRow, type Row } from "../read/row";
import { readByNaturalKey } from "../read/rows";
import { columnsFor, onlyId } from "../read/selection";
import { connectionParts, rowsOnly } from "./connection-parts";

type Resolver<Source = unknown> = GraphQLFieldResolver<Source, QueryContext>;

/** What a connection's selection asks for: parts of the page, and columns of its rows. */
function wanted(model: Model, info: GraphQLResolveInfo): Pick<ListRequest, "parts" | "columns"> {
  const { parts, nodes } = connectionParts(info);
  return { parts, columns: columnsFor(model, info, nodes.flat()) };
}

/** `branches(where, orderBy, first, …)` */
export function rootList(model: Model): Resolver {
  return (_source, args: ListArguments, context, info) => listOf(model, args, context, info);
}

/**
 * A list of a noun's rows for a resolver written by hand, whose field returns `connectionOf(Branch)`.
 * @public
 */
export async function listOf(
  noun: Class | Model,
  args: ListArguments,
  { reader }: QueryContext,
  info: GraphQLResolveInfo,
): Promise<RowConnection> {
  const model = typeof noun === "function" ? reader.catalog.of(noun) : noun;
  const [connection] = await readConnections(reader, {
    model,
    args,
    ...wanted(model, info),
    at: { path: answerPath(info), of: "rows" },
  });
  return connection as RowConnection;
}

/** `branch(id:)`, or by the natural key */
export function rootOne(model: Model): Resolver {
  const { naturalKey } = model;
  return (_source, args: Record<string, string | null | undefined>, context, info) => {
    const { id } = args;
    const key = naturalKey === undefined ? null : args[naturalKey];
    if (id != null && key == null) return loadRow(model, uuidOf(model.prefix, id), context, info);
    if (id == null && key != null && naturalKey !== undefined) {
      const columns = columnsFor(model, info, info.fieldNodes);
      return readByNaturalKey(
        context.reader,
        model,
        columnOf(model, naturalKey).column,
        key,
        columns,
        answerPath(info),
      );
    }
    throw new CodedError(
      "BAD_USER_INPUT",
      `Give exactly one of id${naturalKey === undefined ? "" : ` and ${naturalKey}`}.`,
    );
  };
}

/** A to-one relation: nothing is read when its id is all that is wanted, or when another service owns the row. */
export function toOneField({ name, target }: ToOne): Resolver<Row> {
  return (row, _args, context, info) => {
    const uuid = row.keys[name];
    if (uuid == null) return null;
    return !target.own || onlyId(info) ? referenceRow(target, uuid) : loadRow(target, uuid, context, info);
  };
}

/** A to-many relation: the rows of all parents in one statement. */
export function toManyField({ shape, fixed, link, name, target: model }: ToMany): Resolver<Row> {
  return async (row, args: ListArguments, { reader, loaders }, info) => {
    const loader = loaders.at<Connection>(info, `list:${name}`, () => {
      const read =
        shape === "connection"
          ? wanted(model, info)
          : { parts: rowsOnly, columns: columnsFor(model, info, info.fieldNodes) };
      const first = shape === "one" ? 1 : maximumPageSize;
      const page = shape === "connection" ? args : { orderBy: fixed.orderBy ?? [], first };
      const at = { path: answerPath(info), of: shape === "connection" ? "rows" : "items" } as const;
      return ids =>
        readConnections(reader, {
          model,
          args: page,
          ...read,
          at,
          parents: { link, where: fixed.where, ids },
        });
    });
    const connection = await loader.load(row.uuid);
    if (shape === "connection") return connection;
    return shape === "list" ? connection.nodes : (connection.nodes[0] ?? null);
  };
}

type ReferenceResolver = (
  ref: { id: string },
  context: QueryContext,
  info: GraphQLResolveInfo,
) => Row | Promise<Row | null>;

/** `__resolveReference`: all keys of a request's `_entities` in one statement a type. */
export function reference(model: Model): ReferenceResolver {
  return ({ id }, context, info) => {
    const uuid = uuidOf(model.prefix, id);
    return model.own ? loadRow(model, uuid, context, info) : referenceRow(model, uuid);
  };
}
