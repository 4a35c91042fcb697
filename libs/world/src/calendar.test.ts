import { addDays, addYears, eachDay, instant, localDay, weekday } from "./calendar";

it("counts days across months and leap years", () => {
  expect(addDays("2020-02-28", 1)).toBe("2020-02-29");
  expect(addYears("2020-02-29", 1)).toBe("2021-03-01");
  expect([...eachDay("2020-07-08", "2021-07-07")]).toHaveLength(365);
});

it("numbers weekdays from Monday", () => {
  expect([weekday("2021-05-24"), weekday("2021-05-30")]).toEqual([1, 7]);
});

it("turns local time into UTC and back", () => {
  expect(instant("2021-07-01", "00:30")).toBe("2021-06-30T16:30:00.000Z");
  expect(localDay("2021-06-30T16:30:00.000Z")).toBe("2021-07-01");
});
