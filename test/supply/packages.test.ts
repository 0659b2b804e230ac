import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

type Locked = { integrity?: string; resolved?: string; hasInstallScript?: boolean; link?: boolean };

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
/** The workspaces are ours; npm links them. */
const isOurs = ([path, { link }]: [string, Locked]) => path === "" || link || manifest.workspaces.includes(path);
const packages = Object.entries(lock.packages as Record<string, Locked>).filter((entry) => !isOurs(entry));

test("no package runs a script when it is installed: those that have one are refused by name", async () => {
  const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));

  expect(await readFile(join(root, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m); // older npm knows no list
  expect(withScript.length).toBeGreaterThan(0);
  expect(Object.values(manifest.allowScripts)).not.toContain(true);
  const undecided = withScript.filter((name) => !(name in manifest.allowScripts));
  expect(undecided.filter((name) => !isForAnotherPlatform(name))).toEqual([]);
});

test("every package is pinned by what is in it, and fetched from wherever npm is set to, not from a host in the lock", () => {
  expect(packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? "")).map(([path]) => path)).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test("direct dependencies are exact versions, the ones that the lock has", async () => {
  for (const directory of ["", ...(manifest.workspaces as string[])]) {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      await readFile(join(root, directory, "package.json"), "utf8"),
    );
    const direct = { ...dependencies, ...devDependencies, ...optionalDependencies };
    for (const [name, version] of Object.entries(direct))
      expect([name, version]).toEqual([name, versionInLock(name, directory)]);
  }
});

test("there is one graphql: two would refuse each other's schemas", () => {
  const copies = packages.map(([path]) => path).filter((path) => path.endsWith("node_modules/graphql"));

  expect(copies).toEqual(["node_modules/graphql"]);
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** As the package of a directory finds it; of another name where it is an alias. */
function versionInLock(name: string, directory: string): string | undefined {
  const {
    name: real,
    version,
    link,
    resolved,
  } = lock.packages[`${directory}/node_modules/${name}`] ?? lock.packages[`node_modules/${name}`] ?? {};
  if (link) return lock.packages[resolved]?.version;
  return real ? `npm:${real}@${version}` : version;
}

/** Quintet runs on Linux and macOS, on x64 and arm64; npm installs no other package of the embedded PostgreSQL there. */
function isForAnotherPlatform(name: string): boolean {
  const { os = [], cpu = [] } = lock.packages[`node_modules/${name}`] as { os?: string[]; cpu?: string[] };
  const runsHere = (list: string[], ours: string[]) => list.length === 0 || list.some((item) => ours.includes(item));
  return !runsHere(os, ["linux", "darwin"]) || !runsHere(cpu, ["x64", "arm64"]);
}
