import { Kind, parse } from "graphql";

export interface SearchTypeValue {
  value: string;
  description: string | undefined;
}

/** What the services can be searched for, from their enums `<Service>SearchType`. */
export function searchTypes(sdls: string[]): SearchTypeValue[] {
  return sdls
    .flatMap(sdl => parse(sdl).definitions)
    .filter(definition => definition.kind === Kind.ENUM_TYPE_DEFINITION)
    .filter(({ name }) => name.value.endsWith("SearchType"))
    .flatMap(({ values = [] }) => values)
    .map(({ name, description }) => ({ value: name.value, description: description?.value }));
}
