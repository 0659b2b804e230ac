import { watch } from "node:fs";
import { dirname, relative } from "node:path";
import { createClientGenerator, schemaFile } from "./client-generator.ts";

type Options = {
  onWritten: (files: string[], milliseconds: number) => void;
  onFailed: (error: Error) => void;
};

/** A schema and the documents that follow it are often saved together. */
const settleMilliseconds = 30;

/** Generates the typed client now and whenever the schema or a document in graphql/ changes. */
export function watchClient({ onWritten, onFailed }: Options): AsyncDisposable {
  const generator = createClientGenerator();
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

  const watcher = watch(dirname(schemaFile), { recursive: true }, (_event, name) => {
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
