import { type ContentCoding, encoded } from "./content-coding";

/** A body that is kept, compressed once for each coding: when the first client takes it so. */
export class CodedBody {
  readonly #coded = new Map<ContentCoding, Promise<Buffer>>();

  /** As far as it goes (`best`, half a second a megabyte) only what no client can have made at will. */
  constructor(
    readonly body: Buffer,
    private readonly options: { best: boolean },
  ) {}

  in(coding: ContentCoding | undefined): Promise<Buffer> | Buffer {
    if (coding === undefined) return this.body;
    const known = this.#coded.get(coding) ?? encoded(coding, this.body, this.options);
    this.#coded.set(coding, known);
    return known;
  }
}
