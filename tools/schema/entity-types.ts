import { Kind, parse } from "graphql";

/** The names of the object types that implement Node in any of the schemas, sorted. */
export function entityTypes(sdls: string[]): string[] {
  const names = sdls.flatMap(sdl =>
    parse(sdl).definitions.flatMap(definition => {
      const isObject =
        definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
      return isObject && definition.interfaces?.some(({ name }) => name.value === "Node")
        ? [definition.name.value]
        : [];
    }),
  );
  return [...new Set(names)].sort();
}
