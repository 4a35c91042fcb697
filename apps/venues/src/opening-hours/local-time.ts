/** The database's check of a local time `HH:MM` at which a home opens. */
export const openingTime = (column: string): string => `${column} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`;

/** The same of a closing time: a day may end at `24:00`. */
export const closingTime = (column: string): string =>
  `${column} ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'`;
