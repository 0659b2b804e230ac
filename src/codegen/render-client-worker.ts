import { parentPort } from "node:worker_threads";
import type { Project } from "../config/project.ts";
import { QuintetError } from "../errors/errors.ts";
import { type ClientFiles, renderClient } from "./render-client.ts";

/** `fault` is for people to mend; `error` is ours. */
export type Order = { sdl: string; project: Project };
export type Answer = { files?: ClientFiles; fault?: string; error?: unknown };

parentPort?.on("message", async (order: Order) => {
  parentPort?.postMessage(await answer(order));
});

async function answer({ sdl, project }: Order): Promise<Answer> {
  try {
    return { files: await renderClient(sdl, project) };
  } catch (error) {
    return error instanceof QuintetError ? { fault: error.message } : { error };
  }
}
