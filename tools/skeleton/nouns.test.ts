import type { Class } from "@youth-graph/query";
import { catalogOf, projectionsOf, type SubgraphManifest } from "@youth-graph/subgraph";
import { manifestOf } from "../manifests";
import { SUBGRAPHS } from "../services";
import { type Exported, exportsIn } from "./exports";
import { faceFaults, serviceFaults } from "./noun-faults";

const services = SUBGRAPHS.map(({ name }) => name);
const manifests = new Map<string, SubgraphManifest>();
const sources = new Map<string, Exported[]>();
let faceFiles: Exported[] = [];
let faces: readonly Class[] = [];
beforeAll(async () => {
  faceFiles = await exportsIn("libs/faces/src");
  for (const name of services) {
    manifests.set(name, await manifestOf(name));
    sources.set(name, await exportsIn(`apps/${name}/src`));
  }
  faces = manifests.get("programs")!.faces;
}, 60_000);

const manifest = (name: string): SubgraphManifest => manifests.get(name)!;
const without = (list: readonly unknown[], name: string): never =>
  list.filter(each => (each as { name: string }).name !== name) as never;

describe("the faces", () => {
  test("are all listed, each in a file of its noun's name and owned by a service", () => {
    expect(faceFaults(faceFiles, faces, services)).toEqual([]);
  });

  test("are the same list in every service", () => {
    for (const name of services) expect(manifest(name).faces).toBe(faces);
  });

  test("are missed by name", () => {
    const found = (listed: readonly Class[], files = faceFiles, known = services) =>
      faceFaults(files, listed, known);
    expect(found(without(faces, "ProjectFace"))).toEqual([
      "libs/faces/src/project.ts: ProjectFace is not listed in faces.ts",
    ]);
    const [project] = faceFiles.filter(({ name }) => name === "ProjectFace");
    expect(found(faces, [{ ...project!, file: "libs/faces/src/plan.ts" }])).toEqual([
      "libs/faces/src/plan.ts: ProjectFace stands in project.ts",
    ]);
    expect(found(faces, [{ ...project!, value: class ProjectFace {} }])).toEqual([
      "libs/faces/src/project.ts: ProjectFace has no @face({ … })",
    ]);
    expect(
      found(
        faces,
        [project!],
        without(
          services.map(name => ({ name })),
          "programs",
        ),
      ),
    ).toEqual(["libs/faces/src/project.ts: programs, its owner, is no service"]);
  });
});

describe("a manifest", () => {
  test.each(services)("of %s lists all that its files declare, and every noun that it owns has one", name => {
    expect(serviceFaults(manifest(name), sources.get(name)!)).toEqual([]);
  });

  test.each([
    ["nouns", "YouthHome", "apps/venues/src/youth-home/youth-home.ts"],
    ["extensions", "Division", "apps/venues/src/foreign/division/division.ts"],
    ["resolvers", "YouthHomeResolver", "apps/venues/src/youth-home/youth-home.resolver.ts"],
    ["commands", "bookYouthHome", "apps/venues/src/booking/book-youth-home.ts"],
  ] as const)("is told which of its %s is not listed", (key, name, file) => {
    const venues = { ...manifest("venues"), [key]: without(manifest("venues")[key], name) };
    expect(serviceFaults(venues, sources.get("venues")!)).toEqual([
      `${file} is not listed under ${key} of venues`,
    ]);
  });

  test.each([
    ["relationGroups", "DivisionForces"],
    ["tables", "ReachMeasure"],
  ] as const)("is told which of its %s is not listed (%s)", (key, name) => {
    const [service, files] = [...sources].find(([, exported]) => exported.some(each => each.name === name))!;
    const { file } = files.find(each => each.name === name)!;
    const changed = { ...manifest(service), [key]: without(manifest(service)[key], name) };
    expect(serviceFaults(changed, files)).toEqual([`${file} is not listed under ${key} of ${service}`]);
  });

  test("is told which noun has no class, or has it in the wrong place", () => {
    const found = (change: (file: Exported) => Exported[]) =>
      serviceFaults(manifest("venues"), sources.get("venues")!.flatMap(change));
    const moved = (name: string, file: string) => (each: Exported) => [
      each.name === name ? { ...each, file } : each,
    ];
    expect(found(each => (each.name === "VisitCount" ? [] : [each]))).toEqual([
      "apps/venues/src/visit-count/visit-count.ts is missing: venues owns VisitCount",
    ]);
    expect(
      found(each => [each.name === "VisitCount" ? { ...each, value: class VisitCount {} } : each]),
    ).toEqual(["apps/venues/src/visit-count/visit-count.ts: no class in it extends VisitCountFace"]);
    expect(found(moved("VisitCount", "apps/venues/src/foreign/visit-count/visit-count.ts"))).toEqual([
      "apps/venues/src/foreign/visit-count/visit-count.ts: VisitCount is venues's own, so it does not stand in foreign/",
    ]);
    expect(found(moved("Division", "apps/venues/src/division/division.ts"))).toEqual([
      "apps/venues/src/division/division.ts: Division belongs to organization, so it stands in foreign/",
    ]);
    expect(found(each => (each.file.endsWith(".resolver.ts") ? [{ ...each, text: "" }] : [each]))).toEqual([
      "apps/venues/src/foreign/division/division.ts is not needed: no resolver of venues names Division",
    ]);
  });
});

describe("the copies that a service keeps", () => {
  const owned = (noun: string) =>
    services.map(name => catalogOf(manifest(name)).of(noun)).find(({ own }) => own)!;

  test.each(services)("have in %s the columns that their owners' tables have", name => {
    const projections = projectionsOf(catalogOf(manifest(name)));
    expect(projections.length).toBeGreaterThan(0);
    for (const { type, source, model, columns, asked } of projections) {
      const owner = owned(type);
      expect([type, source, model.prefix]).toEqual([type, owner.owner, owner.prefix]);
      const shape = ({ attributes }: typeof model) =>
        asked.map(attribute => {
          const { kind, column, nullable, ...rest } = attributes.get(attribute) as never as Record<
            string,
            unknown
          >;
          const { scalar, enumName, list } = rest;
          return { kind, column, nullable, scalar, enumName, list };
        });
      expect([type, shape(model)]).toEqual([type, shape(owner)]);
      expect(columns).toHaveLength(asked.length);
    }
  });
});
