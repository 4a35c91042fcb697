import type { GraphQLSchema } from "graphql";
import { isFieldsType, type Kind, kinds, nearestWith, rootFieldsWith } from "./find-field";

/**
 * Says, behind a validation error about a field that a type does not have, where there is one of that name: by the shortest way
 * through relations, and in which list directly. Each type is looked at once, so the search costs no more than the schema is large.
 */
export function withUnknownFieldHint(message: string, schema: GraphQLSchema): string {
  const unknown = unknownFieldOf(message);
  if (!unknown) return message;
  const { field, typeName, suggestion } = unknown;
  const kind = kinds.find(end => typeName.endsWith(end));
  const type = schema.getType(typeName);
  if (!kind || !isFieldsType(type)) return message;
  const nearest = nearestWith(field, type, kind);
  const way = nearest && `\`${selectionOf(nearest.path, field, kind)}\` has it`;
  const roots = rootFieldsWith(field, schema, kind, nearest?.type).map(text => `\`${text}\``);
  if (!way && roots.length === 0) return message;
  const hint = [way, roots.length > 0 && `${way ? "or ask" : "Ask"} ${roots.join(" or ")}`]
    .filter(Boolean)
    .join(", ");
  const before = message.slice(0, message.length - suggestion.length);
  return `${before}${withoutFarFetched(suggestion, field)} ${hint}.`;
}

interface UnknownField {
  field: string;
  typeName: string;
  /** graphql-js's own, with the space before it: ` Did you mean "name"?`. */
  suggestion: string;
}

/** Of a variable the message begins with the client's value, so only its end is read. */
function unknownFieldOf(message: string): UnknownField | undefined {
  const end = message.slice(Math.max(0, message.lastIndexOf('Field "'), message.lastIndexOf("Cannot query")));
  const pattern =
    /^(?:Field "(\w+)" is not defined by type|Cannot query field "(\w+)" on type) "(\w+)"\.( Did you mean [^?]+\?)?$/;
  const [, inInput, inOutput, typeName, suggestion = ""] = pattern.exec(end) ?? [];
  const field = inInput ?? inOutput;
  return field && typeName ? { field, typeName, suggestion } : undefined;
}

/** `elections: { some: { ballotsIssued: … } }`, or of what is selected `division { code }`. */
function selectionOf(path: string[], field: string, kind: Kind): string {
  const colon = kind === "GroupKeys" ? "" : ":";
  return path.reduceRight((inner, name) => `${name}${colon} { ${inner} }`, colon ? `${field}: …` : field);
}

/** graphql-js goes by the number of letters to change: `and` for "age", `or` for "order". Such guesses go, where there is a better one. */
function withoutFarFetched(suggestion: string, field: string): string {
  const names = [...suggestion.matchAll(/"(\w+)"/g)].map(([, name]) => name!);
  const near = names.filter(name => !["and", "or", "not", "id"].includes(name) || isNear(name, field));
  if (near.length === names.length) return suggestion;
  return near.length === 0 ? "" : ` Did you mean ${near.map(name => `"${name}"`).join(" or ")}?`;
}

const isNear = (name: string, field: string): boolean => new RegExp(`^${name}s?$`, "i").test(field);
