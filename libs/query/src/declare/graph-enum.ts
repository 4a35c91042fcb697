import { registerEnumType } from "type-graphql";

const names = new WeakMap<object, string>();

/**
 * An enum of the graph and of the database, from its values' descriptions (English with the Chinese term). Values
 * compare in the order they are given here.
 */
export function graphEnum<Value extends string>(
  name: string,
  description: string,
  values: Record<Value, string>,
): { readonly [V in Value]: V } {
  const keys = Object.keys(values) as Value[];
  const members = Object.fromEntries(keys.map(value => [value, value])) as { [V in Value]: V };
  const valuesConfig = Object.fromEntries(keys.map(value => [value, { description: values[value] }]));
  registerEnumType(members, { name, description, valuesConfig: valuesConfig as never });
  names.set(members, name);
  return members;
}

export function enumNameOf(values: object): string {
  const name = names.get(values);
  if (name === undefined) throw new Error("Declare the enum with graphEnum.");
  return name;
}
