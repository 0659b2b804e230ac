import { watch } from "node:fs";
import { relative } from "node:path";
import type { Project } from "../config/project.ts";
import { createClientGenerator } from "./client-generator.ts";

type Options = {
  project: Project;
  onWritten: (files: string[], milliseconds: number) => void;
  onFailed: (error: Error) => void;
};

/** A schema and the documents that follow it are often saved together. */
const settleMilliseconds = 30;

/** Generates the typed client now and whenever the schema or a document in graphql/ changes. */
export function watchClient({ project, onWritten, onFailed }: Options): AsyncDisposable {
  const generator = createClientGenerator(project);
  let timer: NodeJS.Timeout | undefined;

  async function generate(): Promise<void> {
    const start = performance.now();
    try {
      const files = await generator.generate();
      if (files.length > 0)
        onWritten(
          files.map((file) => relative(process.cwd(), file)),
          performance.now() - start,
        );
    } catch (error) {
      onFailed(error as Error);
    }
  }

  const watcher = watch(project.graphqlDirectory, { recursive: true }, (_event, name) => {
    if (!name?.endsWith(".graphql")) return;
    clearTimeout(timer);
    timer = setTimeout(generate, settleMilliseconds);
  });
  void generate();

  return {
    async [Symbol.asyncDispose]() {
      watcher.close();
      clearTimeout(timer);
      await generator[Symbol.asyncDispose]();
    },
  };
}
