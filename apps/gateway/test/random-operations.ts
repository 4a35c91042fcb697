import fc from "fast-check";
import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isAbstractType,
  isObjectType,
} from "graphql";
import { pricedGraph } from "./priced-graph";

const { schema } = pricedGraph;

const byIds = fc.oneof(
  fc.record({ eq: fc.constantFrom("a", null) }),
  fc.record({ in: fc.array(fc.constant("a"), { maxLength: 5 }) }),
);

/** A filter on branches, now and then by ids, with filters around one another as deep as this. */
function filters(depth: number): fc.Arbitrary<object> {
  const plain = { id: byIds, name: fc.constant({ contains: "x" }) };
  if (depth === 0) return fc.record(plain, { requiredKeys: [] });
  const inner = filters(depth - 1);
  const list = fc.array(inner, { maxLength: 2 });
  return fc.oneof(
    fc.record({ ...plain, superior: fc.oneof(fc.record({ id: byIds }), inner) }, { requiredKeys: [] }),
    fc.record({ ...plain, subordinates: fc.record({ some: inner }) }, { requiredKeys: [] }),
    fc.record({ and: list, or: list }, { requiredKeys: [] }),
    fc.record({ and: list, not: inner }, { requiredKeys: [] }),
  );
}
const where = filters(3);

/** Declared by every random operation. */
export const variables = fc.record({
  n: fc.nat(5),
  yes: fc.boolean(),
  ids: fc.array(fc.string(), { maxLength: 4 }),
  where,
});

const size = fc.oneof(fc.constantFrom("$n", "null"), fc.nat(5).map(String));
const valuesOf: Record<string, fc.Arbitrary<string>> = {
  Int: size,
  "ID!": fc.constant('"a"'),
  "[ID!]!": fc.constantFrom("$ids", "[]", '["a", "b"]'),
  BranchFilter: fc.oneof(
    fc.constant("$where"),
    where.map(filter => JSON.stringify(filter).replace(/"(\w+)":/g, "$1:")),
  ),
  "[BranchOrder!]": fc.constantFrom(
    "[]",
    "[{ name: ASC }]",
    "[{ superior: { subordinates: { count: ASC } } }]",
  ),
  Filter: fc.constantFrom("{}", '{ text: "" }', '{ not: { any: [{ text: "" }, { text: null }] } }'),
};
const condition = fc.constantFrom("", "", "", "@include(if: $yes)", "@skip(if: $yes)");

const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...args.map(({ name, type }) => {
        const given = valuesOf[String(type)]!.map(value => `${name}: ${value}`);
        return String(type).endsWith("!") ? given : fc.option(given, { nil: "", freq: 1 });
      }),
    )
    .map(given => given.filter(Boolean).join(" "))
    .map(text => (text ? `(${text})` : ""));

/** Equal arguments give equal names, so that fields merge, and different ones different names, so that they may stand together. */
const nameFor = (field: string, args: string): string =>
  args
    ? `${field}_${args.replace(/\W+/g, character => `_${Buffer.from(character).toString("hex")}_`)}`
    : field;

function fieldText(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type);
  const inner: fc.Arbitrary<string> = isObjectType(type)
    ? selection(type, depth - 1)
    : isAbstractType(type)
      ? anyOf(depth - 1)
      : fc.constant("");
  return fc
    .tuple(argumentsOf(field), condition, inner)
    .map(
      ([args, directive, text]) => `${nameFor(field.name, args)}: ${field.name}${args} ${directive} ${text}`,
    );
}

function anyOf(depth: number): fc.Arbitrary<string> {
  const types = ["Branch", "Term"].map(name =>
    selection(schema.getType(name) as GraphQLObjectType, depth).map(text => `... on ${name} ${text}`),
  );
  return fc
    .tuple(...types.map(type => fc.option(type, { nil: "" })))
    .map(texts => `{ id ${texts.join(" ")} }`);
}

function selection(type: GraphQLObjectType, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter(field => depth > 0 || !isComposite(field));
  if (fields.length === 0) return fc.constant("{ __typename }");
  const some = fc.array(
    fc.constantFrom(...fields).chain(field => fieldText(field, depth)),
    { minLength: 1, maxLength: 3 },
  );
  return fc
    .tuple(some, fc.option(some, { nil: [] }))
    .map(
      ([texts, more]) =>
        `{ ${texts.join(" ")} ${more.length ? `... @include(if: $yes) { ${more.join(" ")} }` : ""} }`,
    );
}

const isComposite = ({ type }: GraphQLField<unknown, unknown>): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) || isAbstractType(named);
};

export const operations = selection(schema.getQueryType()!, 3).map(
  text => `query ($n: Int!, $yes: Boolean!, $ids: [ID!]!, $where: BranchFilter) ${text}`,
);
