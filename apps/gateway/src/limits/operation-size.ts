import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from "graphql";

export interface OperationSize {
  /** Levels of fields, the leaf included: `{ a { b } }` is 2 deep. */
  depth: number;
  /** Fields with an alias, and fields asked for again in the same selection. */
  aliases: number;
  /** Fields and fragments, each as often as it stands in the operation once every fragment is spread. */
  fields: number;
}

const nothing: OperationSize = { depth: 0, aliases: 0, fields: 0 };

/**
 * How large the largest operation of a document is once its fragments are spread. Each fragment is measured once, so fragments
 * that spread each other twice over (2ⁿ fields in n lines) cost no more than their text; a cycle, which validation will refuse,
 * ends where it closes.
 */
export function operationSize(document: DocumentNode): OperationSize {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, OperationSize>();

  const sizeOfFragment = (name: string): OperationSize => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment ? sizeOf(fragment.selectionSet) : nothing;
    measured.set(name, size);
    return size;
  };

  const sizeOf = (selectionSet: SelectionSetNode, seen = new Set<string>(), type = ""): OperationSize => {
    const size = { ...nothing };
    const add = (inner: OperationSize, levels = 0) => {
      size.depth = Math.max(size.depth, inner.depth + levels);
      size.aliases += inner.aliases;
      size.fields += inner.fields;
    };
    for (const selection of selectionSet.selections) {
      size.fields += 1;
      if (selection.kind === Kind.FIELD) {
        size.aliases += isExtra(selection, seen, type) ? 1 : 0;
        add(selection.selectionSet ? sizeOf(selection.selectionSet) : nothing, 1);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        // The same selection goes on: a field repeated in a hundred inline fragments is repeated a hundred times.
        add(sizeOf(selection.selectionSet, seen, selection.typeCondition?.name.value ?? type));
      } else {
        add(sizeOfFragment(selection.name.value));
      }
    }
    return size;
  };

  const sizes = document.definitions
    .filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
    .map(operation => sizeOf(operation.selectionSet));
  return {
    depth: Math.max(0, ...sizes.map(size => size.depth)),
    aliases: Math.max(0, ...sizes.map(size => size.aliases)),
    fields: Math.max(0, ...sizes.map(size => size.fields)),
  };
}

function isExtra(field: FieldNode, seen: Set<string>, type: string): boolean {
  const key = `${type}.${(field.alias ?? field.name).value}`;
  const repeated = seen.has(key);
  seen.add(key);
  return repeated || field.alias !== undefined;
}
