import type { Column } from "../catalog/model";
import { scalarTraits } from "../declare/scalar-kind";
import type { TypeValue } from "./define-type";

/** The GraphQL type of a column's value. */
export const valueType = ({ scalar, values }: Column): TypeValue =>
  scalar === "enum" ? (values ?? {}) : scalarTraits[scalar].graphql;
