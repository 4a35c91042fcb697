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

  /** The file goes on where a page is cut; and what concerns the whole list every page says anew. */
  #isKnown(facts: Omit<Notice, "message">): boolean {
    const ofList = facts.path.every((name, depth) => name === this.#list[depth]);
    if (!ofList) return false;
    const ofRows = facts.code === "VALUES_MASKED" && "of" in facts && facts.of === "rows";
    return facts.code === "PAGE_CUT" || (this.#pages > 1 && !ofRows);
  }
}
