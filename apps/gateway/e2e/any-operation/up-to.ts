import fc from "fast-check";

/** Some of the items, in their order; fewer where there are no more. */
export const upTo = <Item>(most: number, items: readonly Item[], least = 0): fc.Arbitrary<Item[]> =>
  fc.subarray([...items], {
    minLength: Math.min(least, items.length),
    maxLength: Math.min(most, items.length),
  });
