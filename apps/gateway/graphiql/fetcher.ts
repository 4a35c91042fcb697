import { type Operation, send } from "./operation";
import { answerOf } from "./refusal";
import { introspection } from "./schema";

/** How GraphiQL asks: it names the question for the schema so, and hands the user's headers apart. */
export async function fetcher(
  operation: Operation,
  options?: { headers?: Record<string, string> },
): Promise<unknown> {
  if (operation.operationName === "IntrospectionQuery") return introspection();
  return answerOf(await send({ ...operation, headers: options?.headers }, { accept: "application/json" }));
}
