import { type Random, seeded } from "../random";
import type { PersonRow } from "../rows/person";
import { worldId } from "../world-id";

/** Common surnames with their strokes (姓氏笔画). */
const SURNAMES: readonly (readonly [string, number])[] = [
  ["丁", 2],
  ["于", 3],
  ["马", 3],
  ["王", 4],
  ["邓", 4],
  ["冯", 5],
  ["卢", 5],
  ["刘", 6],
  ["孙", 6],
  ["朱", 6],
  ["许", 6],
  ["任", 6],
  ["李", 7],
  ["张", 7],
  ["陈", 7],
  ["杨", 7],
  ["吴", 7],
  ["何", 7],
  ["宋", 7],
  ["周", 8],
  ["林", 8],
  ["罗", 8],
  ["郑", 8],
  ["赵", 9],
  ["胡", 9],
  ["徐", 10],
  ["高", 10],
  ["郭", 10],
  ["唐", 10],
  ["黄", 11],
  ["梁", 11],
  ["曹", 11],
  ["董", 12],
  ["彭", 12],
  ["韩", 12],
  ["程", 12],
  ["谢", 12],
];
const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BRANCHES = [..."子丑寅卯辰巳午未申酉戌亥"];

/** A surname and a stem-and-branch pair (王甲子): plain to see that no such person is meant. */
function personName(random: Random): Pick<PersonRow, "surname" | "givenName" | "surnameStrokes"> {
  const [surname, surnameStrokes] = random.pick(SURNAMES);
  return { surname, givenName: random.pick(STEMS) + random.pick(BRANCHES), surnameStrokes };
}

export function personId(key: string): string {
  return worldId("person", key);
}

/** The person of a natural key; the same key is the same person in every service. */
export function person(key: string, divisionId: string, inOffice: boolean): PersonRow {
  return {
    id: personId(key),
    ...personName(seeded(`person/${key}`)),
    inOffice,
    divisionId,
    provenance: "SYNTHETIC",
    note: null,
  };
}
