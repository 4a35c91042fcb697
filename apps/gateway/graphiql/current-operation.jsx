import { pick, tryParseJSONC, useGraphiQL } from "@graphiql/react";

const fields = pick("queryEditor", "variableEditor", "headerEditor", "operationName");

/** Reads the operation that ▶ would run. The function throws where variables or headers are no JSON. */
export function useCurrentOperation() {
  const { queryEditor, variableEditor, headerEditor, operationName } = useGraphiQL(fields);
  return () => ({
    query: queryEditor.getValue(),
    variables: jsonOf("Variables", variableEditor),
    headers: jsonOf("Headers", headerEditor),
    operationName,
  });
}

function jsonOf(what, editor) {
  try {
    return tryParseJSONC(editor?.getValue());
  } catch (error) {
    throw new Error(`${what} ${error.message}`, { cause: error });
  }
}
