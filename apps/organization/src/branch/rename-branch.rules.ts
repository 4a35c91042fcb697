import type { UserError } from "@youth-graph/subgraph";
import type { OrganizationErrorCode } from "../errors";
import type { RenameBranchInput } from "./rename-branch.inputs";

/** What renaming needs to know of the organization and its neighbours. */
export interface RenameBranchFacts {
  name: string;
  shortName: string | null;
  /** UUID of another active organization in the same division that has the new name. */
  namesake: string | null;
}

type Fault = UserError<OrganizationErrorCode>;

/** Two active organizations of one division could not be told apart by the same name. */
export const nameTaken = (namesake: string | null): Fault => ({
  code: "BRANCH_NAME_TAKEN",
  message: "Another active organization of the division has this name.",
  path: ["name"],
  current: namesake === null ? null : { type: "Branch", uuid: namesake },
});

export function renameBranchRules(input: RenameBranchInput, { name, namesake }: RenameBranchFacts): Fault[] {
  if (input.name === name)
    return [
      { code: "BRANCH_NAME_UNCHANGED", message: "The organization has this name already.", path: ["name"] },
    ];
  return namesake === null ? [] : [nameTaken(namesake)];
}
