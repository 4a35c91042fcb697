import { columnOf, attributeOf, type Model } from "../model/model";
import { all, any, negate, refuseNull, scalarCondition } from "../sql/scalar-condition";
import type { Scope } from "../sql/scope";
import type { ValueFunction } from "./aggregable";
import type { Measure } from "./measure";

export type Having = Record<string, unknown>;

interface Reading {
  model: Model;
  /** The SQL of a measure of the group. */
  measureSql: (measure: Measure) => string;
  scope: Scope;
}

/** The SQL condition of a `having` input on groups. */
export function havingSql(having: Having, reading: Reading, path = "having"): string {
  const { model, measureSql, scope } = reading;
  const condition = (measure: Measure, filter: unknown, at: string): string => {
    refuseNull(filter, at);
    const operand = { sql: measureSql(measure), path: at, encode: (same: unknown) => same };
    return scalarCondition(operand, filter as Record<string, unknown>, scope);
  };
  return all(
    Object.entries(having).map(([name, value]) => {
      const here = `${path}.${name}`;
      refuseNull(value, here);
      const nested = (inner: unknown): string => havingSql(inner as Having, reading, here);
      const each = (of: (field: string, filter: unknown, at: string) => string): string =>
        all(Object.entries(value as object).map(([field, filter]) => of(field, filter, `${here}.${field}`)));
      switch (name) {
        case "and":
          return all((value as Having[]).map(nested));
        case "or":
          return any((value as Having[]).map(nested));
        case "not":
          return negate(nested(value));
        case "count":
          return condition({ of: "count" }, value, here);
        case "distinctCount":
          return each((field, filter, at) => condition(distinct(model, field), filter, at));
        default:
          return each((field, filters, at) => {
            refuseNull(filters, at);
            const column = columnOf(model, field);
            return all(
              Object.entries(filters as object).map(([of, filter]) =>
                condition({ of: of as ValueFunction, column }, filter, `${at}.${of}`),
              ),
            );
          });
      }
    }),
  );
}

/** The measure that counts an attribute's different values. */
export function distinct(model: Model, name: string): Measure {
  const attribute = attributeOf(model, name);
  if (attribute.kind === "toMany") throw new Error(`${model.name}.${name} has no values of its own.`);
  return { of: "distinctCount", attribute };
}
