// For graphql-codegen and its client preset: `npx @graphql-codegen/cli@7.4.3 --config docs/examples/graphql-codegen/codegen.mjs`
export default {
  schema: "apps/gateway/api.graphql",
  documents: "docs/examples/graphql-codegen/*.graphql",
  generates: {
    "docs/examples/graphql-codegen/generated/": {
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
        // Writes persisted-documents.json, of which `npm run persist` makes what the gateway reads.
        persistedDocuments: { mode: "embedHashInDocument", hashAlgorithm: "sha256" },
      },
      config: { enumsAsTypes: true, useTypeImports: true, scalars: { Date: "string", DateTime: "string" } },
    },
  },
};
