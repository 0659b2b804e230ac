import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { createEmptyDatabase } from "../support/empty-database.ts";
import { runMigrationCommand } from "../support/migration-command.ts";
import { makeMigrationsFolder } from "../support/migrations-folder.ts";

const page = join(import.meta.dirname, "../../docs/runbooks/merged-migrations.md");
const begin = "<!-- Recorded by test/migrations/merge-session.test.ts: RECORD_SESSION=yes writes it anew. -->\n\n";
const end = "\n<!-- End of the recorded session. -->";

const draftOf = (table: string) => `drop table if exists identity.${table};  -- undo
create table identity.${table} (id integer primary key);
alter table identity.${table} enable row level security;
alter table identity.${table} force row level security;
`;

/** A developer's clone and database; what they run is written down with what it says. */
async function openClone(origin: string, name: string, session: string[]) {
  const directory = await mkdtemp(join(tmpdir(), `quintet-${name}-`));
  const git = promisify(execFile);
  const env = {
    ...process.env,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: `${name}@quintet.example`,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: `${name}@quintet.example`,
    GIT_CONFIG_NOSYSTEM: "1",
    HOME: directory,
  };
  await git("git", ["clone", "--quiet", origin, join(directory, "clone")], { env });
  const clone = join(directory, "clone");
  const migrationsFolder = join(clone, "migrations");
  const database = await createEmptyDatabase({ shadow: true });
  const write = (command: string, output: string) => session.push(`${name}$ ${command}\n${output}`);
  return {
    async save(file: string, sql: string) {
      await mkdir(join(migrationsFolder, file, ".."), { recursive: true });
      await writeFile(join(migrationsFolder, file), sql);
    },
    async git(...args: string[]) {
      const { stdout } = await git("git", args, { cwd: clone, env });
      write(`git ${args.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(" ")}`, stdout);
    },
    async npm(command: string, ...args: string[]) {
      const { output, code } = await runMigrationCommand({ database, migrationsFolder }, [command, ...args]);
      const words = args.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(" ");
      write(`npm run ${command}${words && ` -- ${words}`}`, `${output}${code ? `(exit code ${code})\n` : ""}`);
    },
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

test("two developers merge their migrations, as docs/runbooks/merged-migrations.md tells it", async () => {
  await using folder = await makeMigrationsFolder({
    slug: "users",
    up: "-- Accounts.\ncreate schema identity;\nalter default privileges revoke execute on functions from public;",
    down: "alter default privileges grant execute on functions to public;\ndrop schema identity;",
  });
  const origin = join(folder.path, "../origin");
  const git = promisify(execFile);
  await mkdir(origin);
  for (const name of ["migrations", ".gmrc"])
    await cp(join(folder.path, "..", name), join(origin, name), { recursive: true });
  const as = ["-c", "user.name=quintet", "-c", "user.email=quintet@quintet.example"];
  await git("git", ["init", "--quiet", "--initial-branch=main"], { cwd: origin });
  await git("git", ["add", "."], { cwd: origin });
  await git("git", [...as, "commit", "--quiet", "--message", "Begin"], { cwd: origin });
  await git("git", ["config", "receive.denyCurrentBranch", "updateInstead"], { cwd: origin });
  const session: string[] = [];
  await using anna = await openClone(origin, "anna", session);
  await using ben = await openClone(origin, "ben", session);

  await anna.save("current/1-goals.sql", draftOf("goals"));
  await anna.save("rollback/current.sql", "drop table identity.goals;\n");
  await anna.npm("commit", "--message", "goals");
  await ben.save("current/1-notes.sql", draftOf("notes"));
  await ben.save("rollback/current.sql", "drop table identity.notes;\n");
  await ben.npm("commit", "--message", "notes");

  await anna.git("add", ".");
  await anna.git("commit", "--quiet", "--message", "Add goals");
  await anna.git("push", "--quiet");
  await ben.git("add", ".");
  await ben.git("commit", "--quiet", "--message", "Add notes");
  await ben.git("pull", "--quiet", "--no-rebase", "--no-edit");
  await ben.npm("status");
  await ben.npm("rebase");
  await ben.npm("status");
  await ben.git("add", ".");
  await ben.git("commit", "--quiet", "--message", "Put notes after goals");
  await ben.git("push", "--quiet");
  await anna.git("pull", "--quiet");
  await anna.npm("migrate");

  const recorded = `\`\`\`console\n${session
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n\`\`\`\n`;
  const text = await readFile(page, "utf8");
  const [before = "", after = ""] = [text.split(begin)[0], text.split(end)[1]];
  if (process.env.RECORD_SESSION) await writeFile(page, `${before}${begin}${recorded}${end}${after}`);
  else expect(text.split(begin)[1]?.split(end)[0]).toBe(recorded);
});
