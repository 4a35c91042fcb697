import { gardenWorld } from "../../test/garden-world";
import { parity, startTwoServices, type TwoServices } from "../../test/two-services";
import { decodeFeedCursor } from "../outbox/feed-cursor";

let services: TwoServices;
beforeAll(async () => {
  services = await startTwoServices();
  await parity(services);
}, 120_000);
afterAll(() => services.close());

const projections = async (): Promise<Record<string, unknown>[]> =>
  (await services.copier.get("/health/projections")).body as never;

describe("the health of copies", () => {
  it("is told to nobody without the secret", async () => {
    for (const headers of [{}, { "x-gateway-secret": "a secret of somebody else" }] as Record<
      string,
      string
    >[]) {
      const { status, body } = await services.copier.get("/health/projections", headers);
      expect([status, body]).toMatchObject([401, { errors: [{ extensions: { code: "GATEWAY_ONLY" } }] }]);
    }
  });

  it("tells of every copy how fresh it is, and how many rows the statistics give it", async () => {
    const { copier } = services;
    await copier.sql("ANALYZE bench");
    await copier.sql("ANALYZE division");
    const found = await projections();
    expect(found).toEqual(
      ["Division", "Bench"].map(type => ({
        type,
        source: "tiny",
        lagMs: expect.any(Number) as number,
        asOf: expect.stringMatching(/Z$/) as string,
        cursor: expect.any(String) as string,
        rebuilding: false,
        rowsEstimate: [...(gardenWorld()[type] ?? [])].length,
        checkedAt: expect.stringMatching(/Z$/) as string,
        lastCheck: null,
        setAside: [],
      })),
    );
    expect(decodeFeedCursor(String(found[0]?.["cursor"])).service).toBe("tiny");
  });

  it("counts no rows: it answers while nobody may read the copy", async () => {
    const locked = await services.copier.pool.connect();
    await locked.query("BEGIN; LOCK TABLE bench IN ACCESS EXCLUSIVE MODE");
    expect(await projections()).toHaveLength(2);
    await locked.query("ROLLBACK");
    locked.release();
  });

  it("says of a copy that nobody has built yet that it is being built", async () => {
    const { owner } = services;
    // The owner copies the walks, of which there are none.
    const { body } = await owner.get("/health/projections");
    expect(body).toMatchObject([{ type: "Walk", source: "walks" }]);
  });
});
