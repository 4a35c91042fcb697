import { prefixOfType } from "@youth-graph/kernel";
import { Column, Entity, Index, JoinColumn, ManyToOne } from "typeorm";
import type { Class } from "../declare/attribute";
import { pinyinIndexName } from "../declare/pinyin-column";
import { scalarTraits } from "../declare/scalar-kind";
import type { Attribute, Column as ColumnModel, ToOne } from "./model";

const mapped = new WeakSet<Class>();

interface Mapping {
  table: string;
  /** A copy has no foreign keys and no unique columns: rows arrive in any order. */
  own: boolean;
  attributes: readonly Attribute[];
}

/** Tells TypeORM how a class is stored; once a class. */
export function mapTable(target: Class, { table, own, attributes }: Mapping): void {
  if (mapped.has(target)) return;
  mapped.add(target);
  Entity(table)(target);
  const prototype = target.prototype as object;
  for (const attribute of attributes)
    if (attribute.kind === "column") mapColumn(prototype, attribute, table, own);
    else if (attribute.kind === "toOne") mapToOne(prototype, attribute, own);
}

function mapColumn(prototype: object, column: ColumnModel, table: string, own: boolean): void {
  const { name, scalar, list, nullable, sql, values, enumName, index } = column;
  if (name === "id" || sql) return;
  const traits = scalar === "enum" ? undefined : scalarTraits[scalar];
  Column({
    name: column.column,
    type: traits?.column ?? "enum",
    array: list,
    nullable,
    ...(traits?.collation !== undefined && { collation: traits.collation }),
    ...(enumName !== undefined && { enum: values, enumName: prefixOfType(enumName) }),
  })(prototype, name);
  if (index === "array") Index({ type: "gin" })(prototype, name);
  else if (index !== undefined) Index({ unique: own && index === "unique" })(prototype, name);
  // TypeORM knows no operator classes: `nameIndexes` makes the index, and this keeps TypeORM from dropping it.
  if (column.hidden && name.endsWith("Pinyin"))
    Index(pinyinIndexName(table, column.column.replace(/_pinyin$/, "")), { synchronize: false })(
      prototype,
      name,
    );
}

function mapToOne(prototype: object, { name, column, nullable, unique, target }: ToOne, own: boolean): void {
  if (own && target.own) {
    ManyToOne(() => target.target as never, { nullable })(prototype, name);
    JoinColumn({ name: column })(prototype, name);
  } else Column({ name: column, type: "uuid", nullable })(prototype, name);
  Index({ unique: own && unique })(prototype, name);
}
