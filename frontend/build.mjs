// Bundles the browser libraries into kg/web/static/vendor: one ES module a library, the map, and all licences.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import * as esbuild from "esbuild";

const HERE = dirname(fileURLToPath(import.meta.url));
const OUT = join(HERE, "..", "kg", "web", "static", "vendor");
const ALLOWED = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Apache-2.0"]);
// Countries that Natural Earth draws without a number of ISO 3166; the code is the one that news tables use.
const UNNUMBERED = { Kosovo: "XKX" };

const readJson = async (...path) => JSON.parse(await readFile(join(HERE, ...path), "utf8"));

/** Bundles every file of libraries/ and gives the paths of all files that went in. */
async function bundle() {
  const entries = (await readdir(join(HERE, "libraries"))).sort().map((name) => join(HERE, "libraries", name));
  const built = await esbuild.build({
    absWorkingDir: HERE,
    bundle: true,
    entryPoints: entries,
    format: "esm",
    legalComments: "none", // LICENSES.txt holds them whole
    metafile: true,
    minify: true,
    outdir: OUT,
    target: ["es2022"],
  });
  return Object.keys(built.metafile.inputs);
}

/** The countries as a topology whose identifiers are three-letter codes, as in the graph, and not numbers. */
async function writeWorld() {
  const world = await readJson("node_modules", "world-atlas", "countries-50m.json");
  const codes = await readJson("node_modules", "i18n-iso-countries", "codes.json");
  const alpha3 = new Map(codes.map(([, three, number]) => [number.padStart(3, "0"), three]));
  for (const country of world.objects.countries.geometries) {
    country.id = alpha3.get(country.id) ?? UNNUMBERED[country.properties.name] ?? null;
    delete country.properties;
  }
  delete world.objects.land;
  await writeFile(join(OUT, "world.json"), JSON.stringify(world));
}

async function licenceOf(name) {
  const folder = join(HERE, "node_modules", name);
  const { license, version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (!ALLOWED.has(license)) throw new Error(`${name} ${version} is under ${license}, which may not be shipped`);
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(basename(each)));
  const text = file ? await readFile(join(folder, file), "utf8") : license;
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

const inputs = await (async () => {
  await rm(OUT, { force: true, recursive: true });
  await mkdir(OUT, { recursive: true });
  return bundle();
})();
await writeWorld();
const packages = new Set(
  inputs.map((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1]).filter(Boolean),
);
packages.add("world-atlas").add("i18n-iso-countries");
const licences = await Promise.all([...packages].sort().map(licenceOf));
await writeFile(join(OUT, "LICENSES.txt"), licences.join(`\n${"-".repeat(100)}\n\n`));
