import { ask, sql, subtree } from "./ask";

interface Homes {
  division: {
    youthHomes: {
      totalCount: number;
      nodes: {
        id: string;
        name: string;
        openingHours: { weekday: number; opensAt: string; closesAt: string }[];
        leadBranch: { name: string } | null;
        visitTotal: { kind: string; value: number | null };
      }[];
    };
  };
}

it.each(["371302001", "371302004"])(
  "the Youth Homes of sub-district %s come with opening hours, lead branch and last month's visits",
  async code => {
    const { division } = await ask<Homes>(
      `query ($code: String!) { division(code: $code) { youthHomes(orderBy: [{ id: ASC }]) { totalCount nodes {
      id name
      openingHours { weekday opensAt closesAt }
      leadBranch { name }
      visitTotal(from: "2021-06-01", to: "2021-07-01") { kind value }
    } } } }`,
      { code },
    );
    const places = await subtree(code);
    const rows = await sql<{
      name: string;
      lead_branch_id: string | null;
      hours: number;
      visits: number | null;
    }>(
      "venues",
      `SELECT name, lead_branch_id, (SELECT count(*)::int FROM opening_hours WHERE youth_home_id = youth_home.id) AS hours,
       (SELECT sum(visits)::int FROM visit_count WHERE youth_home_id = youth_home.id AND day >= '2021-06-01' AND day < '2021-07-01') AS visits
     FROM youth_home WHERE division_id = ANY($1) ORDER BY id`,
      [places],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(division.youthHomes.totalCount).toBe(rows.length);
    for (const [index, row] of rows.entries()) {
      const home = division.youthHomes.nodes[index];
      expect(home?.name).toBe(row.name);
      expect(home?.openingHours).toHaveLength(row.hours);
      expect(home?.visitTotal).toEqual({ kind: "PERSON_TIMES", value: row.visits });
      const [lead] = await sql<{ name: string }>("organization", "SELECT name FROM branch WHERE id = $1", [
        row.lead_branch_id,
      ]);
      expect(lead).toBeDefined();
      expect(home?.leadBranch?.name).toBe(lead?.name);
    }
  },
);
