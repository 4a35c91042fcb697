import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";

/** Of all rows that a test file builds, so that no two have one name. */
let built = 0;

/** Far from the numbers that the demonstration world gives. */
const FIRST_UNIQUE = 1_000_000;

const MIDNIGHT = Date.parse("2021-01-01T00:00:00.000Z");

export interface DefaultOf {
  /** Its place among the columns of the row: days and instants follow one another in it, so that a row ends after it starts. */
  place: number;
  /** No two rows may have the same. */
  unique: boolean;
}

/** A value that a column takes when a test says none: nothing where that is allowed, else the simplest of its kind. */
export function columnDefault(column: ColumnMetadata, { place, unique }: DefaultOf): unknown {
  if (column.isNullable) return null;
  if (column.isArray) return [];
  if (column.enum) return column.enum[0];
  built += 1;
  const at = (unit: number): Date => new Date(MIDNIGHT + place * unit);
  switch (column.type) {
    case "text":
      return `${column.propertyName} ${built}`;
    case "integer":
    case "bigint":
    case "numeric":
      return unique ? FIRST_UNIQUE + built : 1;
    case "boolean":
      return false;
    case "date":
      return at(86_400_000).toISOString().slice(0, 10);
    case "timestamptz":
    case "timestamp with time zone":
      return at(3_600_000).toISOString();
    default:
      throw new Error(
        `${column.entityMetadata.name}.${column.propertyName} is of the type ${String(column.type)}, of which builders know no value: give one.`,
      );
  }
}
