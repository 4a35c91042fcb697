import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString } from "graphql";
import type { Column } from "../catalog/model";
import type { Class } from "../declare/attribute";
import { DateScalar, DateTimeScalar, SafeIntScalar } from "../declare/scalar-kind";
import { conditionWeight, cost, textWeight } from "./cost-directives";
import { defineInput, type FieldSpec, type TypeValue } from "./define-type";

const equality = ["eq", "ne", "in", "notIn"] as const;
const comparison = ["lt", "lte", "gt", "gte"] as const;
const texts = [
  "contains",
  "startsWith",
  "endsWith",
  "eqInsensitive",
  "containsInsensitive",
  "startsWithInsensitive",
  "endsWithInsensitive",
] as const;

const FieldComparison = defineInput(
  "FieldComparison",
  "Compares a field with another of the same row, by its path: `ballotsIssued`, or through to-one relations `campaign.startsOn`. All given operators must hold; of a missing value only `ne` is true.",
  () =>
    Object.entries({
      eq: "Equal to",
      ne: "Different from",
      lt: "Less than",
      lte: "At most",
      gt: "Greater than",
      gte: "At least",
    }).map(([name, about]) => ({
      name,
      description: `${about} the field at this path.`,
      type: () => GraphQLString,
    })),
);

const allHold =
  "All given operators must hold; `ne`, `notIn` and `not` are true of a missing value, every other one is false of it.";

const condition = [cost(conditionWeight)];

interface FilterSpec {
  about: string;
  type: TypeValue;
  operators: readonly string[];
  more?: readonly FieldSpec[];
}

function filter(name: string, { about, type, operators, more = [] }: FilterSpec): Class {
  return defineInput(name, `${about} ${allHold}`, self => [
    ...combinators(self),
    ...operators.map(operator => ({
      name: operator,
      type: () => type,
      list: operator === "in" || operator === "notIn",
      directives: condition,
    })),
    { name: "isNull", type: () => GraphQLBoolean, directives: condition },
    ...(type === GraphQLID ? [] : [{ name: "field", type: () => FieldComparison, directives: condition }]),
    ...more,
  ]);
}

/** `and`, `or` and `not` of an input. */
export const combinators = (self: Class): FieldSpec[] => [
  { name: "and", type: () => self, list: true },
  { name: "or", type: () => self, list: true },
  { name: "not", type: () => self },
];

function range(name: string, type: TypeValue, about: string): Class {
  const bound = (field: string): FieldSpec => ({ name: field, type: () => type, nullable: false });
  return defineInput(name, about, () => [bound("from"), bound("to")]);
}

const between = (type: Class): FieldSpec => ({ name: "between", type: () => type, directives: condition });
const comparable = [...equality, ...comparison];
const looked = [cost(textWeight)];
const textFields = texts.map(name => ({ name, type: () => GraphQLString, directives: looked }));

const IdFilter = filter("IdFilter", {
  about: "A condition on an id.",
  type: GraphQLID,
  operators: equality,
});
const StringFilter = filter("StringFilter", {
  about: "A condition on text; `lt` and `gt` follow the order that lists sort by (pinyin for names).",
  type: GraphQLString,
  operators: comparable,
  more: textFields,
});
const NameFilter = filter("NameFilter", {
  about: "A condition on a name.",
  type: GraphQLString,
  operators: comparable,
  more: [
    ...textFields,
    {
      name: "pinyin",
      description:
        "Pinyin (拼音) or its initials, anywhere in the name: `dongbeiyuan` or `dby`. Case, spaces, apostrophes and tone marks do not matter; ü is v or u.",
      type: () => GraphQLString,
      directives: looked,
    },
    {
      name: "matches",
      description:
        "The name as people say it (口语名称): 东北园居委会 and 东北园 for 东北园社区居民委员会. Marks, width and case do not matter; of several words all are in the name.",
      type: () => GraphQLString,
      directives: looked,
    },
  ],
});
export const IntFilter = filter("IntFilter", {
  about: "A condition on a whole number.",
  type: GraphQLInt,
  operators: comparable,
});
export const FloatFilter = filter("FloatFilter", {
  about: "A condition on a number.",
  type: GraphQLFloat,
  operators: comparable,
});
const SafeIntFilter = filter("SafeIntFilter", {
  about: "A condition on a large whole number.",
  type: SafeIntScalar,
  operators: comparable,
});
const BooleanFilter = filter("BooleanFilter", {
  about: "A condition on a yes or no.",
  type: GraphQLBoolean,
  operators: ["eq", "ne"],
});
export const DateFilter = filter("DateFilter", {
  about: "A condition on a day.",
  type: DateScalar,
  operators: comparable,
  more: [between(range("DateRange", DateScalar, "Days from `from` up to, but not including, `to`."))],
});
export const DateTimeFilter = filter("DateTimeFilter", {
  about: "A condition on an instant.",
  type: DateTimeScalar,
  operators: comparable,
  more: [
    between(range("DateTimeRange", DateTimeScalar, "Instants from `from` up to, but not including, `to`.")),
  ],
});

function arrayFilter(name: string, type: TypeValue): Class {
  const about =
    "A condition on a list of values; all given operators must hold. A missing list is an empty one.";
  return defineInput(name, about, () => [
    { name: "has", type: () => type, directives: condition },
    { name: "hasSome", type: () => type, list: true, directives: condition },
    { name: "hasEvery", type: () => type, list: true, directives: condition },
    { name: "isEmpty", type: () => GraphQLBoolean, directives: condition },
  ]);
}

const StringArrayFilter = arrayFilter("StringArrayFilter", GraphQLString);

const ofScalar = {
  id: IdFilter,
  text: StringFilter,
  code: StringFilter,
  int: IntFilter,
  bigint: SafeIntFilter,
  decimal: FloatFilter,
  boolean: BooleanFilter,
  date: DateFilter,
  instant: DateTimeFilter,
};

/** One filter an enum, whoever filters by it. */
const ofEnum = new WeakMap<object, { one?: Class; list?: Class }>();

function enumFilter(values: object, name: string, list: boolean): Class {
  const known = ofEnum.get(values) ?? {};
  ofEnum.set(values, known);
  if (list) return (known.list ??= arrayFilter(`${name}ArrayFilter`, values));
  return (known.one ??= filter(`${name}Filter`, {
    about: `A condition on one of ${name}'s values, in the order they are declared.`,
    type: values,
    operators: comparable,
  }));
}

/** The input that filters a column. */
export function filterOf({ scalar, list, searchable, values, enumName }: Column): Class {
  if (scalar === "enum") return enumFilter(values ?? {}, enumName ?? "", list);
  if (searchable) return NameFilter;
  return list ? StringArrayFilter : ofScalar[scalar];
}
