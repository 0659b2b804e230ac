import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseConfig } from "../../../src/config/config.ts";
import { engineDirectory } from "../../../src/config/project.ts";
import { withDatabase } from "../../../src/database/bootstrap.ts";
import { readChange } from "../../../src/verdict/change.ts";
import { inOrder } from "../../../src/verdict/finding.ts";
import { findImpact } from "../../../src/verdict/impact/find-impact.ts";
import { renderMarkdown } from "../../../src/verdict/render-markdown.ts";
import { connectionsOf, schemas, templateName } from "../../support/cluster.ts";
import { connect } from "../../support/connect.ts";
import { createDatabase, dropDatabase } from "./library.ts";

const folder = join(engineDirectory, "docs/impact");

/** What `npm run check -- --markdown` says of migrations of docs/impact/, but for drift and safety, which are others' subjects. */
export type Examples = AsyncDisposable & {
  names: string[];
  render(name: string): Promise<string>;
  /** As it is committed; empty when it is not. */
  read(name: string): Promise<string>;
  write(name: string, text: string): Promise<void>;
};

export async function openExamples(): Promise<Examples> {
  const sized = "impact_examples";
  const names = (await readdir(folder))
    .filter((name) => name.endsWith(".sql"))
    .map((name) => name.slice(0, -".sql".length));
  await dropDatabase(sized);
  await createDatabase(sized, templateName);
  await addRows(sized);
  const fileOf = (name: string) => join(folder, `${name}.md`);

  return {
    names,
    async render(name) {
      const text = await readFile(join(folder, `${name}.sql`), "utf8");
      await using project = await makeProject(text);
      const findings = await findImpactOf(project.migrationsFolder, sized);
      const sql = text.replace(/^--# rollback$/m, "-- migrations/rollback/current.sql").trim();
      return [
        `# Impact of a migration: ${name.replaceAll("-", " ")}`,
        introduction(name),
        `\`\`\`sql\n${sql}\n\`\`\``,
        `${renderMarkdown({ findings })}\n`,
      ].join("\n\n");
    },
    read: (name) => readFile(fileOf(name), "utf8").catch(() => ""),
    write: (name, text) => writeFile(fileOf(name), text),
    [Symbol.asyncDispose]: () => dropDatabase(sized),
  };
}

function introduction(name: string): string {
  return `<!-- Written by \`npm run test:impact -- --write\` from ${name}.sql. Do not edit. -->\n\nWhat \`npm run check -- --markdown\` says of this draft:`;
}

/** So that one table has a size worth telling. */
async function addRows(database: string): Promise<void> {
  await using owner = await connect(connectionsOf(database).ownerUrl);
  await owner.query(
    `insert into ralph_advanced.system_logs (level, source, message) select 'INFO', 'worker', 'line ' || n from generate_series(1, 10000) n`,
  );
  await owner.query("analyze ralph_advanced.system_logs");
}

/** This repository with a draft. */
async function makeProject(text: string): Promise<AsyncDisposable & { migrationsFolder: string }> {
  const directory = await mkdtemp(join(tmpdir(), "quintet-impact-"));
  const migrationsFolder = join(directory, "migrations");
  const drafts = [
    join(engineDirectory, "migrations/current"),
    join(engineDirectory, "migrations/rollback/current.sql"),
  ];
  await cp(join(engineDirectory, "migrations"), migrationsFolder, {
    recursive: true,
    filter: (source) => !drafts.includes(source),
  });
  await mkdir(join(migrationsFolder, "current"));
  for (const name of ["graphql", "products"]) await symlink(join(engineDirectory, name), join(directory, name));
  const [up = "", down = ""] = text.split(/^--# rollback\n/m);
  await writeFile(join(migrationsFolder, "current/1-draft.sql"), up);
  await writeFile(join(migrationsFolder, "rollback/current.sql"), down);
  return { migrationsFolder, [Symbol.asyncDispose]: () => rm(directory, { recursive: true }) };
}

async function findImpactOf(migrationsFolder: string, sized: string) {
  const config: DatabaseConfig = {
    database: { schemas, migrationsFolder, poolSize: 2, preparedStatements: 100, ...connectionsOf(templateName) },
  };
  const template = { ...connectionsOf(templateName), [Symbol.asyncDispose]: async () => {} };
  const findings = await findImpact({
    config,
    change: await readChange(migrationsFolder),
    database: { ...template, ownerUrl: withDatabase(template.ownerUrl, sized) },
    before: async () => template,
    after: async () => template,
    scratch: async () => template,
    [Symbol.asyncDispose]: async () => {},
  });
  return inOrder(findings);
}
