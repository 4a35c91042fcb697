import {
  Kind,
  parse,
  print,
  printSchema,
  type ASTNode,
  type DefinitionNode,
  type GraphQLSchema,
  type StringValueNode,
} from "graphql";

const width = 120;

/**
 * A schema as people read it: the roots, the nouns and what they are made of, then pages and groups, then inputs, and each
 * of these by name. Fields stay in the order of their declaration; what is said of one stands before it on its line, where
 * there is room.
 */
export function printApi(schema: GraphQLSchema): string {
  const definitions = [...parse(printSchema(schema)).definitions].sort(
    (one, other) => placeOf(one) - placeOf(other) || nameOf(one).localeCompare(nameOf(other), "en"),
  );
  return `${definitions.map(printDefinition).join("\n\n")}\n`;
}

const nameOf = (definition: DefinitionNode): string =>
  "name" in definition ? (definition.name?.value ?? "") : "";

/** Which shelf a definition stands on. */
function placeOf(definition: DefinitionNode): number {
  const name = nameOf(definition);
  switch (definition.kind) {
    case Kind.SCHEMA_DEFINITION:
    case Kind.DIRECTIVE_DEFINITION:
      return 0;
    case Kind.INTERFACE_TYPE_DEFINITION:
      return 3;
    case Kind.OBJECT_TYPE_DEFINITION:
      if (name === "Query") return 1;
      if (name === "Mutation") return 2;
      if (definition.interfaces?.some(({ name: { value } }) => value === "Node")) return 4;
      return /(Connection|Group|GroupKeys|Aggregates|Edge|PageInfo)$/.test(name) ? 7 : 5;
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
      return 6;
    default:
      return 8;
  }
}

type Described = ASTNode & { description?: StringValueNode };

function printDefinition(definition: DefinitionNode): string {
  const members =
    "fields" in definition ? definition.fields : "values" in definition ? definition.values : undefined;
  if (!members) return described(definition as Described, "", print(bare(definition)));
  const head = print({ ...bare(definition), fields: [], values: [] } as unknown as ASTNode);
  const body = (members as readonly Described[]).map(printMember);
  return described(definition as Described, "", `${head} {\n${body.join("\n")}\n}`);
}

function printMember(member: Described): string {
  if (member.kind !== Kind.FIELD_DEFINITION || !member.arguments?.length)
    return described(member, "  ", print(bare(member)));
  const args = packed(member.arguments.map(argument => described(argument, "    ", print(bare(argument)))));
  const [name, type] = [member.name.value, print(member.type)];
  return described(member, "  ", `${name}(\n${args.join("\n")}\n  ): ${type}`);
}

/** Short ones share a line, as many as have room. */
function packed(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const before = found.at(-1);
    const together = `${before}, ${line.trimStart()}`;
    if (before !== undefined && !together.includes("\n") && together.length <= width)
      found.splice(-1, 1, together);
    else found.push(line);
  }
  return found;
}

const bare = <Node extends ASTNode>(node: Node): Node => ({ ...node, description: undefined });

/** A description on the line of what it describes, else on lines of its own. */
function described({ description }: Described, indent: string, text: string): string {
  const about = description?.value;
  if (about === undefined) return indent + text;
  const quoted = JSON.stringify(about);
  const [first = ""] = text.split("\n");
  const short = !about.includes("\n") && !about.includes("\\");
  if (indent && short && indent.length + quoted.length + 1 + first.length <= width)
    return `${indent}${quoted} ${text}`;
  if (short && indent.length + quoted.length <= width) return `${indent}${quoted}\n${indent}${text}`;
  return `${print({ ...description, kind: Kind.STRING, block: true } as StringValueNode)
    .split("\n")
    .map(line => indent + line)
    .join("\n")}\n${indent}${text}`;
}
