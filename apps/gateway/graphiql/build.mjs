// Bundles GraphiQL from its npm files into graphiql/dist, so that the page works on a closed network.
import { build } from "esbuild";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const folder = dirname(fileURLToPath(import.meta.url));
const outdir = join(folder, "dist");
// A browser keeps a file of this address for good: its name has the hash of its content.
const address = "/graphiql/";
// A tenth larger than at 11, in a seventh of the time.
const brotli = { [constants.BROTLI_PARAM_QUALITY]: 9 };

await rm(outdir, { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  absWorkingDir: folder,
  entryPoints: {
    main: "main.jsx",
    "editor.worker": "monaco-editor/esm/vs/editor/editor.worker.js",
    "json.worker": "monaco-editor/esm/vs/language/json/json.worker.js",
    "graphql.worker": "monaco-graphql/esm/graphql.worker.js",
  },
  outdir,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  publicPath: address,
  bundle: true,
  minify: true,
  // The workers share what they have in common with the page, and what is seldom used is asked for when it is.
  format: "esm",
  splitting: true,
  jsx: "automatic",
  target: "es2022",
  loader: { ".ttf": "file", ".graphql": "text", ".md": "text" },
  alias: {
    // All of Monaco, of which editor.js takes a part.
    "monaco-editor/esm/vs/editor/edcore.main.js": join(folder, "editor.js"),
  },
  charset: "utf8",
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
  metafile: true,
  write: false,
});

const outputs = Object.entries(metafile.outputs);
const entry = source => outputs.find(([, { entryPoint }]) => entryPoint?.endsWith(source));
const addressOf = output => address + basename(output);

/** The page with the addresses of its files, the first of which load at once. */
async function page() {
  const [main, { cssBundle, imports }] = entry("main.jsx");
  const links = [
    `<link rel="stylesheet" href="${addressOf(cssBundle)}" />`,
    ...imports
      .filter(({ kind }) => kind === "import-statement")
      .map(({ path }) => `<link rel="modulepreload" href="${addressOf(path)}" />`),
    ...["editor", "json", "graphql"].map(
      name => `<meta name="${name}.worker" content="${addressOf(entry(`/${name}.worker.js`)[0])}" />`,
    ),
    `<script type="module" src="${addressOf(main)}"></script>`,
  ];
  const template = await readFile(join(folder, "index.html"), "utf8");
  return Buffer.from(template.replace("<!-- files -->", links.join("\n    ")));
}

/** Writes a file as it is, and beside it as browsers take it: no request has to compress. */
async function write(name, content) {
  const file = join(outdir, name);
  await Promise.all([
    writeFile(file, content),
    writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params: brotli })),
    writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 })),
  ]);
}

// esbuild makes a stylesheet for each script that it splits off; the page's own holds all of them.
const [, { cssBundle }] = entry("main.jsx");
const wanted = ({ path }) => extname(path) !== ".css" || basename(path) === basename(cssBundle);
await mkdir(outdir);
await Promise.all(outputFiles.filter(wanted).map(({ path, contents }) => write(basename(path), contents)));
await write("index.html", await page());
