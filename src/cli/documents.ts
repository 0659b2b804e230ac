import "../config/graphile-env.ts";
import { buildSchema, type GraphQLSchema } from "graphql";
import { sha256 } from "../auth/secrets.ts";
import { findMisfits, type Misfit } from "../codegen/check-documents.ts";
import { makeSdlAfter, printApi } from "../codegen/schema-sdl.ts";
import { type Config, loadConfig } from "../config/config.ts";
import { connectDatabase, type Database } from "../database/connections.ts";
import { findSchemas } from "../database/served-schemas.ts";
import { connect } from "../database/server-check.ts";
import { QuintetError } from "../errors/errors.ts";
import { readManifest } from "../graphql/documents/manifest.ts";
import {
  addManifest,
  type DocumentUse,
  listManifests,
  readDocumentUses,
  readRegisteredDocuments,
  removeManifest,
  requireHistory,
} from "../graphql/documents/manifest-history.ts";
import { usageOf } from "./command-help.ts";
import type { Given } from "./command-line.ts";
import { runCommandLine } from "./run-command-line.ts";

type Asked = { config: Config; database: Database; files: readonly string[]; options: Given<"documents">["options"] };
type Known = { text: string; id: string; client: string; version: string; uses: readonly DocumentUse[] };

const actions = { add, list, remove, check };

/** The documents that frontends were deployed with, as operators keep them. */
await runCommandLine("documents", async ({ words: [action = "", ...files], options }) => {
  const problem = findProblem(action as keyof typeof actions, files, options);
  if (problem) {
    process.stderr.write(`${problem}\nUsage: ${usageOf("documents")}\n`);
    process.exitCode = 2;
    return;
  }
  const config = loadConfig();
  await using database = await connectDatabase(config);
  await actions[action as keyof typeof actions]({ config, database, files, options });
});

function findProblem(action: keyof typeof actions, files: readonly string[], options: Asked["options"]) {
  const isChange = action === "add" || action === "remove";
  const missing = isChange && (["client", "version"] as const).find((name) => !options[name]?.trim());
  if (missing) return `--${missing} is missing.`;
  if (action === "add" ? files.length !== 1 : action !== "check" && files.length > 0)
    return action === "add" ? "Name one FILE: a manifest." : `${action} takes no file.`;
  if (!isChange && (options.client ?? options.version) !== undefined) return `${action} is about all clients.`;
  if (options.to !== undefined && action !== "check") return `--to says nothing about ${action}.`;
  if (options.json && isChange) return `--json says nothing about ${action}.`;
  return undefined;
}

async function add({ config, database, files, options }: Asked): Promise<void> {
  const { client = "", version = "" } = options;
  const entries = await readManifest(files[0] as string);
  await using owner = await connect(database.ownerUrl);
  await requireHistory(owner);
  const documents = entries.map(([id, text]) => ({ id, text, client, version, uses: [] }));
  const misfits = findMisfits(await serveNow(config, database), documents);
  if (misfits.length > 0)
    throw new QuintetError(
      "CONFIGURATION",
      ["The API does not answer all of it, so nothing was added:", ...misfits.flatMap(describe)].join("\n"),
    );
  const isNew = await addManifest(owner, { client, version, entries });
  print([
    isNew
      ? `${client} ${version} is registered: ${entries.length} documents. Servers know them within seconds.`
      : `${client} ${version} was registered already, with these documents.`,
  ]);
}

async function list({ database, options }: Asked): Promise<void> {
  await using owner = await connect(database.ownerUrl);
  await requireHistory(owner);
  const manifests = await listManifests(owner);
  if (options.json) return print([JSON.stringify(manifests, null, 2)]);
  const lines = manifests.map(
    ({ client, version, documents, addedAt, removedAt, lastUsedAt }) =>
      `${client} ${version}: ${documents} documents, added ${addedAt}${removedAt ? `, removed ${removedAt}` : ""}, ${
        lastUsedAt ? `last used ${lastUsedAt}` : "never used"
      }`,
  );
  print(lines.length > 0 ? lines : ["No manifest is registered."]);
}

async function remove({ database, options }: Asked): Promise<void> {
  const { client = "", version = "" } = options;
  await using owner = await connect(database.ownerUrl);
  await requireHistory(owner);
  if (!(await removeManifest(owner, { client, version })))
    throw new QuintetError("CONFIGURATION", `${client} ${version} is not registered: \`npm run documents -- list\`.`);
  print([`${client} ${version} is no longer trusted for its own sake; what others have too still is.`]);
}

async function check({ config, database, files, options }: Asked): Promise<void> {
  const documents = await readKnown(database, files);
  const misfits = findMisfits(buildSchema(await makeSdlAfter(config, options.to)), documents);
  if (misfits.length > 0) process.exitCode = 1;
  if (options.json) return print([JSON.stringify(misfits, null, 2)]);
  print(
    misfits.length > 0
      ? misfits.flatMap(describe)
      : [`The API answers ${documents.length === 1 ? "the document" : `all ${documents.length} documents`}.`],
  );
}

async function readKnown({ ownerUrl }: Database, files: readonly string[]): Promise<Known[]> {
  await using owner = await connect(ownerUrl);
  if (files.length === 0) {
    await requireHistory(owner);
    return await readRegisteredDocuments(owner);
  }
  const uses = await readDocumentUses(owner);
  const manifests = await Promise.all(files.map(async (file) => ({ file, entries: await readManifest(file) })));
  return manifests.flatMap(({ file, entries }) =>
    entries.map(([id, text]) => {
      const used = uses.get(sha256(text).toString("hex")) ?? [];
      return { id, text, client: file, version: "", uses: used };
    }),
  );
}

async function serveNow(
  { database: { schemas, migrationsFolder } }: Config,
  database: Database,
): Promise<GraphQLSchema> {
  const { present } = await findSchemas(database.ownerUrl, schemas);
  const { authenticatorUrl } = database;
  return buildSchema(await printApi({ authenticatorUrl, schemas: present, migrationsFolder, onWarnings() {} }));
}

function describe({ document, operation, reasons }: Misfit<Known>): string[] {
  const [use] = document.uses;
  const by = use && (use.client === "" ? "a client without a name" : `${use.client} ${use.version}`.trim());
  const used = use ? `last used ${use.lastUsedAt} by ${by} (${use.uses} times)` : "no use of it was counted";
  const whose = `${document.client} ${document.version}`.trim();
  return [`${operation} of ${whose} (${document.id}), ${used}:`, ...reasons.map((reason) => `  ${reason}`)];
}

function print(lines: readonly string[]): void {
  process.stdout.on("error", () => {}); // `| head` has read enough
  process.stdout.write(`${lines.join("\n")}\n`);
}
