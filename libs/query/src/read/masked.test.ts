import { clubs, ToldDatabase } from "../../test/told";

let club: ToldDatabase;
beforeAll(async () => (club = await ToldDatabase.open()), 60_000);
afterAll(() => club.database.close());

const masked = clubs.filter(({ open }) => open !== false);

describe("masked values", () => {
  it("are counted as far as they are shown, those of which it is not known too", async () => {
    const { data, notices, messages, statements } = await club.ask<{ clubs: { nodes: { fee: number }[] } }>(
      "{ clubs(first: 10) { nodes { name fee } } }",
    );
    const shown = clubs.slice(0, 10);
    expect(data.clubs.nodes.map(({ fee }) => fee)).toEqual(
      shown.map(({ open, size }) => (open === false ? (size ?? 0) * 10 : -1)),
    );
    expect(notices).toEqual([{ code: "VALUES_MASKED", path: ["clubs"], field: "fee", of: "rows", count: 7 }]);
    expect(messages).toEqual(["fee is masked in 7 rows of those shown."]);
    expect(statements).toBe(1);
  });

  it("are no news where none is selected or hidden, and then no column of the statement", async () => {
    expect(
      await club.only("VALUES_MASKED", "{ clubs(where: { open: { eq: false } }) { nodes { fee } } }"),
    ).toEqual([]);
    expect(await club.only("VALUES_MASKED", "{ clubs { nodes { name size } } }")).toEqual([]);
    expect(club.database.statements.at(-1)).not.toContain("masked");
  });

  it("are counted below parents, in one row by its id, and behind edges", async () => {
    const below =
      "{ places(first: 100, where: { closedIn: {} }) { nodes { clubs(first: 5) { edges { node { ... on Club { fee } } } } } } }";
    // The first 3 clubs are in one place, the next 5 of the other are shown.
    const count = clubs.slice(0, 8).filter(({ open }) => open !== false).length;
    expect(await club.only("VALUES_MASKED", below)).toEqual([
      { code: "VALUES_MASKED", path: ["places", "nodes", "clubs"], field: "fee", of: "rows", count },
    ]);
    const { data } = await club.ask<{ clubs: { nodes: { id: string }[] } }>(
      "{ clubs(first: 1) { nodes { id } } }",
    );
    expect(
      await club.only("VALUES_MASKED", `{ one: club(id: "${data.clubs.nodes[0]?.id}") { fee } }`),
    ).toEqual([{ code: "VALUES_MASKED", path: ["one"], field: "fee", of: "rows", count: 1 }]);
  });

  const numbers = (path: string[], count: number): object[] => [
    { code: "VALUES_MASKED", path, field: "fee", of: "numbers", count },
  ];

  it("are counted of all rows behind numbers, of the whole and of groups, also of groups that no page shows", async () => {
    expect(await club.only("VALUES_MASKED", "{ clubAggregates { fee { sum } } }")).toEqual(
      numbers(["clubAggregates"], masked.length),
    );
    const ranked = `{ clubAggregates(first: 1, orderBy: [{ by: "fee.sum", direction: DESC }]) {
      ranks: nodes { groupedBy { name } fee { sum } } } }`;
    const { notices, messages, statements } = await club.ask(ranked);
    expect(notices).toEqual(numbers(["clubAggregates", "ranks"], masked.length));
    expect(messages[0]).toContain(`${masked.length} rows behind these numbers`);
    expect(statements).toBe(1);
    const nested =
      "{ places(first: 100, where: { closedIn: {} }) { nodes { clubAggregates { nodes { groupedBy { kind } fee { avg } } } } } }";
    expect(await club.only("VALUES_MASKED", nested)).toEqual(
      numbers(["places", "nodes", "clubAggregates", "nodes"], masked.length),
    );
  });

  it("are counted once within several filters, and only of rows that these let through", async () => {
    const filtered = (...wheres: string[]): string =>
      `{ clubAggregates { ${wheres.map((where, n) => `f${n}: filtered(where: { ${where} }) { fee { sum max } }`).join(" ")} } }`;
    const small = masked.filter(({ size }) => (size ?? 0) <= 10).length;
    const some = masked.filter(({ size, kind }) => (size ?? 0) <= 10 || kind === "CHESS").length;
    const path = ["clubAggregates"];
    expect(await club.only("VALUES_MASKED", filtered("size: { lte: 10 }"))).toEqual(numbers(path, small));
    expect(await club.only("VALUES_MASKED", filtered("size: { lte: 10 }", "kind: { eq: CHESS }"))).toEqual(
      numbers(path, some),
    );
    expect(await club.only("VALUES_MASKED", filtered("open: { eq: false }"))).toEqual([]);
    expect(await club.only("VALUES_MASKED", "{ clubAggregates { size { sum } count } }")).toEqual([]);
  });

  it("are counted of filled groups as of others", async () => {
    await club.database.execute("UPDATE club SET founded_on = '2021-01-01'::date + 40 * (size % 3)");
    const filled =
      "{ clubAggregates(fill: ZERO) { nodes { groupedBy { foundedOn { truncate(unit: MONTH) } } fee { sum } } } }";
    expect(await club.only("VALUES_MASKED", filled)).toEqual(
      numbers(["clubAggregates", "nodes"], masked.length),
    );
    await club.database.execute("UPDATE club SET founded_on = NULL");
  });
});
