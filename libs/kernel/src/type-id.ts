import { CodedError } from "./coded-error";

/**
 * TypeIDs (https://github.com/jetify-com/typeid): `prefix_suffix`, the suffix a UUID in Crockford base32, 26 characters.
 * Written here rather than taken from a package because every id of every row passes through it and the kernel has no
 * dependencies; the tests compare it with the reference implementation.
 */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const valueOf = new Map([...alphabet].map((character, value) => [character, BigInt(value)]));
const pattern = /^([a-z](?:[a-z_]{0,61}[a-z])?)_([0-7][0-9a-hjkmnp-tv-z]{25})$/;

/** The id of a row: `formatTypeId("branch", "0190…")`; the UUID in any case, with dashes. */
export function formatTypeId(prefix: string, uuid: string): string {
  let rest = BigInt(`0x${uuid.replaceAll("-", "")}`);
  let suffix = "";
  for (let position = 0; position < 26; position += 1) {
    suffix = alphabet.charAt(Number(rest & 31n)) + suffix;
    rest >>= 5n;
  }
  return `${prefix}_${suffix}`;
}

/** Takes an id apart. @throws CodedError ID_INVALID when it is not a TypeID. */
export function parseTypeId(id: string): { prefix: string; uuid: string } {
  const [, prefix, suffix] = pattern.exec(id) ?? [];
  if (prefix === undefined || suffix === undefined) {
    throw new CodedError("ID_INVALID", `"${id.slice(0, 100)}" is not an id of this graph.`);
  }
  let value = 0n;
  for (const character of suffix) value = (value << 5n) | (valueOf.get(character) ?? 0n);
  const hex = value.toString(16).padStart(32, "0");
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    "-",
  );
  return { prefix, uuid };
}

/** The UUID of an id that must be of one type. @throws CodedError ID_INVALID, ID_WRONG_TYPE */
export function uuidOf(prefix: string, id: string): string {
  const parsed = parseTypeId(id);
  if (parsed.prefix !== prefix) {
    throw new CodedError("ID_WRONG_TYPE", `"${id}" is a ${parsed.prefix} id; a ${prefix} id is wanted here.`);
  }
  return parsed.uuid;
}

/** The id prefix of a type: its name in snake case, `YouthHome` → `youth_home`. */
export function prefixOfType(typeName: string): string {
  return typeName.replace(/(?<!^)([A-Z])/g, "_$1").toLowerCase();
}

/** The type of an id prefix: `youth_home` → `YouthHome`. */
export function typeOfPrefix(prefix: string): string {
  return prefix.replace(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
