/** The parameters and aliases of one statement under construction; every value travels as a parameter. */
export class Scope {
  readonly values: unknown[] = [];
  /** The names of the types whose local copies the statement reads. */
  readonly copies = new Set<string>();
  #aliases = 0;

  /** Adds a value; returns its placeholder. */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  /** A fresh table alias. */
  alias(): string {
    this.#aliases += 1;
    return `t${this.#aliases}`;
  }
}
