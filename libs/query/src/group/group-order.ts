import { holdOrders } from "@youth-graph/kernel";
import type { Direction } from "../declare/input";
import type { OrderTerm } from "../statement/order";
import type { GroupPlan } from "./group-plan";

/** An `orderBy` entry of groups: a selected number or key, by its path in the selection. */
export interface GroupOrderInput {
  by: string;
  direction?: Direction | null;
}

export interface GroupOrder {
  columns: { column: string; direction: Direction }[];
  signature: string;
}

/** The order of groups: as asked for, then by the keys that no part of it named, so that it is total. */
export function groupOrderOf(noun: string, inputs: readonly GroupOrderInput[], plan: GroupPlan): GroupOrder {
  holdOrders(inputs, "orderBy");
  const asked = inputs.map(({ by, direction }, index) => ({
    ...plan.selected(by, `orderBy[${index}].by`),
    direction: direction ?? "ASC",
  }));
  const named = new Set(asked.map(({ column }) => column));
  const rest = [...plan.keys.values()].filter(({ column }) => !named.has(column));
  const columns = [
    ...asked.map(({ column, direction }) => ({ column, direction })),
    ...rest.map(({ column }) => ({ column, direction: "ASC" as const })),
  ];
  return {
    // Without a key there is one group, and nothing to order it by.
    columns: columns.length > 0 ? columns : [{ column: "one", direction: "ASC" }],
    signature: JSON.stringify([
      noun,
      [...plan.keys.keys()],
      asked.map(({ signature, direction }) => [signature, direction]),
    ]),
  };
}

export const groupOrderTerms = ({ columns }: GroupOrder, alias: string): OrderTerm[] =>
  columns.map(({ column, direction }) => ({
    sql: `${alias}."${column}"`,
    direction,
    nullable: column !== "one",
  }));
