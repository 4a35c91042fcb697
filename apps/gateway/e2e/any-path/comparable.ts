/** Instants are written in more than one way. */
export const comparable = <Value>(value: Value): Value | string =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toISOString() : value;
