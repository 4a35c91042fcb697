import { formatTypeId, uuidOf } from "@youth-graph/kernel";
import {
  pinyinColumn,
  pinyinProperty,
  searchableColumns,
  type Class,
  type Model,
  type ToOne,
} from "@youth-graph/query";
import { randomUUID } from "node:crypto";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import type { Built, BuiltReference, Given, NounClass } from "./built";
import { columnDefault } from "./column-default";
import type { SubgraphUnderTest } from "./open-subgraph";

/** Builds a valid row of a noun and all that it must point to. */
export type Build = <T>(noun: NounClass<T>, given?: Given<T>) => Promise<Built<T>>;

/** What the checks of a noun's table ask for beyond what its columns say. */
export interface Defaults {
  noun: NounClass<unknown>;
  values: (build: Build) => Promise<object> | object;
}

export const defaultsFor = <T>(
  noun: NounClass<T>,
  values: (build: Build) => Promise<Given<T>> | Given<T>,
): Defaults => ({ noun, values });

type Values = Record<string, unknown>;

/**
 * Rows beside the demonstration world: `await build(Branch, { memberCount: 2 })` stores a branch of two members, in a
 * division of its own, and gives its id and values. A row of another service goes to this one's copy.
 */
export function builders(subgraph: SubgraphUnderTest, defaults: readonly Defaults[] = []): Build {
  const { reader, source } = subgraph.context();
  const { catalog } = reader;

  const build = async (noun: NounClass<unknown>, given: Values = {}): Promise<Values> => {
    const model = catalog.of(noun as Class);
    const more = defaults.find(each => catalog.of(each.noun as Class) === model);
    const known: Values = { ...(more && (await more.values(build as Build))), ...given };
    const columns = storedColumns(model);
    refuseUnknown(model, columns, known);
    const row: Values = { id: randomUUID() };
    for (const [place, column] of columns.entries()) {
      const name = column.propertyName;
      const relation = model.toOnes.find(each => each.name === name);
      row[name] = relation
        ? await related(relation, known[name])
        : name in known
          ? known[name]
          : columnDefault(column, { place, unique: isUnique(model, name) });
    }
    if (model.tree !== undefined && !(model.tree in known)) row[model.tree] = await ancestors(model, row);
    await insert(model, columns, row);
    return asBuilt(model, row);
  };

  /** In the order of their declaration, then those that the engine does not know. */
  const storedColumns = (model: Model): ColumnMetadata[] => {
    const { columns } = source.getMetadata(model.target);
    const order = [...model.attributes.keys()];
    const place = ({ propertyName }: ColumnMetadata): number =>
      order.includes(propertyName) ? order.indexOf(propertyName) : order.length;
    const derived = new Set(["id", ...searchableColumns(model).map(({ name }) => pinyinProperty(name))]);
    return columns
      .filter(({ propertyName }) => !derived.has(propertyName))
      .sort((one, other) => place(one) - place(other));
  };

  const related = async (relation: ToOne, given: unknown): Promise<string | null> => {
    if (given === null || (given === undefined && relation.nullable)) return null;
    const built = given ?? (await build(relation.target.target as NounClass<unknown>));
    return typeof built === "string" ? uuidFrom(relation.target, built) : (built as BuiltReference).uuid;
  };

  /** Below the row that the first relation to its own noun leads to. */
  const ancestors = async (model: Model, row: Values): Promise<string[]> => {
    const parent = model.toOnes.find(({ target }) => target === model);
    const above = parent && row[parent.name];
    const column = model.columns.find(({ name }) => name === model.tree)?.column;
    if (!above || column === undefined) return [row["id"] as string];
    const [found] = await subgraph.sql<{ ids: string[] }>(
      `SELECT "${column}" AS ids FROM ${reader.statement("command").table(model)} WHERE id = $1`,
      [above],
    );
    return [...(found?.ids ?? []), row["id"] as string];
  };

  const insert = async (model: Model, columns: readonly ColumnMetadata[], row: Values): Promise<void> => {
    const statement = reader.statement("command");
    const cells = [
      ["id", statement.value(row["id"])],
      ...columns.map(({ databaseName, propertyName }) => [databaseName, statement.value(row[propertyName])]),
      // Of its own rows the database derives the pinyin; a copy gets its owner's.
      ...(model.own ? [] : searchableColumns(model)).map(({ name, column }) => [
        pinyinColumn(column),
        `pinyin_of(${statement.value(row[name])})`,
      ]),
    ];
    const names = cells.map(([name]) => `"${name}"`).join(", ");
    const values = cells.map(([, value]) => value).join(", ");
    await subgraph
      .sql(`INSERT INTO ${statement.table(model)} (${names}) VALUES (${values})`, statement.values)
      .catch((cause: Error) => {
        throw new Error(
          `${model.name} was not built: ${cause.message}. What its table asks for stands in the test, or for all tests in apps/${catalog.service}/test/builders.ts.`,
          { cause },
        );
      });
  };

  return build as Build;
}

function refuseUnknown(model: Model, columns: readonly ColumnMetadata[], given: Values): void {
  const names = columns.map(({ propertyName }) => propertyName);
  const unknown = Object.keys(given).find(name => !names.includes(name));
  if (unknown !== undefined)
    throw new Error(`${model.name} keeps no "${unknown}" in its table; it keeps ${names.join(", ")}.`);
}

const isUnique = ({ columns }: Model, name: string): boolean =>
  columns.some(column => column.name === name && column.index === "unique");

/** A UUID as it is, and that of an id of the graph. */
const uuidFrom = ({ prefix }: Model, id: string): string => (id.includes("_") ? uuidOf(prefix, id) : id);

function asBuilt(model: Model, { id, ...row }: Values): Values {
  const uuid = id as string;
  const relations = model.toOnes.map(({ name, target }) => {
    const to = row[name] as string | null;
    return [name, to === null ? null : { id: formatTypeId(target.prefix, to), uuid: to }];
  });
  return { ...row, ...Object.fromEntries(relations), id: formatTypeId(model.prefix, uuid), uuid };
}
