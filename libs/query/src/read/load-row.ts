import type { GraphQLResolveInfo } from "graphql";
import type { Model } from "../catalog/model";
import type { Class } from "../declare/attribute";
import { answerPath } from "./answer-path";
import type { QueryContext } from "./context";
import { referenceRow, type Row } from "./row";
import { readRows } from "./rows";
import { columnsFor } from "./selection";

/** A row by its UUID, together with all others that the same field asks for; null for none. */
export function loadRow(
  noun: Class | Model,
  uuid: string,
  context: QueryContext,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const { reader, loaders } = context;
  const model = typeof noun === "function" ? reader.catalog.of(noun) : noun;
  return loaders
    .at<Row | null>(info, `row:${model.name}`, () => {
      const columns = columnsFor(model, info, info.fieldNodes);
      return uuids => readRows(reader, model, uuids, columns, answerPath(info));
    })
    .load(uuid);
}

/** A row of another service, of which this one tells no more than the id. */
export const referenceTo = (noun: Class, uuid: string, { reader }: QueryContext): Row =>
  referenceRow(reader.catalog.of(noun), uuid);
