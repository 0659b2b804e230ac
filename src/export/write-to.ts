import type { Writable } from "node:stream";

/** Writes, and resolves when there is room for more: undefined when there is at once. A stream that closes has room for nothing and waits for nobody. */
export function writeTo(output: Writable, chunk: string): Promise<void> | undefined {
  if (output.write(chunk) || output.destroyed) return undefined;
  return new Promise((resolve) => {
    const done = () => {
      output.off("drain", done).off("close", done);
      resolve();
    };
    output.on("drain", done).on("close", done);
  });
}
