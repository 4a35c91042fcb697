import { ask, sql, today } from "./ask";

interface Ending {
  branches: {
    totalCount: number;
    nodes: { name: string; currentTerm: { endsOn: string }; secretary: { displayName: string } | null }[];
  };
}

it("the branches whose term ends within a year come with their secretary, the soonest first", async () => {
  const until = "2022-07-07";
  const { branches } = await ask<Ending>(
    `query Ending($from: Date!, $to: Date!) {
      branches(where: { currentTerm: { endsOn: { between: { from: $from, to: $to } } } }, orderBy: [{ currentTerm: { endsOn: ASC } }], first: 200) {
        totalCount
        nodes { name currentTerm { number endsOn } secretary { displayName } }
      }
    }`,
    { from: today, to: until },
  );
  const rows = await sql<{ id: string; name: string; ends_on: string }>(
    "organization",
    `SELECT branch.id, branch.name, to_char(term.ends_on, 'YYYY-MM-DD') AS ends_on FROM term JOIN branch ON branch.id = term.branch_id
     WHERE term.is_current AND term.ends_on >= $1 AND term.ends_on < $2 ORDER BY term.ends_on, branch.id`,
    [today, until],
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(branches.totalCount).toBe(rows.length);
  expect(branches.nodes.map(({ name, currentTerm }) => [name, currentTerm.endsOn])).toEqual(
    rows.map(({ name, ends_on }) => [name, ends_on]),
  );
  const secretaries = await sql<{ branch_id: string; name: string }>(
    "workforce",
    `SELECT post.branch_id, person.surname || person.given_name AS name FROM post JOIN person ON person.id = post.person_id
     WHERE post.role = 'SECRETARY' AND post.ends_on IS NULL AND post.branch_id = ANY($1)`,
    [rows.map(({ id }) => id)],
  );
  expect(secretaries).toHaveLength(rows.length);
  const nameOf = new Map(secretaries.map(({ branch_id, name }) => [branch_id, name]));
  expect(branches.nodes.map(({ secretary }) => secretary?.displayName ?? null)).toEqual(
    rows.map(({ id }) => nameOf.get(id) ?? null),
  );
});
