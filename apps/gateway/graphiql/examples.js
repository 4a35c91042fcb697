/** The tabs a first visit opens with; the query in the first one is the example that the start-up message prints. */
export const exampleTabs = [
  {
    query: `# Youth Graph (青春图谱). Press ▶ to run; Ctrl-Space completes; the book icon on the left opens the documentation.
# "371302" is the district; towns, sub-districts and communities have codes of their own.
{
  division(code: "371302") {
    name
  }
}
`,
  },
  {
    query: `# The whole work mode of a division in one query: three forces, projects, five resources, six kinds of venue.
query WorkMode($code: String!) {
  division(code: $code) {
    name
    forces { cadres socialWorkers volunteers }
    projects { totalCount }
    resources { totalCount }
    venueKinds { kind { name } count }
    youthHomes(first: 20) { totalCount nodes { name status } }
  }
}
`,
    variables: `{ "code": "371302" }`,
  },
];
