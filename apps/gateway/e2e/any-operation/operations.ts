import fc from "fast-check";
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { upTo } from "./up-to";
import type { Values } from "./values";

type Field = GraphQLField<unknown, unknown>;

const isComposite = ({ type }: Field): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) || isInterfaceType(named);
};

/** The root fields of random operations: `aggregates(…) { … }`, without a name of their own. */
export function rootFields(schema: GraphQLSchema, values: Values): fc.Arbitrary<string[]> {
  const selections = new Selections(schema, values);
  // A single row by its id is what costs least.
  const roots = Object.values(schema.getQueryType()!.getFields()).filter(
    ({ args }) => !args.some(({ name }) => name === "id"),
  );
  return fc.array(
    fc.constantFrom(...roots).chain(root => selections.field(root, 5)),
    { minLength: 1, maxLength: 2 },
  );
}

/** An operation of all of them, as often as asked. */
export const operationOf = (fields: readonly string[], times = 1): string =>
  `{ ${Array.from({ length: times }, (_, time) => fields.map((field, index) => `r${time}_${index}: ${field}`).join(" ")).join(" ")} }`;

class Selections {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly values: Values,
  ) {}

  field(field: Field, depth: number): fc.Arbitrary<string> {
    const inner = isComposite(field) ? this.#selectionOf(field, depth - 1) : fc.constant("");
    return fc.tuple(this.#arguments(field.args), inner).map(parts => field.name + parts.join(" "));
  }

  #arguments(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
    return fc
      .tuple(
        ...args.map(({ name, type }) => {
          const value = name === "first" ? fc.constantFrom("1", "20", "200") : this.values.of(type, 4);
          const given = value.map(text => `${name}: ${text}`);
          if (isNonNullType(type)) return given;
          // The other end of a page, and cursors, only ever refuse a random question.
          return /^(last|after|before)$/.test(name)
            ? fc.constant("")
            : fc.option(given, { nil: "", freq: 2 });
        }),
      )
      .map(given => given.filter(Boolean).join(", "))
      .map(text => (text ? `(${text})` : ""));
  }

  #selectionOf(field: Field, depth: number): fc.Arbitrary<string> {
    const type = getNamedType(field.type);
    if (isObjectType(type)) return this.#selection(type, depth);
    if (!isInterfaceType(type)) throw new Error(`${type.name} has no fields.`);
    return upTo(2, this.schema.getPossibleTypes(type), 1)
      .chain(types =>
        fc.tuple(
          ...types.map(each => this.#selection(each, depth).map(text => `... on ${each.name} ${text}`)),
        ),
      )
      .map(texts => `{ ${texts.join(" ")} }`);
  }

  #selection(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
    const fields = Object.values(type.getFields()).filter(each => depth > 0 || !isComposite(each));
    const [leaves, composites] = [fields.filter(each => !isComposite(each)), fields.filter(isComposite)];
    return fc
      .tuple(
        upTo(2, leaves),
        // A type has at least a leaf, or something below which there is one.
        upTo(2, composites, leaves.length === 0 ? 1 : 0),
      )
      .chain(chosen => fc.tuple(...chosen.flat().map(each => this.field(each, depth))))
      .map(texts => `{ __typename ${texts.join(" ")} }`);
  }
}
