import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  valueFromASTUntyped,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";

/** The lists of objects that do not say how long they may be (`@listSize`), without which nobody can tell what they cost. */
export function unsizedLists(schema: GraphQLSchema): string[] {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap(type => Object.values(type.getFields()).map(field => ({ type: type.name, field })));
  const sizedByParent = new Set(fields.flatMap(({ field }) => sizedFieldsOf(field)));
  // The connection of a type that is only ever a plain list is returned by nothing.
  const returned = new Set(fields.flatMap(({ field }) => typesOf(field, schema)));
  return fields
    .filter(({ type, field }) => (type === "Query" || returned.has(type)) && isListOfObjects(field))
    .filter(({ type, field }) => !listSizeOf(field) && !sizedByParent.has(`${type}.${field.name}`))
    .map(({ type, field }) => `${type}.${field.name}`)
    .filter(name => name !== "Query._entities");
}

type Field = GraphQLField<unknown, unknown>;

const isListOfObjects = ({ type }: Field): boolean =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type));

function typesOf({ type }: Field, schema: GraphQLSchema): string[] {
  const named = getNamedType(type);
  return isAbstractType(named) ? schema.getPossibleTypes(named).map(({ name }) => name) : [named.name];
}

const listSizeOf = ({ astNode }: Field) => astNode?.directives?.find(({ name }) => name.value === "listSize");

function sizedFieldsOf(field: Field): string[] {
  const sized = listSizeOf(field)?.arguments?.find(({ name }) => name.value === "sizedFields");
  if (!sized) return [];
  const names = valueFromASTUntyped(sized.value) as string[];
  return names.map(name => `${getNamedType(field.type).name}.${name}`);
}
