import {
  defineInterface,
  defineObject,
  listSize,
  Node,
  type Class,
  type FieldSpec,
} from "@youth-graph/query";
import { GraphQLString } from "graphql";
import type { UserError } from "./user-error";

/** Types that every service's schema shares, to the letter: composition merges equal definitions. */
const shareable = ["@shareable"];

const UserErrorInterface = defineInterface(
  "UserError",
  "What a caller can mend (可改正的错误): nothing was written, and the command may be sent again with other input.",
  [
    {
      name: "code",
      description: "What is wrong, for programs (错误码), e.g. `BOOKING_OVERLAPS`.",
      type: () => GraphQLString,
    },
    {
      name: "message",
      description: "What is wrong, a sentence for people (说明).",
      type: () => GraphQLString,
    },
    {
      name: "path",
      description: 'The field of the input that it is about (字段路径), from the input down: `["name"]`.',
      type: () => GraphQLString,
      list: true,
    },
  ],
);

const errorOf = (name: string, description: string, more: readonly FieldSpec[] = []): Class =>
  defineObject(name, description, more, shareable, [UserErrorInterface]);

errorOf("RuleError", "A rule of the domain that the input breaks (违反规则).");
errorOf("NotFoundError", "The input names a row that is not there (对象不存在).");
errorOf("ConflictError", "Another row is in the way (冲突).", [
  {
    name: "current",
    description: "The row that is in the way, as it now is (现有对象); null when it is not known.",
    type: () => Node,
    nullable: true,
  },
]);

/** Usually one, seldom more than the input has fields. */
export const userErrorsField: FieldSpec = {
  name: "userErrors",
  description: "Why nothing was written (错误); empty when it was.",
  type: () => UserErrorInterface,
  list: true,
  directives: [listSize(3)],
};

export type ShownUserError = UserError & { __typename: string };

export const shown = (error: UserError): ShownUserError => ({ ...error, __typename: typeNameOf(error) });

function typeNameOf({ code, current }: UserError): string {
  if (code === "ROW_NOT_FOUND") return "NotFoundError";
  return current === undefined ? "RuleError" : "ConflictError";
}
