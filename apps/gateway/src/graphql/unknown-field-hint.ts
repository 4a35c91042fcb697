import { isObjectType, type GraphQLSchema } from "graphql";
import { isFieldsType, type Kind, kindOf, nearestWith, rootFieldsWith } from "./find-field";
import { isNear } from "./near-names";

/**
 * Says, behind a validation error about a field that a type does not have, where there is one of that name: by the shortest way
 * through relations, and in which list directly. Each type is looked at once, so the search costs no more than the schema is large.
 */
export function withUnknownFieldHint(message: string, schema: GraphQLSchema): string {
  const unknown = unknownFieldOf(message);
  if (!unknown) return message;
  const { field, typeName, suggestion } = unknown;
  const before = message.slice(0, message.length - suggestion.length) + withoutFarFetched(suggestion, field);
  const type = schema.getType(typeName);
  const kind = type && kindOf(type);
  if (!kind || !isFieldsType(type)) return before;
  const noun = schema.getType(typeName.slice(0, -kind.length));
  if (kind !== "Node" && isObjectType(noun) && noun.getFields()[field])
    return `${before} \`${noun.name}.${field}\` can be selected only; its description says why.`;
  const nearest = nearestWith(field, type, kind);
  const way = nearest && `\`${selectionOf(nearest.path, field, kind)}\` has it`;
  const roots = rootFieldsWith(field, schema, kind, nearest?.type).map(text => `\`${text}\``);
  if (!way && roots.length === 0) return before;
  const hint = [way, roots.length > 0 && `${way ? "or ask" : "Ask"} ${roots.join(" or ")}`]
    .filter(Boolean)
    .join(", ");
  return `${before} ${hint}.`;
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
  const colon = kind === "GroupKeys" || kind === "Node" ? "" : ":";
  return path.reduceRight((inner, name) => `${name}${colon} { ${inner} }`, colon ? `${field}: …` : field);
}

/** graphql-js's suggestion without the names that nobody can have meant. */
function withoutFarFetched(suggestion: string, field: string): string {
  const names = [...suggestion.matchAll(/"(\w+)"/g)].map(([, name]) => name!);
  const near = names.filter(name => isNear(name, field));
  // Of types to put around the field (`... on Branch`) the names are no fields.
  if (near.length === names.length || suggestion.includes("inline fragment")) return suggestion;
  return near.length === 0 ? "" : ` Did you mean ${near.map(name => `"${name}"`).join(" or ")}?`;
}
