import { responsePathAsArray, type GraphQLResolveInfo } from "graphql";

/** A field by the names of the answer that lead to it, without positions in lists: what all parents' share. */
export const answerPath = ({ path }: Pick<GraphQLResolveInfo, "path">): string[] =>
  responsePathAsArray(path).filter(key => typeof key === "string");
