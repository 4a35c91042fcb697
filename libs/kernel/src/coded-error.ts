import type { ErrorCode } from "./error-codes";

/**
 * A fault the caller may read: a sentence and a code of the closed list. GraphQL servers copy `extensions` of a thrown
 * error into the response, so this class needs no GraphQL library.
 */
export class CodedError extends Error {
  readonly extensions: { code: string } & Record<string, unknown>;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = "CodedError";
    this.extensions = { ...details, code };
  }
}
