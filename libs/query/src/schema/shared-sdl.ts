import { DateScalar, DateTimeScalar, SafeIntScalar } from "../model/scalar-kind";

/** What every service's generated schema shares, to the letter: composition merges equal definitions. */
const comparable = "eq: $ ne: $ in: [$!] notIn: [$!] lt: $ lte: $ gt: $ gte: $ isNull: Boolean";
const texts =
  "contains: String startsWith: String endsWith: String eqInsensitive: String containsInsensitive: String startsWithInsensitive: String endsWithInsensitive: String";

function filter(name: string, type: string, operators: string, description: string): string {
  const combinators = `and: [${name}!] or: [${name}!] not: ${name}`;
  return `"""${description}"""\ninput ${name} { ${combinators} ${operators.replaceAll("$", type)} }`;
}

function arrayFilter(name: string, type: string): string {
  return `"""A condition on a list of values; all given operators must hold. A missing list is an empty one."""
input ${name} { has: ${type} hasSome: [${type}!] hasEvery: [${type}!] isEmpty: Boolean }`;
}

const allHold =
  "All given operators must hold; `ne`, `notIn` and `not` are true of a missing value, every other one is false of it.";

export const sharedSdl = [
  ...[DateScalar, DateTimeScalar, SafeIntScalar].map(
    scalar => `"""${scalar.description}"""\nscalar ${scalar.name}`,
  ),
  filter(
    "IdFilter",
    "ID",
    "eq: $ ne: $ in: [$!] notIn: [$!] isNull: Boolean",
    `A condition on an id. ${allHold}`,
  ),
  filter(
    "StringFilter",
    "String",
    `${comparable} ${texts}`,
    `A condition on text; \`lt\` and \`gt\` follow the order that lists sort by (pinyin for names). ${allHold}`,
  ),
  filter(
    "NameFilter",
    "String",
    `${comparable} ${texts} "Pinyin (拼音) or its initials, anywhere in the name: \`dongbeiyuan\` or \`dby\`. Case, spaces, apostrophes and tone marks do not matter; ü is v or u." pinyin: String`,
    `A condition on a name. ${allHold}`,
  ),
  filter("IntFilter", "Int", comparable, `A condition on a whole number. ${allHold}`),
  filter("SafeIntFilter", "SafeInt", comparable, `A condition on a large whole number. ${allHold}`),
  filter("FloatFilter", "Float", comparable, `A condition on a number. ${allHold}`),
  filter("BooleanFilter", "Boolean", "eq: $ ne: $ isNull: Boolean", `A condition on a yes or no. ${allHold}`),
  filter("DateFilter", "Date", `${comparable} between: DateRange`, `A condition on a day. ${allHold}`),
  filter(
    "DateTimeFilter",
    "DateTime",
    `${comparable} between: DateTimeRange`,
    `A condition on an instant. ${allHold}`,
  ),
  arrayFilter("StringArrayFilter", "String"),
  `"""Days from \`from\` up to, but not including, \`to\`."""\ninput DateRange { from: Date! to: Date! }`,
  `"""Instants from \`from\` up to, but not including, \`to\`."""\ninput DateTimeRange { from: DateTime! to: DateTime! }`,
  `"""A direction of order; missing values come last in both."""\nenum Direction { ASC DESC }`,
  `"""An order by the number of related rows."""\ninput CountOrder { count: Direction! }`,
  `"""Where a page lies in its list (Relay)."""
type PageInfo @shareable {
  "More rows follow this page."
  hasNextPage: Boolean!
  "Rows come before this page."
  hasPreviousPage: Boolean!
  "The cursor of the first row; null on an empty page."
  startCursor: String
  "The cursor of the last row; null on an empty page."
  endCursor: String
}`,
].join("\n\n");

export function enumFilterSdl(enumName: string): string {
  return filter(
    `${enumName}Filter`,
    enumName,
    "eq: $ ne: $ in: [$!] notIn: [$!] lt: $ lte: $ gt: $ gte: $ isNull: Boolean",
    `A condition on one of ${enumName}'s values, in the order they are declared. ${allHold}`,
  );
}

export const enumArrayFilterSdl = (enumName: string): string =>
  arrayFilter(`${enumName}ArrayFilter`, enumName);
