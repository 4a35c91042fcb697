/**
 * The closed list of what an answer may say of itself in `extensions.notices`, each with its sentence: where it is not
 * the whole, or not what it seems. Nothing else is told there.
 */
export const noticeSentences = {
  PAGE_CUT: ({ of, shown, count }: Numbered & { of: "rows" | "groups" | "items"; shown: number }) =>
    `${count === 1 ? "" : `In ${count} of the lists `}${shown} ${of} are shown, and more follow: ${rest(of, shown)}.`,
  VALUES_MASKED: ({ field, of, count }: Numbered & { field: string; of: "rows" | "numbers" }) =>
    of === "rows"
      ? `${field} is masked in ${rows(count)} of those shown.`
      : `${field} is masked in ${rows(count)} behind these numbers: they, and what is ordered or chosen by them, are those of the other rows.`,
  DIVISIONS_CLOSED: ({ count, ...former }: Numbered & Former) =>
    former.of === "keys"
      ? `${rows(count)} of those counted belong to closed divisions.`
      : former.included
        ? `${divisions(count)} of those asked for ${count === 1 ? "is" : "are"} closed.`
        : `${divisions(count, "closed ")} ${count === 1 ? "is" : "are"} left out; ${former.column}: {} in where has all, ${former.column}: { isNull: false } the closed ones alone.`,
  COPY_LAGS: ({ copy, lagMs }: { copy: string; lagMs: number }) =>
    `The copy ${copy} is ${Math.round(lagMs / 1000)} s behind its owner; what changed there since is not in this answer.`,
  COPY_INCOMPLETE: ({ copy, count }: Numbered & { copy: string }) =>
    `The copy ${copy} cannot store ${rows(count)} as their owner has them: this answer lacks them, or has them as they were before.`,
  GROUPS_OVERLAP: (_facts: object) =>
    "A row may be in several of the groups: their numbers do not add up to those of all rows.",
  NOTICES_CUT: ({ count }: Numbered) =>
    `${count} more ${count === 1 ? "notice is" : "notices are"} not told; ask for less at once.`,
} as const;

/** The most rows that one page has. */
export const largestPage = 200;

interface Numbered {
  count: number;
}

/** Divisions of a list, with the column by which a filter has them in it; or those that groups of other rows are made by. */
type Former = { of: "divisions"; column: string; included: boolean } | { of: "keys"; included: true };

export type NoticeCode = keyof typeof noticeSentences;

/** What a notice is made of; `count` adds up over the lists of one field, all else tells one notice from another. */
export type NoticeFacts = {
  [Code in NoticeCode]: {
    code: Code;
    /** The field it concerns, by the names of the answer, without positions in lists; empty for the whole answer. */
    path: readonly string[];
  } & Parameters<(typeof noticeSentences)[Code]>[0];
}[NoticeCode];

export type Notice = NoticeFacts & { message: string };

/** What nobody reads to its end helps nobody. */
export const maximumNotices = 50;

/** What one answer has to say of itself: each fact once, however many lists of a field it concerns. */
export class Notices {
  readonly #facts = new Map<string, NoticeFacts>();

  add(facts: NoticeFacts): void {
    const { code, path, count = 0, ...details } = facts as NoticeFacts & Partial<Numbered>;
    const key = JSON.stringify([code, path, Object.entries(details).sort()]);
    const known = this.#facts.get(key);
    if (known && "count" in known) known.count += count;
    else this.#facts.set(key, { ...facts });
  }

  /** In the order of their paths, at most `maximumNotices`; where there are more, one at the end says how many. */
  told(): Notice[] {
    const all = [...this.#facts.values()].filter(({ code }) => code !== "NOTICES_CUT").sort(inOrder);
    const before = [...this.#facts.values()].reduce(
      (sum, facts) => sum + (facts.code === "NOTICES_CUT" ? facts.count : 0),
      0,
    );
    const left = before + all.splice(maximumNotices).length;
    if (left > 0) all.push({ code: "NOTICES_CUT", path: [], count: left });
    return all.map(({ code, ...facts }) => {
      const message = sentence({ code, ...facts } as NoticeFacts);
      return { code, message, ...facts } as Notice;
    });
  }
}

/** Services answer in any order; the same answer reads the same. */
function inOrder(one: NoticeFacts, other: NoticeFacts): number {
  const [left, right] = [one, other].map(({ code, path, ...details }) =>
    JSON.stringify([path.join("."), code, details]),
  ) as [string, string];
  return left < right ? -1 : Number(left > right);
}

const sentence = (facts: NoticeFacts): string =>
  (noticeSentences[facts.code] as (facts: NoticeFacts) => string)(facts);
/** What to do about a page that was cut. */
const rest = (of: string, shown: number): string => {
  if (of === "items") return "this list has no pages, that of the noun itself does";
  return shown < largestPage ? `first takes up to ${largestPage}, after goes on` : "after goes on";
};
const rows = (count: number): string => `${count} ${count === 1 ? "row" : "rows"}`;
const divisions = (count: number, which = ""): string =>
  `${count} ${which}${count === 1 ? "division" : "divisions"}`;
