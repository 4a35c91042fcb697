import { worldId } from "../world-id";
import { levelOf } from "../official/lanshan";
import { seeded } from "../random";
import type { DivisionCodeRow, DivisionRow } from "../rows/division";

/** Units per town of a synthetic district, the shape of the real one: [second segment, residents', villagers']. */
const SHAPE: readonly (readonly [string, number, number])[] = [
  ["001", 30, 34],
  ["002", 14, 5],
  ["003", 18, 0],
  ["004", 35, 15],
  ["101", 0, 33],
  ["102", 0, 36],
  ["103", 0, 32],
  ["105", 0, 14],
  ["107", 0, 10],
  ["109", 0, 53],
  ["110", 0, 30],
  ["111", 0, 20],
];

const FIRST = [..."东西南北前后上下大小新古"];
const SECOND = [..."桥河泉岭湖坡林桃柳杏槐枣"];
const THIRD = [..."庄屯店寨园湾沟"];

/** 99xxxx is used by no county. */
export function syntheticDistrictCode(copy: number): string {
  return `99${String(copy).padStart(4, "0")}`;
}

function division(code: string, name: string, parent: DivisionRow | null): DivisionRow {
  const id = worldId("division", code);
  return {
    id,
    code,
    name,
    nameEn: null,
    level: levelOf(code),
    parentId: parent?.id ?? null,
    statisticalParentId: parent?.id ?? null,
    ancestorIds: [...(parent?.ancestorIds ?? []), id],
    closedEdition: null,
    provenance: "SYNTHETIC",
    note: null,
  };
}

const NAMES = FIRST.flatMap(a => SECOND.flatMap(b => THIRD.map(c => a + b + c)));

/** Names that are unique within their town. */
function unitNames(townCode: string): string[] {
  return seeded(`units/${townCode}`).shuffle(NAMES);
}

/** A purely synthetic district, copies 2 and up: as many towns and units as the real one. */
export function syntheticDivisions(copy: number): DivisionRow[] {
  const district = division(syntheticDistrictCode(copy), `合成区${copy}`, null);
  const towns: DivisionRow[] = [];
  const units: DivisionRow[] = [];
  SHAPE.forEach(([segment, residents, villagers], index) => {
    const townCode = district.code! + segment;
    const town = division(
      townCode,
      `合成${index + 1}${levelOf(townCode) === "STREET" ? "街道" : "镇"}`,
      district,
    );
    const names = unitNames(townCode);
    towns.push(town);
    for (let i = 0; i < residents + villagers; i++) {
      const isResidents = i < residents;
      const code = townCode + String(isResidents ? i + 1 : 201 + i - residents);
      units.push(
        division(
          townCode + code.slice(9).padStart(3, "0"),
          names[i]! + (isResidents ? "社区居民委员会" : "村村民委员会"),
          town,
        ),
      );
    }
  });
  return [district, ...towns, ...units];
}

/** The made-up edition "SYNTHETIC", so that a synthetic code is never taken for an official one. */
export function* syntheticDivisionCodes(divisions: DivisionRow[]): Generator<DivisionCodeRow> {
  for (const { id, code, name } of divisions)
    yield {
      id: worldId("division-code", `${code}@SYNTHETIC`),
      divisionId: id,
      code: code!,
      edition: "SYNTHETIC",
      nameInEdition: name,
      validFrom: "2020-01-01",
      validTo: null,
      provenance: "SYNTHETIC",
      note: null,
    };
}
