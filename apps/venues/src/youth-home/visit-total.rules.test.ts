import { refuseEmptyRange, visitTotal, type CountedVisits } from "./visit-total.rules";

const counted = (parts: Partial<CountedVisits> = {}): CountedVisits => ({
  visits: 12,
  days: 2,
  firstDay: "2021-05-01",
  lastDay: "2021-05-03",
  methods: ["CHECK_IN"],
  synthetic: false,
  ...parts,
});

describe("visitTotal", () => {
  it("is an exact number of person-times, with the days that were counted", () => {
    expect(visitTotal(counted())).toEqual({
      kind: "PERSON_TIMES",
      value: 12,
      text: null,
      qualifier: "EXACT",
      method: "CHECK_IN",
      periodStart: "2021-05-01",
      asOf: "2021-05-03",
      source: "2 daily counts of visits",
    });
  });

  it("says so when both methods were used or the rows are synthetic", () => {
    expect(
      visitTotal(counted({ methods: ["CHECK_IN", "HEADCOUNT"], synthetic: true, days: 1 })),
    ).toMatchObject({
      method: "HEADCOUNT",
      source: "1 daily count of visits, by check-in and by counting heads, from synthetic demonstration rows",
    });
  });

  it("is unknown without a count, and 0 with a count of nobody", () => {
    expect(visitTotal(null)).toMatchObject({ value: null, qualifier: "NOT_GIVEN" });
    expect(visitTotal(counted({ visits: 0 }))).toMatchObject({ value: 0, qualifier: "EXACT" });
  });
});

describe("refuseEmptyRange", () => {
  it("takes a range of one day or more", () => {
    expect(() => refuseEmptyRange({ from: "2021-05-31", to: "2021-06-01" })).not.toThrow();
  });

  it.each(["2021-05-31", "2021-05-30"])("refuses the days from 2021-05-31 to %s", to => {
    expect(() => refuseEmptyRange({ from: "2021-05-31", to })).toThrow(
      expect.objectContaining({ extensions: { code: "BAD_USER_INPUT" } }),
    );
  });
});
