import "../graphile-env.ts";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { createClientGenerator, findStaleClientFiles, schemaFile, writeClient } from "../codegen/client-generator.ts";
import { makeSdl } from "../codegen/schema-sdl.ts";
import { loadConfig } from "../config.ts";
import { runCommand } from "./command.ts";

/**
 * Makes graphql/schema.graphql from the migrations, and src/generated/client/ from it and the documents in graphql/.
 * `npm run codegen -- --check` writes nothing, and fails when a file is not what it would have written.
 */
await runCommand(async () => {
  await using generator = createClientGenerator();
  const sdl = await makeSdl(loadConfig());
  const files = await generator.render(sdl);
  const isSchemaStale = (await readFile(schemaFile, "utf8").catch(() => "")) !== sdl;

  if (process.argv.includes("--check")) {
    report([...(isSchemaStale ? [schemaFile] : []), ...(await findStaleClientFiles(files))]);
    return;
  }
  if (isSchemaStale) await writeFile(schemaFile, sdl);
  const written = [...(isSchemaStale ? [schemaFile] : []), ...(await writeClient(files))];
  process.stdout.write(
    written.length > 0
      ? written.map((file) => `${existsSync(file) ? "wrote" : "removed"} ${shorten(file)}\n`).join("")
      : "Everything was up to date.\n",
  );
});

function report(stale: string[]): void {
  if (stale.length === 0) {
    process.stdout.write("Everything is up to date.\n");
    return;
  }
  process.stderr.write(
    [...stale.map((file) => `stale: ${shorten(file)}`), "Run `npm run codegen` and commit what it writes.", ""].join(
      "\n",
    ),
  );
  process.exitCode = 1;
}

function shorten(file: string): string {
  return relative(process.cwd(), file);
}
