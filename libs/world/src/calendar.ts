import { HOLIDAY_END, HOLIDAY_START } from "./world-today";

/** Days are "YYYY-MM-DD" and compare as strings; instants are ISO UTC. */
const DAY_MS = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day `years` later (or earlier); 29 February becomes 1 March. */
export function addYears(day: string, years: number): string {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekday(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** Every day from `first` to `last`, both included. */
export function* eachDay(first: string, last: string): Generator<string> {
  for (let day = first; day <= last; day = addDays(day, 1)) yield day;
}

/** UTC instant of a local time "HH:MM" in Asia/Shanghai, UTC+8 without daylight saving. */
export function instant(day: string, time: string): string {
  return new Date(Date.parse(`${day}T${time}:00.000+08:00`)).toISOString();
}

export function addMinutes(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

/** Local day (Asia/Shanghai) of an instant. */
export function localDay(at: string): string {
  return addMinutes(at, 8 * 60).slice(0, 10);
}

export function isHoliday(day: string): boolean {
  return day >= HOLIDAY_START && day <= HOLIDAY_END;
}
