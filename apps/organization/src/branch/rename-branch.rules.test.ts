import { renameBranchRules, type RenameBranchFacts } from "./rename-branch.rules";

const input = { branchId: "0190b4d2-0000-7000-8000-000000000001", name: "兰山街道团工委" };
const facts = (parts: Partial<RenameBranchFacts> = {}): RenameBranchFacts => ({
  name: "兰山街道团委",
  shortName: null,
  namesake: null,
  ...parts,
});

describe("renameBranchRules", () => {
  it("takes a name that nobody else has", () => {
    expect(renameBranchRules(input, facts())).toEqual([]);
  });

  it("refuses the name that the organization has", () => {
    expect(renameBranchRules(input, facts({ name: input.name }))).toMatchObject([
      { code: "BRANCH_NAME_UNCHANGED", path: ["name"] },
    ]);
  });

  it("refuses the name of another in the division, and says of which", () => {
    const namesake = "0190b4d2-0000-7000-8000-000000000002";
    expect(renameBranchRules(input, facts({ namesake }))).toMatchObject([
      { code: "BRANCH_NAME_TAKEN", path: ["name"], current: { type: "Branch", uuid: namesake } },
    ]);
  });
});
