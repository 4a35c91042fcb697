import { CodedError } from "@youth-graph/kernel";
import type { GraphQLObjectType, GraphQLResolveInfo } from "graphql";
import type { Where } from "../model/input";
import { columnOf, type Model } from "../model/model";
import { callsBelow, selectedCalls, type FieldNodes, type SelectedCall } from "../read/selection";
import type { Raw } from "../read/row";
import type { ValueFunction } from "./aggregable";
import type { GroupPlan } from "./group-plan";
import { distinct } from "./having";
import type { Measure } from "./measure";
import { selectKeys } from "./select-keys";
import { shape, shaped, type ShapedField } from "./shape";

/** What a selection on groups asks for goes into the plan; gives how a group's answer comes from its row. */
export function selectGroups(
  model: Model,
  info: GraphQLResolveInfo,
  nodes: readonly FieldNodes[],
  type: GraphQLObjectType,
  plan: GroupPlan,
): (raw: Raw) => object {
  return shape(
    selectedCalls(info, type, nodes.flat()).map(call =>
      call.name === "groupedBy"
        ? shaped(call, selectKeys(model, info, call, [], plan))
        : measured(model, info, call, plan),
    ),
  );
}

function measured(
  model: Model,
  info: GraphQLResolveInfo,
  call: SelectedCall,
  plan: GroupPlan,
  filter?: Where,
): ShapedField {
  const within = (measure: Measure): Measure => (filter === undefined ? measure : { ...measure, filter });
  const field = ({ key, name }: SelectedCall, measure: Measure): ShapedField => {
    const column = plan.measure(within(measure));
    return { key, name, of: raw => raw[column] };
  };
  switch (call.name) {
    case "count":
      return field(call, { of: "count" });
    case "distinctCount":
      return shaped(
        call,
        callsBelow(info, call).map(inner => field(inner, distinct(model, inner.name))),
      );
    case "filtered":
      return shaped(
        call,
        callsBelow(info, call).map(inner => measured(model, info, inner, plan, call.args["where"] as Where)),
      );
    default:
      return shaped(
        call,
        callsBelow(info, call).map(value => {
          const column = columnOf(model, value.name);
          return shaped(
            value,
            callsBelow(info, value).map(inner =>
              field(inner, { of: inner.name as ValueFunction, column, ...p(inner) }),
            ),
          );
        }),
      );
  }
}

function p({ args }: SelectedCall): { p?: number } {
  if (args["p"] === undefined) return {};
  const given = Number(args["p"]);
  if (!(given >= 0 && given <= 1))
    throw new CodedError("PERCENTILE_INVALID", `p is ${given}; a percentile lies from 0 to 1, such as 0.9.`);
  return { p: given };
}
