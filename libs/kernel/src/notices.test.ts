import { maximumNotices, Notices } from "./notices";

const masked = (field: string, count: number, path = ["clubs"]) =>
  ({ code: "VALUES_MASKED", path, field, of: "rows", count }) as const;

describe("notices", () => {
  it("are told once each in the order of their paths, with the counts of all lists of a field added up", () => {
    const notices = new Notices();
    for (const facts of [masked("fee", 4, ["others"]), masked("fee", 2), masked("name", 1), masked("fee", 3)])
      notices.add(facts);
    notices.add({ code: "GROUPS_OVERLAP", path: ["groups"] });
    notices.add({ code: "GROUPS_OVERLAP", path: ["groups"] });
    expect(notices.told()).toEqual([
      { ...masked("fee", 5), message: "fee is masked in 5 rows of those shown." },
      { ...masked("name", 1), message: "name is masked in 1 row of those shown." },
      { code: "GROUPS_OVERLAP", path: ["groups"], message: expect.stringContaining("do not add up") },
      { ...masked("fee", 4, ["others"]), message: "fee is masked in 4 rows of those shown." },
    ]);
  });

  it("do not change what they were given", () => {
    const [notices, facts] = [new Notices(), masked("fee", 2)];
    notices.add(facts);
    notices.add(facts);
    expect(facts.count).toBe(2);
    expect(notices.told()).toMatchObject([{ count: 4 }]);
  });

  it("are so many at most, and the last one says how many are not told, here or before", () => {
    const notices = new Notices();
    for (let n = 0; n < maximumNotices; n += 1) notices.add(masked(`field${n}`, 1));
    expect(notices.told()).toHaveLength(maximumNotices);
    notices.add(masked("one more", 1));
    notices.add({ code: "NOTICES_CUT", path: [], count: 7 });
    expect(notices.told()).toHaveLength(maximumNotices + 1);
    expect(notices.told().at(-1)).toEqual({
      code: "NOTICES_CUT",
      path: [],
      count: 8,
      message: "8 more notices are not told; ask for less at once.",
    });
  });
});
