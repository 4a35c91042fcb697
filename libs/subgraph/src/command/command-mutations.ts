import {
  cost,
  defineMutations,
  defineObject,
  faceOf,
  loadRow,
  singularName,
  type Class,
  type ResolverMap,
  type Row,
} from "@youth-graph/query";
import type { GraphQLResolveInfo } from "graphql";
import type { Context } from "../context";
import type { Command } from "./command";
import { executeCommand, type Executed } from "./execute-command";
import { shown, userErrorsField, type ShownUserError } from "./user-error-types";

/** A write is worth ten rows: a transaction, its notes, and what other services copy of it. */
const mutationWeight = 10;

const payloadName = ({ name }: Command): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;

/** The payload's field of the row, e.g. `branch`. */
const fieldName = ({ noun }: Command): string => singularName(faceOf(noun));

/** What the mutations of a service answer, `RenameBranchPayload { branch userErrors }`. */
function payloadType(command: Command): Class {
  const { name, noun } = command;
  return defineObject(payloadName(command), `What \`${name}\` answers (结果).`, [
    {
      name: fieldName(command),
      description: `The ${faceOf(noun).name} as it now is (对象); null when nothing was written.`,
      type: () => noun,
      nullable: true,
    },
    userErrorsField,
  ]);
}

interface Payload {
  uuid: string | null;
  userErrors: ShownUserError[];
}

const payloadOf = ({ uuid, userErrors }: Executed): Payload => ({ uuid, userErrors: userErrors.map(shown) });

/** The resolver class of a service's mutations, with their types; none when it has none. */
export function commandMutations(service: string, commands: readonly Command[]): Class[] {
  if (commands.length === 0) return [];
  return [
    defineMutations<Context>(
      `${service}Commands`,
      commands.map(command => {
        const payload = payloadType(command);
        return {
          name: command.name,
          description: `${command.description} Needs the scope \`${command.permission}\`.`,
          type: () => payload,
          // A command that fails is null at its own field; what others of the request did stands.
          nullable: true,
          directives: [cost(mutationWeight)],
          argument: { name: "input", description: "What is asked for (输入).", type: () => command.input },
          resolve: async (input: object, context: Context) =>
            payloadOf(await executeCommand(command, input, context)),
        };
      }),
    ),
  ];
}

/** Resolvers of what the payloads show: rows are read after the commit, as the client selects them. */
export function commandResolvers(commands: readonly Command[]): ResolverMap {
  if (commands.length === 0) return {};
  return {
    ...Object.fromEntries(
      commands.map(command => [
        payloadName(command),
        {
          [fieldName(command)]: (
            { uuid }: Payload,
            _args: unknown,
            context: Context,
            info: GraphQLResolveInfo,
          ) => (uuid === null ? null : loadRow(command.noun, uuid, context, info)),
        },
      ]),
    ),
    UserError: { __resolveType: ({ __typename }: ShownUserError) => __typename },
    ConflictError: { current: currentOf },
  };
}

function currentOf(
  { current }: ShownUserError,
  _args: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row | null> | null {
  return current ? loadRow(context.reader.catalog.of(current.type), current.uuid, context, info) : null;
}
