import { pinyin } from "pinyin-pro";

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/u\u0308/gi, "v")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

/** What the database's `pinyin_of` must write beside a name, made by pinyin-pro itself; null for no letter or digit. */
export function pinyinOracle(name: string): string | null {
  const pieces = pinyin(name, { type: "all", toneType: "none", v: true, nonZh: "consecutive" }).map(
    ({ isZh, origin, pinyin: reading }) => ({ isZh, letters: plain(isZh ? reading : origin) }),
  );
  const spelled = pieces.map(({ letters }) => letters).join("");
  const short = pieces.map(({ isZh, letters }) => (isZh ? letters.charAt(0) : letters)).join("");
  return [...new Set([spelled, short, spelled.replace(/(?<=[ln])v/g, "u")])].join(" ") || null;
}
