const ofGrammar = ["and", "or", "not", "id"];

/**
 * Whether a name may be meant by another. graphql-js goes by the share of letters to change, which makes `and` of "age" and
 * `or` of "order": here a name is near when letters are missing or too many, one is wrong, some have changed places, or
 * both begin with the same word.
 */
export function isNear(name: string, typed: string): boolean {
  const [one, other] = [name.toLowerCase(), typed.toLowerCase()];
  if (ofGrammar.includes(one)) return one === other || `${one}s` === other;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 2) return false;
  return (
    (long.length - short.length <= 2 && isWithin(short, long)) ||
    sorted(one) === sorted(other) ||
    (one.length === other.length && one.length > 3 && differing(one, other) === 1) ||
    beginsAlike(name, typed)
  );
}

/** All letters of the short one are in the long one, in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

const sorted = (text: string): string => [...text].sort().join("");

const differing = (one: string, other: string): number =>
  [...one].filter((letter, at) => letter !== other[at]).length;

/** `memberTotal` and `memberCount`. */
function beginsAlike(one: string, other: string): boolean {
  const [word] = /^[a-z]{4,}(?=[A-Z])/.exec(one) ?? [];
  return word !== undefined && new RegExp(`^${word}[A-Z]`).test(other);
}
