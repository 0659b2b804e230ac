import { parentPort } from "node:worker_threads";
import { QuintetError } from "../errors.ts";
import { type ClientFiles, renderClient } from "./render-client.ts";

/** `fault` is for people to mend; `error` is ours. */
export type Answer = { files?: ClientFiles; fault?: string; error?: unknown };

parentPort?.on("message", async (sdl: string) => {
  parentPort?.postMessage(await answer(sdl));
});

async function answer(sdl: string): Promise<Answer> {
  try {
    return { files: await renderClient(sdl) };
  } catch (error) {
    return error instanceof QuintetError ? { fault: error.message } : { error };
  }
}
