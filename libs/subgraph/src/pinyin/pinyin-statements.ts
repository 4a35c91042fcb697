import { derivePinyinFunction } from "./derive-pinyin";
import { pinyinOfFunction, pinyinReadingTable } from "./pinyin-of";

export const pinyinFunctions: readonly { signature: string; sql: string }[] = [
  { signature: "pinyin_of(text)", sql: pinyinOfFunction },
  { signature: "derive_pinyin(regclass, text, text)", sql: derivePinyinFunction },
];

/** What a database needs before `derive_pinyin`, in order: a migration holds a copy of each, since it imports nothing of ours. */
export const pinyinStatements: readonly string[] = [
  pinyinReadingTable,
  ...pinyinFunctions.map(({ sql }) => sql),
];
