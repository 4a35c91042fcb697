import { ask, sql } from "./ask";

interface Communities {
  projects: {
    nodes: {
      code: string;
      division: {
        name: string;
        branches: { nodes: { name: string; secretary: { displayName: string } | null }[] };
        nearestYouthHomes: { nearness: string; youthHome: { name: string } }[];
      };
      socialWorkers: { totalCount: number };
      activities: { nodes: { sessions: { totalCount: number } }[] };
    }[];
  };
}

const communities = `{
  projects(orderBy: [{ code: ASC }]) {
    nodes {
      code
      name
      division {
        name
        branches(first: 1, orderBy: [{ division: { level: ASC } }, { kind: ASC }]) { nodes { name secretary { displayName } } }
        nearestYouthHomes(first: 3) { nearness youthHome { name } }
      }
      socialWorkers(first: 0) { totalCount }
      activities(first: 200) { nodes { sessions(first: 0) { totalCount } } }
    }
  }
}`;

it("each community with a project comes with its branch, secretary, social workers, sessions and nearest Youth Homes", async () => {
  const { projects } = await ask<Communities>(communities);
  expect(projects.nodes).toHaveLength(4);
  const stored = await sql<{ code: string; id: string; division_id: string; sessions: number }>(
    "programs",
    `SELECT project.code, project.id, project.division_id, count(session.id)::int AS sessions FROM project
     LEFT JOIN activity ON activity.project_id = project.id LEFT JOIN session ON session.activity_id = activity.id
     GROUP BY project.id ORDER BY project.code COLLATE "C"`,
  );
  for (const [index, { code, id, division_id, sessions }] of stored.entries()) {
    const project = projects.nodes[index];
    expect(project?.code).toBe(code);
    expect(project?.activities.nodes.reduce((sum, activity) => sum + activity.sessions.totalCount, 0)).toBe(
      sessions,
    );
    const [workers] = await sql<{ n: number }>(
      "workforce",
      "SELECT count(DISTINCT social_worker_id)::int AS n FROM assignment WHERE project_id = $1",
      [id],
    );
    expect(project?.socialWorkers.totalCount).toBe(workers?.n);
    const [branch] = project?.division.branches.nodes ?? [];
    const [own] = await sql<{ id: string; division_id: string }>(
      "organization",
      "SELECT id, division_id FROM branch WHERE name = $1",
      [branch?.name],
    );
    expect(own?.division_id).toBe(division_id);
    const [secretary] = await sql<{ name: string }>(
      "workforce",
      "SELECT surname || given_name AS name FROM person JOIN post ON post.person_id = person.id WHERE post.branch_id = $1 AND role = 'SECRETARY' AND ends_on IS NULL",
      [own?.id],
    );
    expect(secretary).toBeDefined();
    expect(branch?.secretary?.displayName).toBe(secretary?.name);
    const homes = project?.division.nearestYouthHomes ?? [];
    expect(homes).toHaveLength(3);
    const [street] = await sql<{ homes: number }>(
      "venues",
      `SELECT count(*)::int AS homes FROM youth_home JOIN division home ON home.id = youth_home.division_id JOIN division asked ON asked.id = $1
       WHERE home.ancestor_ids[2] = asked.ancestor_ids[2]`,
      [division_id],
    );
    expect(homes.filter(({ nearness }) => nearness !== "SAME_DISTRICT")).toHaveLength(
      Math.min(3, street?.homes ?? 0),
    );
  }
});
