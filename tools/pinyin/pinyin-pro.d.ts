/** A module of pinyin-pro that comes without types: the words that it reads by. */
declare module "pinyin-pro/dist/esm/data/patterns.mjs" {
  export const PatternsNormal: readonly {
    zh: string;
    /** Syllables with tone marks, a space between them. */
    pinyin: string;
    probability: number;
    /** 1, or 10 for the surnames, which count only when asked for. */
    priority: number;
  }[];
}
