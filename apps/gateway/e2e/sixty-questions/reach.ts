import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLType,
} from "graphql";
import type { ServiceName } from "../ask";
import { nouns, type Noun } from "../nouns";

const api = buildSchema(readFileSync(join(__dirname, "../../api.graphql"), "utf8"));
const suffixes = ["", "Where", "ListFilter", "Order", "GroupKeys", "Group", "Connection"];
const behind = new Map(nouns.flatMap(noun => suffixes.map(suffix => [`${noun.name}${suffix}`, noun])));

const nounOf = (type: GraphQLType | null | undefined): Noun | undefined =>
  type ? behind.get(getNamedType(type).name) : undefined;

/** How far an operation reaches: whose nouns it asks by, and over how many relations one after another. */
export interface Reach {
  services: Set<ServiceName>;
  hops: number;
}

export function reachOf(operation: string): Reach {
  const types = new TypeInfo(api);
  const path: (Noun | undefined)[] = [];
  const reach: Reach = { services: new Set(), hops: 0 };
  const into = (type: GraphQLType | null | undefined): void => {
    const noun = nounOf(type);
    path.push(noun);
    if (noun) reach.services.add(noun.owner);
    const passed = path.filter(each => each !== undefined);
    reach.hops = Math.max(
      reach.hops,
      passed.filter((each, index) => index > 0 && each !== passed[index - 1]).length,
    );
  };
  const out = (): void => void path.pop();
  visit(
    parse(operation),
    visitWithTypeInfo(types, {
      Field: { enter: () => into(types.getType()), leave: out },
      Argument: { enter: () => into(types.getInputType()), leave: out },
      ObjectField: { enter: () => into(types.getInputType()), leave: out },
    }),
  );
  return reach;
}
