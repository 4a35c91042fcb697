/** A question as a person would ask it, the one operation that answers it, and SQL over all owners' tables that says what is true. */
export interface Question {
  title: string;
  /** Its first field is a list, its groups or one row of numbers; `nodes` are compared in order, value by value as selected. */
  operation: string;
  /** A column for each value that is selected, a row for each node. */
  sql: string;
}

/** Records with their hours, which are masked while the volunteer is secretary or deputy secretary: missing, whatever is asked. */
export const shownHours = `(SELECT record.id, CASE WHEN NOT EXISTS (
    SELECT FROM volunteer JOIN post ON post.person_id = volunteer.person_id WHERE volunteer.id = record.volunteer_id
    AND post.ends_on IS NULL AND post.role IN ('SECRETARY', 'DEPUTY_SECRETARY')) THEN record.hours END AS hours FROM service_record record)`;
