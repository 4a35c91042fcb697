import { registerEnumType } from "type-graphql";

const names = new WeakMap<object, string>();
const definitions = new Map<string, string>();

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
  definitions.set(name, sdlOf(name, description, values));
  return members;
}

export function enumNameOf(values: object): string {
  const name = names.get(values);
  if (name === undefined) throw new Error("Declare the enum with graphEnum.");
  return name;
}

function sdlOf(name: string, description: string, values: Record<string, string>): string {
  const members = Object.entries(values).map(([value, about]) => `${JSON.stringify(about)} ${value}`);
  return `${JSON.stringify(description)}\nenum ${name} { ${members.join("\n")} }`;
}

/** The enum's definition in a schema, for where a filter takes it and no field shows it. */
export function enumSdl(name: string): string {
  const sdl = definitions.get(name);
  if (sdl === undefined) throw new Error(`${name} is not declared with graphEnum.`);
  return sdl;
}
