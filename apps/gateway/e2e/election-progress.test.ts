import { ask, sql } from "./ask";

interface Progress {
  electionCampaign: {
    elections: { totalCount: number };
    progress: { day: string; held: number; heldSoFar: number; planned: number }[];
  };
}

it("the 344 elections are followed by day", async () => {
  const { electionCampaign } = await ask<Progress>(
    '{ electionCampaign(code: "change-of-term-2021-371302") { elections { totalCount } progress { day held heldSoFar planned } } }',
  );
  const days = await sql<{ day: string; held: number }>(
    "organization",
    "SELECT to_char(held_on, 'YYYY-MM-DD') AS day, count(*)::int AS held FROM election GROUP BY held_on ORDER BY held_on",
  );
  expect(electionCampaign.progress.map(({ day, held }) => ({ day, held }))).toEqual(days);
  expect(electionCampaign.elections.totalCount).toBe(344);
  expect(electionCampaign.progress.at(-1)).toMatchObject({ heldSoFar: 344, planned: 344 });
  expect(electionCampaign.progress.length).toBeLessThanOrEqual(7);
});
