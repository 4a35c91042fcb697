import { type Notice, Notices } from "@youth-graph/kernel";
import type { ExportList } from "./export-list";

/** What a file would say of itself, from what its pages said. */
export class FileNotices {
  readonly #notices = new Notices();
  readonly #list: readonly string[];
  #pages = 0;

  constructor({ path, rows }: ExportList) {
    this.#list = [...path, rows].map(({ responseName }) => responseName);
  }

  ofPage(told: unknown): void {
    this.#pages += 1;
    for (const { message: _message, ...facts } of (told ?? []) as Notice[])
      if (!this.#isKnown(facts)) this.#notices.add(facts);
  }

  /** JSON in ASCII; a header is sent in no other characters. */
  trailer(): string {
    return JSON.stringify(this.#notices.told()).replace(
      /[^ -~]/g,
      character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  }

  /**
   * The file goes on where a page is cut. Below and of the rows of a page every page has something of its own to say; of the list, and
   * of what stands beside it, all say the same.
   */
  #isKnown({ code, path, ...details }: Omit<Notice, "message">): boolean {
    const ofList = this.#list.slice(0, -1).every((name, depth) => path[depth] === name);
    if (ofList && path.length > this.#list.length) return false;
    if (ofList && code === "PAGE_CUT") return true;
    const ofRows = ofList && "of" in details && details.of === "rows";
    return this.#pages > 1 && !ofRows;
  }
}
