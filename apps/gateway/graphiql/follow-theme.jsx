import { useEffect } from "react";
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";

/** GraphiQL asks for the system's theme once, and the editors keep it; this sets it whenever it changes. */
export function FollowTheme() {
  const chosen = useGraphiQL(state => state.theme);
  const { setTheme } = useGraphiQLActions();
  useEffect(() => {
    if (chosen) return undefined;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const follow = () => setTheme(null);
    dark.addEventListener("change", follow);
    return () => dark.removeEventListener("change", follow);
  }, [chosen, setTheme]);
  return null;
}
