import { command, event, notFound } from "@youth-graph/subgraph";
import { Branch } from "./branch";
import { RenameBranchInput } from "./rename-branch.inputs";
import { nameTaken, renameBranchRules, type RenameBranchFacts } from "./rename-branch.rules";

export interface BranchRenamed {
  name: string;
  formerName: string;
  shortName: string | null;
  formerShortName: string | null;
}

export const renameBranch = command({
  name: "renameBranch",
  description: "Gives a League organization another name (团组织更名).",
  permission: "branches:rename",
  input: RenameBranchInput,
  noun: Branch,
  event: event<BranchRenamed>("BranchRenamed"),

  async load({ branchId, name }, transaction): Promise<RenameBranchFacts> {
    const [branch] = await transaction.query<{ name: string; shortName: string | null; division: string }>(
      statement => `
        SELECT name, short_name AS "shortName", division_id AS division FROM ${statement.from(Branch, "branch")}
        WHERE id = ${statement.value(branchId)} FOR NO KEY UPDATE`,
    );
    if (!branch) throw notFound("branchId", "League organization");
    const [namesake] = await transaction.query<{ id: string }>(
      statement => `
        SELECT id FROM ${statement.from(Branch, "branch")}
        WHERE division_id = ${statement.value(branch.division)} AND name = ${statement.value(name)}
          AND status = 'ACTIVE' AND id <> ${statement.value(branchId)} LIMIT 1`,
    );
    return { ...branch, namesake: namesake?.id ?? null };
  },

  rules: renameBranchRules,

  async run({ branchId, name, shortName }, former, transaction) {
    await transaction.update(Branch, branchId, { name, shortName });
    return {
      uuid: branchId,
      detail: {
        name,
        formerName: former.name,
        shortName: shortName === undefined ? former.shortName : shortName,
        formerShortName: former.shortName,
      },
    };
  },

  constraints: { branch_active_name_key: nameTaken(null) },
});
