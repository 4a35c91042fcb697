import { CodedError, formatTypeId } from "@youth-graph/kernel";
import type { GraphQLResolveInfo } from "graphql";
import { attributeOf, columnOf, type Column, type Model } from "../catalog/model";
import type { Where } from "../declare/input";
import { isTime } from "../declare/scalar-kind";
import { loadRow } from "../read/load-row";
import { referenceRow } from "../read/row";
import { callsBelow, type SelectedCall } from "../read/selection";
import { takenColumn, type ListFunction } from "../statement/row-value";
import { refuseNull } from "../statement/scalar-condition";
import { objectField, type AnswerField, type Found } from "./answer";
import { isMany, type GroupKey, type Step } from "./group-key";
import type { GroupPlan } from "./group-plan";
import type { TimeKey, TimeUnit } from "./time-key";

/** The group keys selected below `groupedBy`, or below one of its relations at the end of `steps`; `path` is theirs in the answer. */
export function selectKeys(
  model: Model,
  info: GraphQLResolveInfo,
  call: SelectedCall,
  steps: readonly Step[],
  path: string,
  plan: GroupPlan,
): AnswerField[] {
  return callsBelow(info, call).map(inner => {
    const { key, name, args } = inner;
    const here = `${path}.${key}`;
    if (name === "count" || name === "sum") return listNumberField(inner, steps, here, plan);
    if (name === "id" || name === "node") {
      const column = plan.key({ steps, value: { column: columnOf(model, "id") } }, here);
      const found = name === "id" ? idOf : nodeOf;
      return { key, name, of: raw => found(model, raw[column] as string | null) };
    }
    if (name === "rollUp") {
      const up: Step = { levels: args["level"] as string[] };
      return objectField(inner, selectKeys(model, info, inner, [...steps, up], here, plan));
    }
    const attribute = attributeOf(model, name);
    if (attribute.kind !== "column") {
      const on: Step = { relation: attribute };
      return objectField(inner, selectKeys(attribute.target, info, inner, [...steps, on], here, plan));
    }
    if (!isTime(attribute.scalar))
      return keyField(inner, { steps, value: { column: attribute } }, here, plan);
    return objectField(
      inner,
      callsBelow(info, inner).map(time =>
        keyField(time, timeKey(time, steps, attribute), `${here}.${time.key}`, plan),
      ),
    );
  });
}

function keyField(
  { key, name }: SelectedCall,
  groupKey: GroupKey,
  path: string,
  plan: GroupPlan,
): AnswerField {
  const column = plan.key(groupKey, path);
  return { key, name, of: raw => raw[column] };
}

/** Below a list: how many rows it has, or the sum of one of their columns, as a key of the row that has the list. */
function listNumberField(
  call: SelectedCall,
  steps: readonly Step[],
  path: string,
  plan: GroupPlan,
): AnswerField {
  const { name, args } = call;
  const last = steps.at(-1);
  if (!last || !("relation" in last) || last.relation.kind !== "toMany" || !isMany(last))
    throw new CodedError("GROUP_KEY_INVALID", `${path} is of no list: select it below the name of one.`, {
      path,
    });
  const list = last.relation;
  refuseNull(args["where"], `${path}.where`);
  const where = (args["where"] ?? {}) as Where;
  const column = name === "sum" ? summed(list.target, String(args["of"]), path) : undefined;
  const value = { list, where, of: name as ListFunction, column, path };
  return keyField(
    call,
    { steps: steps.slice(0, -1), value, buckets: bucketsOf(args["buckets"], path) },
    path,
    plan,
  );
}

const summed = (target: Model, of: string, path: string): Column =>
  takenColumn(
    target,
    "sum",
    of,
    ({ filterable }) => filterable,
    message => {
      throw new CodedError("GROUP_KEY_INVALID", `${path}.of ${message}`, { path: `${path}.of` });
    },
  );

const maxBuckets = 100;

function bucketsOf(given: unknown, path: string): number[] | undefined {
  if (given === undefined || given === null) return undefined;
  const buckets = given as number[];
  const ascending = buckets.every((bound, index) => index === 0 || bound > (buckets[index - 1] ?? bound));
  if (buckets.length > 0 && buckets.length <= maxBuckets && ascending) return buckets;
  throw new CodedError(
    "GROUP_KEY_INVALID",
    `${path}.buckets are 1 to ${maxBuckets} lower bounds, each larger than the one before, such as [0, 1, 2].`,
    { path: `${path}.buckets` },
  );
}

function timeKey({ name, args }: SelectedCall, steps: readonly Step[], column: Column): GroupKey {
  const value = { column };
  if (name === "value") return { steps, value };
  const timeZone = column.scalar === "date" ? null : knownTimeZone(String(args["timeZone"]));
  const time =
    name === "truncate" || name === "date"
      ? { of: name, unit: args["unit"] as TimeUnit, timeZone }
      : { of: name, timeZone };
  return { steps, value, time: time as TimeKey };
}

/** Only names of the IANA database: PostgreSQL would read `UTC+3` as three hours *behind*. */
function knownTimeZone(name: string): string {
  if ((name === "UTC" || name.includes("/")) && isTimeZone(name)) return name;
  throw new CodedError(
    "TIME_ZONE_UNKNOWN",
    `"${name}" is not a time zone; give a name such as Asia/Shanghai or UTC.`,
  );
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const idOf = ({ prefix }: Model, uuid: string | null): string | null =>
  uuid === null ? null : formatTypeId(prefix, uuid);

const nodeOf = (model: Model, uuid: string | null): Found | null =>
  uuid === null
    ? null
    : (context, info) => (model.own ? loadRow(model, uuid, context, info) : referenceRow(model, uuid));
