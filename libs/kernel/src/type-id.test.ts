import { TypeID } from "typeid-js";
import fc from "fast-check";
import { formatTypeId, parseTypeId, prefixOfType, typeOfPrefix, uuidOf } from "./type-id";

const code = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { extensions?: { code?: string } }).extensions?.code;
  }
};

describe("type ids", () => {
  it("agree with the reference implementation, both ways", () => {
    fc.assert(
      fc.property(fc.uuid(), uuid => {
        const reference = TypeID.fromUUID("youth_home", uuid).toString();
        expect(formatTypeId("youth_home", uuid)).toBe(reference);
        expect(parseTypeId(reference)).toEqual({
          prefix: "youth_home",
          uuid: TypeID.fromString(reference).toUUID(),
        });
      }),
    );
  });

  it.each([
    "",
    "branch",
    "branch_",
    "_01h455vb4pex5vsknk084sn02q",
    "branch_81h455vb4pex5vsknk084sn02q",
    "BRANCH_01h455vb4pex5vsknk084sn02q",
    "branch_01h455vb4pex5vsknk084sn02u",
    "1",
    "371302",
  ])("refuse %p", id => expect(code(() => parseTypeId(id))).toBe("ID_INVALID"));

  it("of another type are told apart", () => {
    const id = formatTypeId("person", "0190163d-8694-739b-aea5-966c26f8ad91");
    expect(code(() => uuidOf("branch", id))).toBe("ID_WRONG_TYPE");
    expect(uuidOf("person", id)).toBe("0190163d-8694-739b-aea5-966c26f8ad91");
  });

  it("carry their type's name", () => {
    expect(prefixOfType("YouthHome")).toBe("youth_home");
    expect(typeOfPrefix("youth_home")).toBe("YouthHome");
  });
});
