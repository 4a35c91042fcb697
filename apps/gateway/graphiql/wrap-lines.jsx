import { useEffect } from "react";
import { useGraphiQL } from "@graphiql/react";

/** Long lines go on below themselves: the cookbook has many, and a phone is narrow. */
export function WrapLines() {
  const editor = useGraphiQL(state => state.queryEditor);
  useEffect(() => editor?.updateOptions({ wordWrap: "on", wrappingIndent: "indent" }), [editor]);
  return null;
}
