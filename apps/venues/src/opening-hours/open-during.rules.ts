/** Weekly hours as they are stored: local times `HH:MM`, half-open. */
export interface WeeklyHours {
  /** 1 Monday to 7 Sunday. */
  weekday: number;
  opensAt: string;
  closesAt: string;
  /** The first day on which they hold, and the first on which they no longer do. */
  validFrom: string;
  validTo: string | null;
}

/** A day that differs from them. */
export interface ExceptionalDay {
  day: string;
  isClosed: boolean;
  opensAt: string | null;
  closesAt: string | null;
}

export interface KnownHours {
  weekly: readonly WeeklyHours[];
  exceptions: readonly ExceptionalDay[];
}

// China has had one time without summer time since 1992.
const offset = 8 * 60;
const minute = 60_000;
const minutesOfDay = 1_440;

/** The local day (Asia/Shanghai) that an instant lies in, `YYYY-MM-DD`. */
export const localDay = (instant: Date): string =>
  new Date(instant.getTime() + offset * minute).toISOString().slice(0, 10);

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * Whether a home is open from one instant to another: within one span of the local day that it begins on. Null when its
 * hours on that day are not known.
 */
export function openDuring(hours: KnownHours, startsAt: Date, endsAt: Date): boolean | null {
  const day = localDay(startsAt);
  const spans = spansOn(hours, day);
  const start = (startsAt.getTime() / minute + offset) % minutesOfDay;
  const end = start + (endsAt.getTime() - startsAt.getTime()) / minute;
  return spans && spans.some(({ opens, closes }) => opens <= start && end <= closes);
}

interface Span {
  opens: number;
  closes: number;
}

const spanOf = ({ opensAt, closesAt }: { opensAt: string; closesAt: string }): Span => ({
  opens: minuteOf(opensAt),
  closes: minuteOf(closesAt),
});

function spansOn({ weekly, exceptions }: KnownHours, day: string): Span[] | null {
  const exception = exceptions.find(each => each.day === day);
  if (exception) {
    const { opensAt, closesAt } = exception;
    return opensAt === null || closesAt === null ? [] : [spanOf({ opensAt, closesAt })];
  }
  const valid = weekly.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo),
  );
  // A home with hours is closed on a weekday without a row; of one without any nobody has said.
  if (valid.length === 0) return null;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return valid.filter(each => each.weekday === weekday).map(spanOf);
}
