import { buildSchema, parse, validate } from "graphql";
import { errorsIn } from "../../test/export-client";
import { listGateway } from "../../test/list-gateway";
import { withUnknownFieldHint } from "./unknown-field-hint";

const schema = buildSchema(`
  type Query {
    branchAggregates(where: BranchWhere): BranchGroup
    branches(where: BranchWhere, orderBy: [BranchOrder!]): [String]
    elections(where: ElectionWhere, orderBy: [ElectionOrder!]): [String]
    electionAggregates(where: ElectionWhere): ElectionGroup
    divisions(where: DivisionWhere, orderBy: [DivisionOrder!]): [String]
    divisionAggregates(where: DivisionWhere): DivisionGroup
    planets(where: PlanetWhere): [String]
    search(text: String): [String]
    branch: Branch
    node: Node
  }
  interface Node { id: ID }
  type Branch implements Node { id: ID name: String him: String division: Division elections: ElectionConnection }
  type Division implements Node { id: ID code: String }
  type ElectionConnection { nodes: [Election] }
  type Election implements Node { id: ID heldOn: String branch: Branch }
  input BranchWhere {
    and: [BranchWhere!] or: [BranchWhere!] not: BranchWhere id: IntFilter name: IntFilter
    elections: ElectionListFilter division: DivisionWhere posts: PostListFilter
  }
  input IntFilter { eq: Int }
  input ElectionListFilter { count: IntFilter every: ElectionWhere none: ElectionWhere some: ElectionWhere }
  input ElectionWhere { and: [ElectionWhere!] ballotsIssued: IntFilter campaign: CampaignWhere }
  input CampaignWhere { year: IntFilter campaign: DeepWhere }
  input DeepWhere { a: Deep2Where } input Deep2Where { b: Deep3Where } input Deep3Where { tooFar: Int }
  input DivisionWhere { and: [DivisionWhere!] code: IntFilter age: IntFilter level: IntFilter names: IntFilter parent: DivisionWhere }
  input PostListFilter { some: PostWhere } input PostWhere { person: PersonWhere } input PersonWhere { level: IntFilter }
  input PlanetWhere { satellites: IntFilter }
  input BranchOrder { name: Int division: DivisionOrder elections: CountOrder }
  input CountOrder { count: Int! }
  input DivisionOrder { code: Int parent: DivisionOrder }
  input ElectionOrder { heldOn: Int }
  type BranchGroup { count: Int groupedBy: BranchGroupKeys nodes: [BranchGroup!] }
  type BranchGroupKeys { name: String division: DivisionGroupKeys! superior: BranchGroupKeys! }
  type DivisionGroup { groupedBy: DivisionGroupKeys nodes: [DivisionGroup!] }
  type DivisionGroupKeys { code: String parent: DivisionGroupKeys! }
  type ElectionGroup { groupedBy: ElectionGroupKeys nodes: [ElectionGroup!] }
  type ElectionGroupKeys { heldOn: DateGroupKeys! branch: BranchGroupKeys! }
  type DateGroupKeys { dayOfWeek: Int }
`);

/** The messages of graphql-js for an operation, with hints. */
const messages = (query: string) =>
  validate(schema, parse(query)).map(({ message }) => withUnknownFieldHint(message, schema));
const filter = (text: string) => messages(`{ branches(where: ${text}) }`);

