import { send } from "./ask";

const refusal = async (query: string): Promise<string> =>
  (await send(query)).errors?.map(({ message }) => message).join("\n") ?? "";

describe("a refusal", () => {
  it.each([
    ["{ branches(where: { age: { eq: 1 } }) { totalCount } }", 'type "BranchWhere".'],
    ["{ branches(where: { ord: { eq: 1 } }) { totalCount } }", 'type "BranchWhere".'],
    ["{ persons(where: { ada: {} }) { totalCount } }", 'type "PersonWhere".'],
    ["{ branches(where: { electons: {} }) { totalCount } }", 'Did you mean "elections"?'],
    [
      "{ branches(where: { elections: { heldOn: {} } }) { totalCount } }",
      "`some: { heldOn: … }` has it, or ask `elections(where: …)`.",
    ],
    ["{ branches { nodes { ballotsIssued } } }", "`elections { nodes { ballotsIssued } }` has it."],
  ])("of %s names what is there, and no word of the grammar", async (query, end) => {
    const message = await refusal(query);
    expect(message.slice(-end.length)).toBe(end);
    expect(message).not.toMatch(/"(and|or|not|id)"/);
  });

  it("of an instant without a time zone shows one of China's", async () => {
    const literal = '{ sessions(where: { startsAt: { gte: "2021-05-24T09:00:00" } }) { totalCount } }';
    expect(await refusal(literal)).toMatch(/such as 2021-05-24T09:00:00\+08:00\.$/);
  });

  it("of a name that groups are not ordered by lists a roll-up among those that they are", async () => {
    const groups = (by: string): string =>
      `{ branchAggregates(orderBy: [{ by: "${by}" }], first: 3) { nodes { groupedBy { division { rollUp(level: [STREET, TOWN]) { name } } } count } } }`;
    expect(await refusal(groups("division.rollUp"))).toContain(
      "they select groupedBy.division.rollUp.name, count.",
    );
    expect(await refusal(groups("groupedBy.division.rollUp.name"))).toBe("");
  });
});
