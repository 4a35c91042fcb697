import { CodedError } from "@youth-graph/kernel";
import type { GraphQLResolveInfo } from "graphql";
import { attributeOf, type Model } from "../catalog/model";
import type { Where } from "../declare/input";
import { callsBelow, type SelectedCall } from "../read/selection";
import type { Raw } from "../read/row";
import { answerOf, objectField, type AnswerField } from "./answer";
import type { CalculationName } from "./calculation";
import type { GroupFunction } from "./group-columns";
import type { GroupPlan } from "./group-plan";
import { exactSum, type Metric } from "./metric";
import { selectKeys } from "./select-keys";

/** What only the whole has: its groups. */
export const ofTheWhole: readonly string[] = ["nodes", "pageInfo", "totalCount"];

/** What a selection on groups asks for goes into the plan; gives how a group's answer comes from its row. */
export function selectGroups(
  model: Model,
  info: GraphQLResolveInfo,
  calls: readonly SelectedCall[],
  plan: GroupPlan,
): (raw: Raw) => object {
  return answerOf(
    calls
      .filter(({ name }) => !ofTheWhole.includes(name))
      .map(call =>
        call.name === "groupedBy"
          ? objectField(call, selectKeys(model, info, call, [], call.key, plan))
          : numbersOf(model, info, call, [], call.key, plan),
      ),
  );
}

/** The number, or the numbers about a column, that one field asks for; `filters` of the `filtered` around it. */
function numbersOf(
  model: Model,
  info: GraphQLResolveInfo,
  call: SelectedCall,
  filters: readonly Where[],
  path: string,
  plan: GroupPlan,
): AnswerField {
  if (call.name === "calculated") return calculatedField(info, call, path, plan);
  if (call.name === "count") return numberField(call, { of: "count", filters }, path, plan);
  const below = callsBelow(info, call);
  if (call.name === "filtered") {
    const within = [...filters, call.args["where"] as Where];
    return objectField(
      call,
      below
        .filter(({ name }) => name !== "groupedBy" && !ofTheWhole.includes(name))
        .map(inner => numbersOf(model, info, inner, within, `${path}.${inner.key}`, plan)),
    );
  }
  const attribute = attributeOf(model, call.name);
  if (attribute.kind === "toMany") throw new Error(`${model.name}.${call.name} has no values of its own.`);
  return objectField(
    call,
    below.map(inner => {
      const metric = { of: inner.name as GroupFunction, attribute, filters, ...shareOf(inner) };
      return numberField(inner, metric, `${path}.${inner.key}`, plan);
    }),
  );
}

function numberField(
  { key, name }: SelectedCall,
  metric: Metric,
  path: string,
  plan: GroupPlan,
): AnswerField {
  const column = plan.metric(metric, path);
  return { key, name, of: raw => exactSum(metric, raw[column]) };
}

/** What is calculated from other numbers; it names them by their paths from the group, wherever it is selected. */
function calculatedField(
  info: GraphQLResolveInfo,
  call: SelectedCall,
  path: string,
  plan: GroupPlan,
): AnswerField {
  return objectField(
    call,
    callsBelow(info, call).map(({ key, name, args }) => {
      const column = plan.calculate({ name: name as CalculationName, args, path: `${path}.${key}` });
      return { key, name, of: raw => raw[column] };
    }),
  );
}

function shareOf({ args }: SelectedCall): { p?: number } {
  if (args["p"] === undefined) return {};
  const given = Number(args["p"]);
  if (!(given >= 0 && given <= 1))
    throw new CodedError("PERCENTILE_INVALID", `p is ${given}; a percentile lies from 0 to 1, such as 0.9.`);
  return { p: given };
}
