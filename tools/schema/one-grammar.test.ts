import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
} from "graphql";
import { ROOT } from "../root";
import { SUBGRAPHS } from "../services";
import { API } from "./generate";

const text = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const api = text(API);
const schema = buildSchema(api);
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const objects = types.filter(isObjectType);
const nouns = objects.filter(type => type.getInterfaces().some(({ name }) => name === "Node"));
const nounNames = new Set(nouns.map(({ name }) => name));

type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());
const named = (type: GraphQLArgument["type"] | Field["type"]): string => getNamedType(type).name;
const input = (name: string): GraphQLInputObjectType => {
  const found = schema.getType(name);
  if (!isInputObjectType(found)) throw new Error(`${name} is no input of the graph.`);
  return found;
};

/** The noun that a field leads to: one row, a plain list, or a page of rows. */
function nounOf({ type }: Field): { noun: string; many: boolean } | undefined {
  const name = named(type);
  const list = isListType(isNonNullType(type) ? type.ofType : type);
  if (nounNames.has(name)) return { noun: name, many: list };
  const noun = name.replace(/Connection$/, "");
  return noun !== name && nounNames.has(noun) ? { noun, many: true } : undefined;
}

describe.each(nouns.map(noun => [noun.name, noun] as const))("%s", (name, noun) => {
  const where = input(`${name}Where`).getFields();
  // A noun that is only ever a short list under another has no order.
  const ordered = schema.getType(`${name}Order`);
  const order = isInputObjectType(ordered) ? ordered.getFields() : null;
  const keys = schema.getType(`${name}GroupKeys`);

  it("filters by each related noun as that noun is filtered everywhere", () => {
    const filters = Object.values(where).filter(({ name: field }) => !["and", "or", "not"].includes(field));
    for (const filter of filters) {
      const shown = noun.getFields()[filter.name];
      const target = shown && nounOf(shown);
      const type = named(filter.type);
      if (target) expect([filter.name, type]).toEqual([filter.name, expectedFilter(target)]);
      // What no field shows directly is shown below another; its type is that of a noun or of a scalar all the same.
      else expect(type).toMatch(/^(ID|\w+(Filter|Where))$/);
    }
    for (const field of ["and", "or", "not"]) expect(named(where[field]!.type)).toBe(`${name}Where`);
  });

  it("orders and groups by each related noun as that noun is ordered and grouped everywhere", () => {
    for (const field of fieldsOf(noun)) {
      const target = nounOf(field);
      if (!target || !where[field.name]) continue;
      if (order)
        expect([field.name, named(order[field.name]!.type)]).toEqual([field.name, `${target.noun}Order`]);
      if (!isObjectType(keys)) continue;
      expect([field.name, named(keys.getFields()[field.name]!.type)]).toEqual([
        field.name,
        `${target.noun}GroupKeys`,
      ]);
    }
  });

  it("offers every column that it filters by as an order or a key, and the other way round", () => {
    if (!isObjectType(keys)) return expect(order).toBeNull();
    const columns = (fields: Record<string, { type: Field["type"] | GraphQLArgument["type"] }>): string[] =>
      Object.entries(fields)
        .filter(
          ([field, { type }]) =>
            field !== "count" &&
            /Filter$|^Direction$/.test(named(type)) &&
            !/ListFilter$|ArrayFilter$/.test(named(type)),
        )
        .map(([field]) => field)
        .sort();
    if (order) expect(columns(order)).toEqual(columns(where));
    for (const column of columns(where)) expect(Object.keys(keys.getFields())).toContain(column);
  });
});

const expectedFilter = ({ noun, many }: { noun: string; many: boolean }): string =>
  many ? `${noun}ListFilter` : `${noun}Where`;

