/**
 * The day on which the world stands still: the report's date (2021-07-07). Nothing here reads a clock, so the
 * same rows come out on every day; "in office", "current" and "overdue" are meant as of this day.
 */
export const WORLD_TODAY = "2021-07-07";

/** First and last day of the year of sessions and visits, both inclusive. */
export const YEAR_START = "2020-07-08";
export const YEAR_END = "2021-07-07";

/** The week of the change-of-term elections, both inclusive: "one week" from the training meeting on. */
export const ELECTION_WEEK_START = "2021-05-24";
export const ELECTION_WEEK_END = "2021-05-30";

/** Spring Festival: every home is closed and no session is held; both inclusive. */
export const HOLIDAY_START = "2021-02-11";
export const HOLIDAY_END = "2021-02-17";
