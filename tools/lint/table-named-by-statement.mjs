import { definedIn, tablesNamedIn } from "./sql-tables.mjs";

const isTyping = ({ type }) => /^TS(As|Satisfies|NonNull)Expression$/.test(type);
const unwrapped = node => (isTyping(node) ? unwrapped(node.expression) : node);

/** The parts of a text in their order: strings, and the expressions between them. */
function partsOf(node) {
  switch (node.type) {
    case "Literal":
      return [typeof node.value === "string" ? node.value : node];
    case "TemplateLiteral":
      return node.quasis.flatMap(({ value }, at) => [
        value.cooked ?? value.raw,
        ...node.expressions.slice(at, at + 1),
      ]);
    case "BinaryExpression":
      return node.operator === "+"
        ? [...partsOf(unwrapped(node.left)), ...partsOf(unwrapped(node.right))]
        : [node];
    default:
      return [node];
  }
}

function variableOf(name, scope) {
  for (let each = scope; each; each = each.upper) if (each.set.has(name)) return each.set.get(name);
  return undefined;
}

/** What a `const` of this file is set to, or a property of one. */
function constantOf(node, scope) {
  if (node.type === "MemberExpression") {
    const holder = constantOf(node.object, scope);
    const key = node.computed ? node.property.value : node.property.name;
    const found =
      holder?.type === "ObjectExpression" &&
      holder.properties.find(each => (each.key?.name ?? each.key?.value) === key);
    return found ? unwrapped(found.value) : undefined;
  }
  if (node.type !== "Identifier") return undefined;
  const [definition] = variableOf(node.name, scope)?.defs ?? [];
  const init =
    definition?.parent?.kind === "const" && definition.node.id.type === "Identifier" && definition.node.init;
  return init ? unwrapped(init) : undefined;
}

/** A text with constants of the file in their places, and `\0` for all else. */
function textOf(node, scope, depth = 0) {
  return partsOf(node)
    .map(part => {
      if (typeof part === "string") return part;
      const constant = depth < 5 ? constantOf(unwrapped(part), scope) : undefined;
      const known = constant && ["Literal", "TemplateLiteral", "BinaryExpression"].includes(constant.type);
      return known && partsOf(constant)[0] !== constant ? textOf(constant, scope, depth + 1) : "\0";
    })
    .join("");
}

function* ancestorsOf(node) {
  for (let each = node.parent; each; each = each.parent) yield each;
}

/** The longer texts into which one is put: around it, or where the `const` that it is in is interpolated. */
function* textsAround(node, scope) {
  for (const ancestor of ancestorsOf(node)) {
    if (ancestor.type === "TemplateLiteral") yield ancestor;
    if (ancestor.type !== "VariableDeclarator" || ancestor.id.type !== "Identifier") continue;
    for (const { identifier } of variableOf(ancestor.id.name, scope)?.references ?? [])
      for (const each of ancestorsOf(identifier)) if (each.type === "TemplateLiteral") yield each;
  }
}

/** Refuses SQL that names a table by itself. */
export const tableNamedByStatement = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      named:
        'The statement names the tables, so that it knows which copies it reads: write ${statement.from(<Noun>, "alias")} (or .table) in place of {{table}}.',
    },
  },
  create(context) {
    const check = node => {
      // Part of a longer text, which is read as a whole.
      for (const parent of ancestorsOf(node)) {
        if (parent.type === "BinaryExpression" && parent.operator === "+") return;
        if (!isTyping(parent)) break;
      }
      const scope = context.sourceCode.getScope(node);
      const text = textOf(node, scope);
      if (tablesNamedIn(text).length === 0) return;
      const around = [...textsAround(node, scope)].flatMap(each => [...definedIn(textOf(each, scope))]);
      for (const table of tablesNamedIn(text, new Set(around)))
        context.report({ node, messageId: "named", data: { table } });
    };
    return {
      Literal: node => typeof node.value === "string" && check(node),
      TemplateLiteral: check,
      BinaryExpression: node => node.operator === "+" && check(node),
    };
  },
};
