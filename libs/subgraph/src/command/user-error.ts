/** A row that an error points at: the noun's name, and the row's UUID. */
export interface RowReference {
  type: string;
  uuid: string;
}

/** What a caller can mend, as rules give it. */
export interface UserError<Code extends string = string> {
  /** Of the service's `errors.ts`. */
  code: Code;
  /** A sentence for people. */
  message: string;
  /** The field of the input that it is about, from the input down: `["name"]`. */
  path: readonly string[];
  /** Given where another row is in the way, which makes it a conflict; null when it is not known which one. */
  current?: RowReference | null;
}

/** Ends a command that cannot be done as asked: nothing is written, and the caller is told why. */
export class Refused extends Error {
  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map(({ code }) => code).join(", "));
    this.name = "Refused";
  }
}

/** For `load`: a field of the input names a row that is not there. */
export const notFound = (field: string, what: string): Refused =>
  new Refused([{ code: "ROW_NOT_FOUND", message: `There is no such ${what}.`, path: [field] }]);
