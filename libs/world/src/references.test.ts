import { brokenReferences } from "../test/references";
import { type WholeWorld, everyRow, wholeWorld } from "../test/whole-world";

describe.each([1, 2])("a world of %i", copies => {
  let world: WholeWorld;
  beforeAll(() => (world = wholeWorld({ copies })));

  it("has no reference that leads nowhere, within a service or across", () => {
    expect(brokenReferences(world)).toEqual([]);
  });

  it("has no id twice, but for the divisions each service keeps", () => {
    const seen = new Set<unknown>();
    const twice: string[] = [];
    for (const { table, row } of everyRow(world)) {
      if (table.endsWith(".Division") && table !== "organization.Division") continue;
      if (seen.has(row["id"])) twice.push(table);
      seen.add(row["id"]);
    }
    expect(twice).toEqual([]);
  });

  it("puts a row after every row of its own table that it refers to", () => {
    for (const table of [world.organization.Division, world.organization.Branch] as const) {
      const seen = new Set<string>();
      for (const row of table) {
        const parent = "superiorId" in row ? row.superiorId : row.parentId;
        expect(parent === null || seen.has(parent)).toBe(true);
        seen.add(row.id);
      }
    }
  });

  it("keeps a post, assignment or record in the division of what it belongs to", () => {
    const branches = new Map(world.organization.Branch.map(row => [row.id, row.divisionId]));
    const projects = new Map(world.programs.Project.map(row => [row.id, row.divisionId]));
    const sessions = new Map(world.programs.Session.map(row => [row.id, row.divisionId]));
    const { Assignment, Post, ServiceRecord } = world.workforce;
    expect(Post.filter(row => row.divisionId !== branches.get(row.branchId))).toEqual([]);
    expect(Assignment.filter(row => row.divisionId !== projects.get(row.projectId))).toEqual([]);
    expect(ServiceRecord.filter(row => row.divisionId !== sessions.get(row.sessionId))).toEqual([]);
  });
});

it("finds a reference that is broken", () => {
  const world = wholeWorld();
  world.workforce.Post[0]!.branchId = "nowhere";
  expect(brokenReferences(world)).toEqual(["workforce.Post.branchId → organization.Branch"]);
});