describe("a field that a type does not have", () => {
  it.each([
    [
      "can only be selected",
      "{ branches(where: { him: { eq: 1 } }) }",
      'Field "him" is not defined by type "BranchWhere". `Branch.him` can be selected only; its description says why.',
    ],
    [
      "is found behind one relation, and in its own list",
      "{ branches(where: { ballotsIssued: { eq: 1 } }) }",
      'Field "ballotsIssued" is not defined by type "BranchWhere". `elections: { some: { ballotsIssued: … } }` has it, or ask `elections(where: …)`.',
    ],
    [
      "is found by the shortest way: not through posts and persons",
      "{ branches(where: { level: { eq: 1 } }) }",
      'Field "level" is not defined by type "BranchWhere". `division: { level: … }` has it, or ask `divisions(where: …)`.',
    ],
    [
      "is found in what no list has",
      "{ branches(where: { year: { eq: 1 } }) }",
      'Field "year" is not defined by type "BranchWhere". `elections: { some: { campaign: { year: … } } }` has it.',
    ],
    [
      "is found in a list that no relation leads to",
      "{ branches(where: { satellites: { eq: 1 } }) }",
      'Field "satellites" is not defined by type "BranchWhere". Ask `planets(where: …)`.',
    ],
    [
      "is found from where it stands",
      "{ elections(where: { campaign: { ballotsIssued: 1 } }) }",
      'Field "ballotsIssued" is not defined by type "CampaignWhere". Ask `elections(where: …)`.',
    ],
    [
      "is found for an order",
      "{ branches(orderBy: [{ code: 1 }]) }",
      'Field "code" is not defined by type "BranchOrder". `division: { code: … }` has it, or ask `divisions(orderBy: …)`.',
    ],
    [
      "is found for groups",
      "{ branchAggregates { nodes { groupedBy { code } } } }",
      'Cannot query field "code" on type "BranchGroupKeys". `division { code }` has it, or ask `divisionAggregates { nodes { groupedBy { code } } }`.',
    ],
    [
      "is found for groups by time",
      "{ electionAggregates { nodes { groupedBy { dayOfWeek } } } }",
      'Cannot query field "dayOfWeek" on type "ElectionGroupKeys". `heldOn { dayOfWeek }` has it.',
    ],
  ])("%s", (_what, query, message) => expect(messages(query)).toEqual([message]));

  it.each([
    [
      '"age" is not "and"',
      "{ age: { eq: 1 } }",
      "`division: { age: … }` has it, or ask `divisions(where: …)`.",
    ],
    [
      '"names" may be "name"',
      "{ names: { eq: 1 } }",
      'Did you mean "name"? `division: { names: … }` has it, or ask `divisions(where: …)`.',
    ],
    ["what is nowhere is no word of the grammar", "{ od: 1 }", 'type "BranchWhere".'],
    ["nor a short word like it", "{ ord: 1 }", 'type "BranchWhere".'],
    ["a slip is mended", "{ electons: {} }", 'Did you mean "elections"?'],
    ["letters may have changed places", "{ nmae: {} }", 'Did you mean "name"?'],
    ["a combinator may be meant", "{ nots: {} }", 'Did you mean "not"?'],
    [
      "a filter of a list leads to its rows",
      "{ elections: { ballotsIssued: { eq: 1 } } }",
      '"ElectionListFilter". `some: { ballotsIssued: … }` has it, or ask `elections(where: …)`.',
    ],
    ["what is nowhere, and like nothing, has no hint", "{ nowhereAtAll: 1 }", 'type "BranchWhere".'],
    ["what is five relations away is as good as nowhere", "{ tooFar: 1 }", 'type "BranchWhere".'],
  ])("%s", (_what, text, end) => {
    const [message] = filter(text);
    expect(message?.slice(-end.length)).toBe(end);
    expect(message).not.toContain('"and"');
  });

  it.each([
    ["is selected through a list", "{ branch { heldOn } }", "`elections { nodes { heldOn } }` has it."],
    ["and through a row", "{ branch { code } }", "`division { code }` has it."],
    ["is not far-fetched", "{ branch { aim } }", 'on type "Branch".'],
    [
      "may be of one type of several",
      "{ node { heldOn } }",
      'Did you mean to use an inline fragment on "Election"?',
    ],
    ["is near in other types too", "{ branchAggregates { counts } }", 'Did you mean "count"?'],
    ["but nothing far-fetched", "{ branchAggregates { cow } }", 'on type "BranchGroup".'],
  ])("of a noun %s", (_what, query, end) => {
    expect(messages(query).map(message => message.slice(-end.length))).toEqual([end]);
  });

  it("is not looked for in other messages, however long", () => {
    const long = `Variable "$w" got invalid value "${'Field "a" is not defined by type "BranchWhere". Did you mean '.repeat(20_000)}"; x`;
    for (const message of [long, 'Cannot query field "code" on type "Query".', "", 'Field "'])
      expect(withUnknownFieldHint(message, schema)).toBe(message);
  });
});

describe("the gateway", () => {
  const lists = listGateway();
  const expected = [
    {
      message: expect.stringMatching(
        /Field "birthday" is not defined by type "ItemWhere"\. `keeper: { birthday: … }` has it\.$/,
      ),
    },
  ];
  const literal = "{ items(where: { birthday: 5 }) { nodes { id } } }";
  const variable = "query ($where: ItemWhere) { items(where: $where) { nodes { id } } }";

  it.each([
    ["the operation", literal, undefined],
    ["variables", variable, { where: { birthday: 5 } }],
  ])("says so of what is in %s, and for an export", async (_where, query, variables) => {
    expect((await lists.gateway.ask(query, { variables })).body.errors).toMatchObject(expected);
    expect(errorsIn(await lists.ask(query, { variables }))).toMatchObject(expected);
  });
});
