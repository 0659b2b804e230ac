import { once } from "node:events";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { Worker } from "node:worker_threads";
import type { Project } from "../config/project.ts";
import { QuintetError } from "../errors/errors.ts";
import type { ClientFiles } from "./render-client.ts";
import type { Answer, Order } from "./render-client-worker.ts";

export type ClientGenerator = AsyncDisposable & {
  /** The client's files for a schema, unwritten. */
  render(sdl: string): Promise<ClientFiles>;
  /** Brings the project's client in line with its graphql/schema.graphql. @returns the files that changed */
  generate(): Promise<string[]>;
};

/**
 * Generates the typed client in a thread of its own: loading graphql-codegen takes 1.4 s and a run 0.2 s of CPU, during
 * which the server of `npm run dev` answers requests. It loads at once, so the first schema change need not wait.
 * Requests run one after another. Documents that do not fit are a QuintetError with their places; the files stay.
 */
export function createClientGenerator(project: Project): ClientGenerator {
  const worker = new Worker(new URL("./render-client-worker.ts", import.meta.url));
  worker.unref();
  let queue: Promise<unknown> = Promise.resolve();

  async function ask(sdl: string): Promise<ClientFiles> {
    worker.ref();
    try {
      worker.postMessage({ sdl, project } satisfies Order);
      const [answer]: Answer[] = await once(worker, "message");
      if (answer?.files) return answer.files;
      throw answer?.fault ? new QuintetError("CONFIGURATION", answer.fault) : answer?.error;
    } finally {
      worker.unref();
    }
  }

  function render(sdl: string): Promise<ClientFiles> {
    const rendered = queue.then(() => ask(sdl));
    queue = rendered.catch(() => {});
    return rendered;
  }

  return {
    render,
    async generate() {
      return writeClient(await render(await readFile(project.schemaFile, "utf8")), project.clientDirectory);
    },
    async [Symbol.asyncDispose]() {
      await worker.terminate();
    },
  };
}

/** The files that a client's directory lacks, has otherwise, or has too many. */
export async function findStaleClientFiles(files: ClientFiles, directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  const present = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)));
  const stale = present.filter((name) => !Object.hasOwn(files, name));
  for (const [name, content] of Object.entries(files)) {
    const current = await readFile(join(directory, name), "utf8").catch(() => undefined);
    if (current !== content) stale.push(name);
  }
  return stale.sort().map((name) => join(directory, name));
}

/** Writes what changed only, so that watchers of a frontend rebuild no more than they must. */
export async function writeClient(files: ClientFiles, directory: string): Promise<string[]> {
  const stale = await findStaleClientFiles(files, directory);
  for (const file of stale) {
    const content = files[file.slice(directory.length + 1)];
    await mkdir(dirname(file), { recursive: true });
    await (content === undefined ? rm(file) : writeFile(file, content));
  }
  return stale;
}
