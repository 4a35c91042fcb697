import { YEAR_END, YEAR_START } from "../world-today";

/** How the sessions of one activity (by its slug) are made up. */
export interface SessionKind {
  /** Sessions an activity. */
  count: number;
  /** Local time of day, to choose from. */
  slots: readonly (readonly [from: string, to: string])[];
  /** People served at one session. */
  heads: readonly [min: number, max: number];
  /** Volunteers on duty; none when left out. */
  volunteers?: readonly [min: number, max: number];
  /** First and last possible day; the whole year when left out. */
  days?: readonly [first: string, last: string];
  /** More than one day: days of stay. */
  stay?: readonly [min: number, max: number];
  /** Whether some are held in a Youth Home. */
  inHomes?: true;
  /** Whether attendance is by roster, so that unique persons are known. */
  roster?: true;
}

const HALF_DAYS = [
  ["09:30", "11:30"],
  ["10:00", "11:30"],
  ["14:00", "16:00"],
] as const;
const AFTER_SCHOOL = [["16:30", "18:00"]] as const;
const EVENING = [["19:00", "21:00"]] as const;
const WHOLE_DAY = [["08:30", "17:00"]] as const;

/**
 * Sessions by activity. The sums are the report's: 85 talks, 31 university teams (one stay each), 14 training
 * cohorts, 512 volunteer-service sessions (500+) and 206 of life and culture (200+), 41 camps (40+) among them.
 */
export const SESSION_KINDS: Readonly<Record<string, SessionKind>> = {
  "youth-lecturers": { count: 50, slots: HALF_DAYS, heads: [20, 120], inHomes: true },
  "red-scarf": { count: 35, slots: HALF_DAYS, heads: [30, 90] },

  "three-services": {
    count: 31,
    slots: WHOLE_DAY,
    heads: [180, 290],
    days: [YEAR_START, "2020-08-31"],
    stay: [4, 10],
  },

  "e-commerce": { count: 14, slots: WHOLE_DAY, heads: [66, 80], roster: true },

  "half-past-four": { count: 120, slots: AFTER_SCHOOL, heads: [10, 35], volunteers: [6, 12] },
  "green-lemon": { count: 40, slots: HALF_DAYS, heads: [20, 60], volunteers: [6, 12], inHomes: true },
  azure: { count: 30, slots: HALF_DAYS, heads: [20, 60], volunteers: [6, 12], inHomes: true },
  "tang-xiao-qing": {
    count: 64,
    slots: HALF_DAYS,
    heads: [10, 80],
    volunteers: [8, 18],
    days: ["2021-05-01", YEAR_END],
  },
  "hope-cottage": { count: 40, slots: HALF_DAYS, heads: [3, 12], volunteers: [6, 10] },
  "youth-community-service": {
    count: 50,
    slots: HALF_DAYS,
    heads: [20, 90],
    volunteers: [8, 18],
    inHomes: true,
  },
  project: { count: 7, slots: HALF_DAYS, heads: [10, 50], volunteers: [6, 12] },
  town: { count: 7, slots: HALF_DAYS, heads: [15, 70], volunteers: [8, 16], inHomes: true },

  "dragon-boat": {
    count: 24,
    slots: HALF_DAYS,
    heads: [25, 120],
    volunteers: [3, 6],
    days: ["2021-06-12", "2021-06-14"],
  },
  mooncakes: {
    count: 22,
    slots: HALF_DAYS,
    heads: [20, 80],
    volunteers: [3, 6],
    days: ["2020-09-25", "2020-10-01"],
  },
  "fun-games": { count: 30, slots: HALF_DAYS, heads: [30, 150], volunteers: [3, 6] },
  "i-move-i-enjoy": { count: 12, slots: HALF_DAYS, heads: [30, 150], volunteers: [3, 6] },
  "flea-market": { count: 27, slots: HALF_DAYS, heads: [20, 100], volunteers: [2, 5], inHomes: true },
  "flea-market-1111": {
    count: 8,
    slots: HALF_DAYS,
    heads: [20, 100],
    volunteers: [2, 5],
    days: ["2020-11-07", "2020-11-11"],
  },
  cinema: { count: 42, slots: EVENING, heads: [15, 70], volunteers: [2, 3], inHomes: true },
  "summer-camp": {
    count: 23,
    slots: WHOLE_DAY,
    heads: [20, 40],
    volunteers: [3, 6],
    days: ["2020-07-10", "2020-08-25"],
    roster: true,
  },
  "winter-camp": {
    count: 18,
    slots: WHOLE_DAY,
    heads: [20, 40],
    volunteers: [3, 6],
    days: ["2021-01-20", "2021-02-08"],
    roster: true,
  },
};
