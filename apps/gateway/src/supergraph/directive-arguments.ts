import { type DirectiveNode, valueFromASTUntyped } from "graphql";

/** The arguments of every application of one directive on a node, as plain values. */
export function directiveArguments(
  node: { readonly directives?: readonly DirectiveNode[] },
  name: string,
): Record<string, unknown>[] {
  return (node.directives ?? [])
    .filter(directive => directive.name.value === name)
    .map(directive =>
      Object.fromEntries(
        (directive.arguments ?? []).map(({ name: key, value }) => [key.value, valueFromASTUntyped(value)]),
      ),
    );
}