describe("the grammar of the composed schema", () => {
  it("takes one filter and one order of a noun, wherever its rows are listed or grouped", () => {
    const argument = (field: Field, name: string): string | undefined => {
      const found = field.args.find(arg => arg.name === name);
      return found && named(found.type);
    };
    let lists = 0;
    for (const field of objects.flatMap(fieldsOf)) {
      const [, noun, kind] = /^(\w+?)(Connection|Group)$/.exec(named(field.type)) ?? [];
      if (!noun || !nounNames.has(noun) || field.args.length < 2) continue;
      lists += 1;
      expect(argument(field, "where")).toBe(`${noun}Where`);
      expect(argument(field, "orderBy")).toBe(kind === "Group" ? "GroupOrder" : `${noun}Order`);
      if (kind === "Group") expect(argument(field, "having")).toBe("GroupHaving");
    }
    expect(lists).toBeGreaterThan(nouns.length * 3);
  });

  it("has no input that says where it is used", () => {
    expect(
      types.filter(({ name }) => /In(Organization|Workforce|Programs|Venues)|Reference/.test(name)),
    ).toEqual([]);
  });

  it("is the same, to the letter, in every service that has it", () => {
    const generated = /(Where|Order|ListFilter|GroupKeys|Filter|Having|Aggregates|Range)$/;
    const definitions = new Map<string, string>();
    let compared = 0;
    for (const { name: service } of SUBGRAPHS)
      for (const definition of parse(text(`apps/${service}/schema.graphql`)).definitions) {
        const name = nameOf(definition);
        if (!generated.test(name)) continue;
        const printed = print(visit(definition, { Directive: () => null }));
        const known = definitions.get(name);
        if (known !== undefined) {
          compared += 1;
          expect(printed).toBe(known);
        }
        definitions.set(name, printed);
      }
    expect(compared).toBeGreaterThan(definitions.size);
  });
});

const nameOf = (definition: DefinitionNode): string =>
  "name" in definition ? (definition.name?.value ?? "") : "";

describe("what a service cannot tell", () => {
  const definitions = SUBGRAPHS.flatMap(({ name }) => parse(text(`apps/${name}/schema.graphql`)).definitions);
  const shown = definitions.filter(definition => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const required = (found: typeof shown): string[] =>
    found.flatMap(({ name, fields = [] }) =>
      fields
        .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
        .map(field => `${name.value}.${field.name.value}`),
    );

  it("is null at its own field where it adds to another service's noun", () => {
    const foreign = shown.filter(
      ({ directives, interfaces }) =>
        directives?.some(({ name }) => name.value === "key") && interfaces?.length === 0,
    );
    expect(foreign.length).toBeGreaterThan(10);
    expect(required(foreign).filter(field => !field.endsWith(".id"))).toEqual([]);
  });

  it("is null at its own root field", () => {
    const roots = shown.filter(({ name }) => name.value === "Query");
    // For the gateway and for whoever wrote: without an answer there is nothing to go on with.
    expect(required(roots).filter(field => !/(Cursor|Search)$/.test(field))).toEqual([]);
  });
});

describe("a schema that one finds one's way in", () => {
  it("has at most 450 types on at most 9,000 lines", () => {
    expect(
      types.filter(({ name }) => !["String", "Int", "Float", "Boolean", "ID"].includes(name)).length,
    ).toBeLessThanOrEqual(450);
    expect(api.split("\n").length).toBeLessThanOrEqual(9_000);
  });

  it("describes every type, field and argument, and says by what every scalar is specified", () => {
    const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID"]);
    const missing = types.flatMap(type => {
      if (builtIn.has(type.name)) return [];
      const own = type.description || ["Query", "Mutation"].includes(type.name) ? [] : [type.name];
      if (isScalarType(type)) return type.specifiedByURL ? own : [...own, `${type.name} @specifiedBy`];
      if (isEnumType(type))
        return [
          ...own,
          ...type
            .getValues()
            .filter(({ description }) => !description)
            .map(({ name }) => `${type.name}.${name}`),
        ];
      if (!isObjectType(type)) return own;
      return [
        ...own,
        ...fieldsOf(type).flatMap(field => [
          ...(field.description ? [] : [`${type.name}.${field.name}`]),
          ...field.args
            .filter(({ description }) => !description)
            .map(arg => `${type.name}.${field.name}(${arg.name}:)`),
        ]),
      ];
    });
    expect(missing).toEqual([]);
  });

  it("has the nouns first, then pages and groups, then inputs", () => {
    const place = (name: string): number =>
      api.indexOf(`\ntype ${name} `) + api.indexOf(`\ninput ${name} `) + 1;
    expect(api.startsWith("type Query")).toBe(true);
    expect(place("Branch")).toBeLessThan(place("ActivityConnection"));
    expect(place("YouthHomeGroup")).toBeLessThan(place("ActivityWhere"));
  });
});
