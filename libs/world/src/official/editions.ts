/** An edition of the statistical division codes (统计用区划代码) that the history file has a column for. */
export interface Edition {
  name: string;
  /** Cut-off day. Those of 2016, 2018 and 2019 are common knowledge, not read from a page. */
  cutOff: string;
}

/** Oldest first; the 2017 edition is not among them. */
export const EDITIONS: readonly Edition[] = [
  { name: "2016", cutOff: "2016-07-31" },
  { name: "2018", cutOff: "2018-10-31" },
  { name: "2019", cutOff: "2019-10-31" },
  { name: "2020", cutOff: "2020-06-30" },
  { name: "2021", cutOff: "2021-10-31" },
  { name: "2022", cutOff: "2022-10-31" },
  { name: "2023", cutOff: "2023-06-30" },
];

export const CURRENT_EDITION = "2023";

/** The edition after the named one; undefined after the last. */
export function editionAfter(name: string): Edition | undefined {
  return EDITIONS[EDITIONS.findIndex(edition => edition.name === name) + 1];
}
