import { CodedError } from "@youth-graph/kernel";
import type { Direction, OrderInput } from "../model/input";
import { columnOf, type Model } from "../model/model";
import type { Order, OrderKey } from "../sql/order";
import type { ValueFunction } from "./aggregable";
import { keyPath } from "./group-key";
import type { GroupPlan } from "./group-plan";
import { distinct } from "./having";

/** The order of groups: as asked for, then by the keys that no part of it named, so that it is total. */
export function groupOrderOf(
  model: Model,
  alias: string,
  inputs: readonly OrderInput[],
  plan: GroupPlan,
): Order {
  const asked = inputs.flatMap((input, index) => orderKeys(model, input, plan, `orderBy[${index}]`));
  const named = new Set(asked.map(({ column }) => column));
  const rest = [...plan.keys.values()].filter(({ column }) => !named.has(column));
  const columns = [...asked, ...rest.map(({ column }) => ({ column, direction: "ASC" as Direction }))];
  const keys = columns.map(({ column, direction }): OrderKey => ({
    sql: `${alias}."${column}"`,
    direction,
    nullable: true,
  }));
  return {
    // Without a key there is one group, and nothing to order it by.
    keys: keys.length > 0 ? keys : [{ sql: `${alias}."one"`, direction: "ASC", nullable: false }],
    joins: "",
    signature: JSON.stringify([model.name, [...plan.keys.keys()], inputs]),
  };
}

function orderKeys(
  model: Model,
  input: OrderInput,
  plan: GroupPlan,
  path: string,
): { column: string; direction: Direction }[] {
  const [by, value] = onlyEntry(input, path);
  switch (by) {
    case "count":
      return [{ column: plan.measure({ of: "count" }), direction: value as Direction }];
    case "distinctCount": {
      const [field, direction] = onlyEntry(value, `${path}.${by}`);
      return [{ column: plan.measure(distinct(model, field)), direction: direction as Direction }];
    }
    case "values": {
      const [field, functions] = onlyEntry(value, `${path}.${by}`);
      const [of, direction] = onlyEntry(functions, `${path}.${by}.${field}`);
      const column = plan.measure({ of: of as ValueFunction, column: columnOf(model, field) });
      return [{ column, direction: direction as Direction }];
    }
    default:
      return byKeys(value, plan, `${path}.${by}`);
  }
}

/** All selected keys on the column that an order names, in the order of their selection. */
function byKeys(input: unknown, plan: GroupPlan, path: string): { column: string; direction: Direction }[] {
  const names: string[] = [];
  let value: unknown = input;
  while (typeof value !== "string") {
    const [name, inner] = onlyEntry(value, path);
    names.push(name);
    value = inner;
  }
  const wanted = names.join(".");
  const found = [...plan.keys.values()].filter(({ key }) => keyPath(key) === wanted);
  if (found.length === 0)
    throw new CodedError(
      "GROUP_KEY_NOT_SELECTED",
      `${path} orders by ${wanted}, which groupedBy does not select.`,
      { path },
    );
  return found.map(({ column }) => ({ column, direction: value as Direction }));
}

function onlyEntry(input: unknown, path: string): [string, OrderInput[string]] {
  const [entry, ...more] = Object.entries(input as OrderInput);
  if (!entry || more.length > 0 || entry[1] === null)
    throw new CodedError("ORDER_INVALID", `${path} must name exactly one field and its direction.`, { path });
  return entry;
}
