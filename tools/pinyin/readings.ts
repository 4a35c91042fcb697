import { pinyin } from "pinyin-pro";

/** A row of the table `pinyin_reading`. */
export interface Reading {
  word: string;
  letters: string;
  initials: string;
  /** How readily pinyin-pro takes it for a word. */
  likelihood: number;
  /** The characters that stand second in the words that this character begins. */
  follows: string;
}

const alone = 1e-13;
const ordinary = 1;

/** Syllables without tones, v for ü. */
const plain = (syllables: string): string[] =>
  syllables
    .normalize("NFKD")
    .replace(/u\u0308/g, "v")
    .replace(/\p{M}/gu, "")
    .split(" ");

const reading = (word: string, syllables: string, likelihood: number, follows = ""): Reading => ({
  word,
  letters: plain(syllables).join(""),
  initials: plain(syllables)
    .map(syllable => syllable.charAt(0))
    .join(""),
  likelihood,
  follows,
});

/** All that pinyin-pro reads Chinese by, its characters and its words, in the order of a database's index. */
export async function readings(): Promise<Reading[]> {
  const words = await wordReadings();
  return [...characterReadings(words), ...words].sort((one, other) =>
    Buffer.compare(Buffer.from(one.word), Buffer.from(other.word)),
  );
}

async function wordReadings(): Promise<Reading[]> {
  const { PatternsNormal } = await import("pinyin-pro/dist/esm/data/patterns.mjs");
  const words = new Map<string, Reading>();
  for (const { zh, pinyin: syllables, probability, priority } of PatternsNormal) {
    const known = words.get(zh)?.likelihood ?? 0;
    if (priority === ordinary && probability > known) words.set(zh, reading(zh, syllables, probability));
  }
  return [...words.values()];
}

function* characterReadings(words: readonly Reading[]): Generator<Reading> {
  const follows = new Map<string, Set<string>>();
  for (const [first = "", second = ""] of words.map(({ word }) => [...word])) {
    follows.set(first, (follows.get(first) ?? new Set()).add(second));
  }
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    if (!/\p{Script=Han}/u.test(character)) continue;
    const [first = character] = pinyin(character, { type: "array", multiple: true });
    if (first !== character)
      yield reading(character, first, alone, [...(follows.get(character) ?? [])].join(""));
  }
}
