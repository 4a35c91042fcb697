import { CodedError } from "@youth-graph/kernel";
import { pinyin } from "pinyin-pro";

/** Lower-case letters without tone marks; ü is v, as input methods have it. Full-width letters become plain ones. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/u\u0308/gi, "v")
    .replace(/\p{M}/gu, "")
    .toLowerCase();

/** The pinyin of Chinese characters, read by the words they stand in, and runs of letters or digits as they are. */
function syllablesOf(text: string): string[] {
  return pinyin(text, { type: "all", toneType: "none", v: true, nonZh: "consecutive" })
    .map(({ isZh, origin, pinyin: reading }) => plain(isZh ? reading : origin).replace(/[^a-z0-9]/g, ""))
    .filter(letters => letters !== "");
}

/**
 * A client's pinyin as it is kept beside names: case, spaces, apostrophes, hyphens and tone marks do not matter.
 * @throws CodedError FILTER_INVALID for one with no letters, or with other characters
 */
export function pinyinKey(text: string, path: string): string {
  const key = plain(text).replace(/[\s'’‘ʼ`-]/g, "");
  if (/^[a-z0-9]+$/.test(key)) return key;
  throw new CodedError(
    "FILTER_INVALID",
    `${path} takes pinyin or its initials, Latin letters and digits such as "dongbeiyuan" or "dby".`,
    { path },
  );
}

/**
 * The pinyin under which a searched text may be found, whichever script it is typed in, so that a homophone finds its
 * name too. Null where it would find too much: a single character has hundreds of homophones.
 */
export function searchedPinyin(text: string): string | null {
  const syllables = syllablesOf(text);
  const single = syllables.length === 1 && /\p{Script=Han}/u.test(text);
  return single ? null : syllables.join("") || null;
}
