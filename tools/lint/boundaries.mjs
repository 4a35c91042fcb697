/** Which project may import which, by tag (project.json); a wider list for tests, and for the seeds of the subgraphs. */
const MAY_IMPORT = {
  "type:kernel": [],
  "type:telemetry": [],
  "type:query": ["type:kernel"],
  "type:faces": ["type:kernel", "type:query"],
  "type:kit": ["type:kernel", "type:query", "type:telemetry"],
  "type:figures": ["type:kernel", "type:query", "type:faces", "type:kit"],
  "type:subgraph": ["type:figures", "type:faces", "type:kit", "type:query", "type:kernel"],
  "type:gateway": ["type:kernel", "type:telemetry"],
  "type:console": ["type:kernel"],
  "type:world": ["type:kernel"],
  "type:testing": [],
  "type:tools": ["type:kernel", "type:query", "type:faces", "type:kit", "type:world", "type:testing"],
};

const SEEDED = ["type:subgraph", "type:world"];

/** Options of @nx/enforce-module-boundaries. */
export function boundaries({ test = false, seed = false } = {}) {
  const depConstraints = Object.entries(MAY_IMPORT).map(([sourceTag, tags]) => ({
    sourceTag,
    onlyDependOnLibsWithTags: [
      ...tags,
      ...(test ? ["type:testing"] : []),
      // The end-to-end tests hold the services to what is declared.
      ...(test && sourceTag === "type:gateway" ? ["type:query", "type:faces"] : []),
      ...((seed || test) && SEEDED.includes(sourceTag) ? ["type:world"] : []),
    ],
  }));
  if (!test) depConstraints.push({ sourceTag: "type:kernel", bannedExternalImports: ["*"] });
  return { depConstraints, allow: [], enforceBuildableLibDependency: false };
}
