import { getIntrospectionQuery } from "graphql";
import { type ClientAnswer } from "../../test/client-at";
import { attacker, sparesTheVictim } from "./victim";

const times = (count: number, text: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => text(n)).join(" ");

/** Sends all at once from one address, while the victim asks. */
async function attackWith(queries: string[]) {
  const client = attacker();
  let answers: ClientAnswer[] = [];
  await sparesTheVictim(async () => {
    answers = await Promise.all(queries.map(query => client.ask(query)));
  });
  client.close();
  const codes = answers.map(({ text }) => /"code":"(\w+)"/.exec(text.slice(0, 2_000))?.[1] ?? "answered");
  return { codes: [...new Set(codes)].sort(), answers };
}

describe("the victim waits less than half a second while one caller sends", () => {
  it("fragments that each spread the next one twice, and so 2ⁿ fields", async () => {
    const doubling = (n: number) =>
      `{ division(code: "${n}") { ...F0 } } ${times(12, f => `fragment F${f} on Division { parent { ...F${f + 1} } statisticalParent { ...F${f + 1} } }`)} fragment F12 on Division { youthHomes { totalCount } }`;
    const { codes } = await attackWith(Array.from({ length: 100 }, (_, n) => doubling(n)));
    expect(codes).toEqual(["QUERY_TOO_MANY_FIELDS"]);
  });

  it("operations that are as long to plan as any that are let pass, each one anew", async () => {
    const dear = (n: number) =>
      `{ ${times(50, f => `a${n}x${f}: division(code: "x") { youthHomes { nodes { leadBranch { name } } } projects { totalCount } }`)} }`;
    // The first plans of a process take longer: its engine has not compiled the planner yet.
    await attacker().ask(dear(8));
    const { codes } = await attackWith(Array.from({ length: 8 }, (_, n) => dear(n)));
    expect(codes).toEqual(["answered"]);
  });

  it("introspections that ask for all there is, each one anew", async () => {
    const whole = (n: number) => getIntrospectionQuery().replace("IntrospectionQuery", `Whole${n}`);
    const { codes, answers } = await attackWith([
      ...Array.from({ length: 6 }, (_, n) => whole(n)),
      ...Array.from({ length: 20 }, () => whole(0)),
      `{ ${times(60, n => `a${n}: __schema { types { name fields { name } } }`)} }`,
    ]);
    expect(codes).toEqual(["INTROSPECTION_TOO_LARGE", "answered"]);
    expect(answers.filter(({ text }) => text.length > 1_000_000)).toHaveLength(26);
  });

  it("hundreds of dear operations at once: they wait behind each other", async () => {
    const dear = (n: number) =>
      `{ branches(first: 200, where: { name: { contains: "${n % 10}" } }) { totalCount nodes { name posts { nodes { role person { displayName } } } } } }`;
    const { codes } = await attackWith(Array.from({ length: 150 }, (_, n) => dear(n)));
    expect(codes).toContain("answered");
    expect(codes.filter(code => code !== "OVERLOADED")).toEqual(["answered"]);
  });
});
