import { CodedError, formatTypeId } from "@youth-graph/kernel";
import type { GraphQLResolveInfo } from "graphql";
import type { ColumnAttribute } from "../model/attribute";
import { attributeOf, columnOf, modelOf, type Model } from "../model/model";
import { callsBelow, type SelectedCall } from "../read/selection";
import { stubRow } from "../read/row";
import { loadRow } from "../resolve/fields";
import { isTime } from "./aggregable";
import type { GroupKey, Step } from "./group-key";
import type { GroupPlan } from "./group-plan";
import { shaped, type Found, type ShapedField } from "./shape";
import type { TimeKey, TimeUnit } from "./time-key";

/** The group keys selected below `groupedBy`, or below one of its relations at the end of `steps`. */
export function selectKeys(
  model: Model,
  info: GraphQLResolveInfo,
  call: SelectedCall,
  steps: readonly Step[],
  plan: GroupPlan,
): ShapedField[] {
  return callsBelow(info, call).map(inner => {
    const { key, name, args } = inner;
    if (name === "id" || name === "node") {
      const column = plan.key({ steps, column: columnOf(model, "id") });
      const found = name === "id" ? idOf : nodeOf;
      return { key, name, of: raw => found(model, raw[column] as string | null) };
    }
    if (name === "rollUp") {
      const up: Step = { levels: args["level"] as string[] };
      return shaped(inner, selectKeys(model, info, inner, [...steps, up], plan));
    }
    const attribute = attributeOf(model, name);
    if (attribute.kind !== "column") {
      const on: Step = { relation: attribute };
      return shaped(inner, selectKeys(modelOf(attribute.target()), info, inner, [...steps, on], plan));
    }
    if (!isTime(attribute.scalar)) return keyField(inner, { steps, column: attribute }, plan);
    return shaped(
      inner,
      callsBelow(info, inner).map(time => keyField(time, timeKey(time, steps, attribute), plan)),
    );
  });
}

function keyField({ key, name }: SelectedCall, groupKey: GroupKey, plan: GroupPlan): ShapedField {
  const column = plan.key(groupKey);
  return { key, name, of: raw => raw[column] };
}

function timeKey({ name, args }: SelectedCall, steps: readonly Step[], column: ColumnAttribute): GroupKey {
  if (name === "value") return { steps, column };
  const timeZone = column.scalar === "date" ? null : knownTimeZone(String(args["timeZone"]));
  const time =
    name === "truncate" || name === "date"
      ? { of: name, unit: args["unit"] as TimeUnit, timeZone }
      : { of: name, timeZone };
  return { steps, column, time: time as TimeKey };
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
    : (context, info) => (model.stub ? stubRow(model, uuid) : loadRow(model, uuid, context, info));
