import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

type Locked = { integrity?: string; resolved?: string; hasInstallScript?: boolean; link?: boolean };

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const lock = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
const packages = Object.entries(lock.packages as Record<string, Locked>).filter(([path]) => path !== "");

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
  expect(packages.filter(([, { resolved, link }]) => resolved !== undefined || link).map(([path]) => path)).toEqual([]);
});

test("direct dependencies are exact versions, the ones that the lock has", () => {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

  for (const [name, version] of Object.entries(direct)) expect([name, version]).toEqual([name, versionInLock(name)]);
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

function versionInLock(name: string): string | undefined {
  return lock.packages[`node_modules/${name}`]?.version;
}

/** Quintet runs on Linux and macOS, on x64 and arm64; npm installs no other package of the embedded PostgreSQL there. */
function isForAnotherPlatform(name: string): boolean {
  const { os = [], cpu = [] } = lock.packages[`node_modules/${name}`] as { os?: string[]; cpu?: string[] };
  const runsHere = (list: string[], ours: string[]) => list.length === 0 || list.some((item) => ours.includes(item));
  return !runsHere(os, ["linux", "darwin"]) || !runsHere(cpu, ["x64", "arm64"]);
}
