import { prefixOfType, uuidOf } from "@youth-graph/kernel";
import { faceOf, type Class } from "@youth-graph/query";
import { GraphQLID, GraphQLInt, GraphQLString, type GraphQLScalarType } from "graphql";
import { Field } from "type-graphql";
import { inputReader, type ReadValue } from "./read-input";

/** Fields of an `@InputType()` that say more of their values than GraphQL can; a command sees what they make of them. */
function inputField(
  type: GraphQLScalarType,
  description: string,
  nullable: boolean,
  read: ReadValue,
): PropertyDecorator {
  return (prototype, key) => {
    Field(() => type, { description, nullable })(prototype, key);
    inputReader(prototype, String(key), read);
  };
}

interface Nullable {
  nullable?: boolean;
}

/** The id of a row of one noun. The command sees its UUID. */
export function inputId(
  noun: () => Class,
  description: string,
  { nullable = false }: Nullable = {},
): PropertyDecorator {
  return inputField(GraphQLID, description, nullable, value =>
    uuidOf(prefixOfType(faceOf(noun()).name), String(value)),
  );
}

/** Control, invisible formatting and unpaired characters, and line breaks: no name needs them, and two names could differ by them alone. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** One line of text. The command sees it without space around it, its characters composed (NFC). */
export function inputText(
  description: string,
  { min = 1, max, nullable = false }: { min?: number; max: number } & Nullable,
): PropertyDecorator {
  return inputField(GraphQLString, description, nullable, (value, refuse) => {
    const text = String(value).normalize("NFC").trim();
    if (unseen.test(text))
      return refuse("holds a control or invisible character; it is one line of plain text.");
    const { length } = [...text];
    return length < min || length > max
      ? refuse(`has ${length} characters, space around it apart; it must have ${min} to ${max}.`)
      : text;
  });
}

/** A whole number within bounds. */
export function inputInt(
  description: string,
  { min, max, nullable = false }: { min: number; max: number } & Nullable,
): PropertyDecorator {
  return inputField(GraphQLInt, description, nullable, (value, refuse) =>
    Number(value) < min || Number(value) > max
      ? refuse(`is ${String(value)}; it must be ${min} to ${max}.`)
      : value,
  );
}
