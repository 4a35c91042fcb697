import fc from "fast-check";
import {
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { upTo } from "./up-to";

const leaves: Record<string, fc.Arbitrary<string>> = {
  Int: fc.constantFrom("0", "1", "3", "20"),
  SafeInt: fc.constantFrom("0", "3", "100"),
  Float: fc.constantFrom("0", "0.5", "2.5"),
  Boolean: fc.boolean().map(String),
  String: fc.constantFrom('"李"', '"a"', '"街道"', '"zhi"', '"Asia/Shanghai"', '"count"', '"division.code"'),
  Date: fc.constantFrom('"2019-01-01"', '"2021-03-31"', '"2021-07-07"'),
  DateTime: fc.constantFrom('"2019-06-01T00:00:00+08:00"', '"2021-07-07T08:00:00+08:00"'),
};

/** The values of any input type of a schema, as a client writes them into an operation. */
export class Values {
  readonly #ids: fc.Arbitrary<string>;

  /** `ids` are of rows that are there. */
  constructor(ids: readonly string[]) {
    this.#ids = fc.constantFrom(...ids.map(id => `"${id}"`));
  }

  /** With inputs within inputs as deep as this. */
  of(type: GraphQLInputType, depth: number): fc.Arbitrary<string> {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const item = this.of(nullable.ofType as GraphQLInputType, depth);
      const many = fc.oneof(
        { weight: 4, arbitrary: fc.constant(3) },
        { weight: 1, arbitrary: fc.constant(25) },
      );
      return many.chain(maxLength =>
        fc.array(item, { minLength: 1, maxLength }).map(items => `[${items.join(", ")}]`),
      );
    }
    if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map(({ name }) => name));
    if (isInputObjectType(nullable)) return this.#object(nullable, depth);
    if (nullable.name === "ID") return this.#ids;
    const leaf = leaves[nullable.name];
    if (leaf === undefined) throw new Error(`There are no values of ${nullable.name}.`);
    return leaf;
  }

  #object(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<string> {
    const fields = Object.values(type.getFields());
    const required = fields.filter(({ type: each }) => isNonNullType(each));
    const free = fields.filter(each => !required.includes(each) && (depth > 0 || !holdsInputs(each)));
    // An order takes one field an entry; of a filter, several at once are a conjunction.
    const most = /Order$/.test(type.name) || type.isOneOf ? 1 : 3;
    return upTo(most, free, 1)
      .chain(chosen => fc.tuple(...[...required, ...chosen].map(each => this.#entry(each, depth - 1))))
      .map(entries => `{ ${entries.join(", ")} }`);
  }

  #entry({ name, type }: GraphQLInputField, depth: number): fc.Arbitrary<string> {
    return this.of(type, depth).map(value => `${name}: ${value}`);
  }
}

const holdsInputs = ({ type }: GraphQLInputField): boolean => {
  const nullable = getNullableType(type);
  return isInputObjectType(
    isListType(nullable) ? getNullableType(nullable.ofType as GraphQLInputType) : nullable,
  );
};
