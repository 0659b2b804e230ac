import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { DatabaseConfig } from "../../src/config/config.ts";
import { migrate } from "../../src/migrations/migrate.ts";
import type { Finding } from "../../src/verdict/finding.ts";
import { openReview } from "../../src/verdict/review.ts";
import { type Part, reachVerdict } from "../../src/verdict/verdict.ts";
import { connect } from "./connect.ts";
import { openDesk } from "./desk.ts";

const goals = `-- A goal: what one user wants to reach.
create table identity.goals (
  id uuid primary key default gen_random_uuid(),
  title text not null,
  user_id integer references identity.users
);
create index goals_user_id_idx on identity.goals (user_id);
alter table identity.goals enable row level security;
alter table identity.goals force row level security;
create policy member_selects_all on identity.goals for select to quintet_member
  using (id is not null);
grant usage on schema identity to quintet_member;
grant select on identity.goals to quintet_member;
alter default privileges revoke execute on functions from public;
`;

/** A developer's place whose database has had its two migrations, and what a verdict says of it. */
export async function openVerdictDesk() {
  const desk = await openDesk();
  await desk.folder.add({ slug: "goals", up: goals, down: "drop table identity.goals;" });
  const { database, migrationsFolder } = desk;
  await migrate({ ...database, migrationsFolder });
  const config = (schemas: readonly string[] = ["identity"]): DatabaseConfig => ({
    database: { ...database, migrationsFolder, schemas: [...schemas], preparedStatements: 100, poolSize: 2 },
  });
  const asDatabase = { ...database, [Symbol.asyncDispose]: async () => {} };

  return {
    ...desk,
    config,
    /** What `wanted` parts say, but for the defects of the first migration, which are older than all that is done here. */
    async findings(
      wanted: Part[] = ["drift", "safety"],
      { schemas = ["identity"], since }: { schemas?: string[]; since?: string } = {},
    ): Promise<Finding[]> {
      await using review = await openReview({ config: config(schemas), database: asDatabase, since });
      const { findings } = await reachVerdict(review, wanted);
      return findings.filter(({ reason }) => !/identity\.users\b/.test(reason));
    },
    /** Takes back what was committed after the first two. */
    async forget(): Promise<void> {
      for (const folder of ["committed", "rollback"])
        for (const name of await desk.files(folder)) if (name > "000003") await desk.remove(`${folder}/${name}`);
    },
    /** Files of the draft, instead of those that were there. */
    async draft(files: Record<string, string>): Promise<void> {
      for (const name of await desk.files("current")) await rm(join(migrationsFolder, "current", name));
      for (const [name, text] of Object.entries(files)) await desk.write(`current/${name}`, text);
    },
    async asSuperuser(sql: string): Promise<void> {
      await using superuser = await connect(database.superuserUrl);
      await superuser.query(sql);
    },
  };
}

export type VerdictDesk = Awaited<ReturnType<typeof openVerdictDesk>>;
