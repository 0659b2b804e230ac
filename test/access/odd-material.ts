import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";
import type { Material, Table } from "./random-cases.ts";

const schema = readFileSync(join(import.meta.dirname, "odd-policies.sql"), "utf8");

/**
 * Roles are the cluster's: they are made once, and have nothing anywhere else. No login role becomes them but the superuser: the
 * lints of other tests look at who may become whom in the whole cluster.
 */
export async function makeOddRoles(superuser: ClientBase): Promise<void> {
  await superuser.query("select pg_advisory_lock(4712)");
  for (const role of ["odd_keeper", "odd_clerk"])
    await superuser.query(
      `do $$ begin create role ${role} noinherit; exception when duplicate_object then null; end $$`,
    );
  await superuser.query("grant odd_keeper to odd_clerk");
  await superuser.query("select pg_advisory_unlock(4712)");
}

/**
 * The schema of odd-policies.sql, and two roles of its own: a clerk who does not inherit, and a keeper who owns a table.
 */
export async function makeOddSchema(superuser: ClientBase): Promise<Material> {
  await makeOddRoles(superuser);
  await superuser.query(schema);
  await superuser.query("alter table odd.owned owner to odd_keeper");
  const keys = Array.from({ length: 10 }, (_, i) => ({ id: String(i + 1) })); // the last is of no row
  const common = { id: ["20", "21", "3", "50", "2", "30"], owner: ["1", "2", "3", "1", "2", null], title: titles };
  const table = (name: string, more: Table["values"] = {}): Table => ({
    name: `odd.${name}`,
    keys,
    columns: ["id", "title", "owner", ...Object.keys(more)],
    values: { ...common, ...more },
  });
  return {
    roles: [
      "quintet_anonymous",
      "quintet_member",
      "quintet_member",
      "quintet_member",
      "quintet_admin",
      "quintet_student",
      "quintet_educator",
      "quintet_analyst",
      "quintet_agent",
      "quintet_admin",
      "odd_clerk",
      "odd_keeper",
    ],
    claims: ["1", "2", "3", "2", "1", "", "9"].map((id) => ({ "jwt.claims.user_id": id })),
    tables: [
      table("notes", { state: ["open", "closed", "archived", "lost"] }),
      { ...table("notes", { secret: ["1", "9"] }), columns: ["id", "title", "secret"] },
      { ...table("tasks", { team: ["1", "2", null], level: ["0", "1", "9"] }), columns: ["id", "title", "label"] },
      ...[
        "plain",
        "loops",
        "owned",
        "open",
        "shut",
        "unseen",
        "events",
        "events_low",
        "events_high",
        "parents",
        "children",
      ].map((name) => table(name)),
      { ...table("x"), name: "odd_hidden.things" },
      table("guarded", { parent: ["1", "9", "77", null] }),
      ...["invoked", "shown", "joined", "virtual"].map((name) => table(name)),
    ],
  };
}

const titles = [
  "new",
  "newer",
  "newest",
  "other",
  "forbidden",
  "note 3",
  "stop",
  "skip",
  "steal",
  "mine",
  "bad",
  "late",
  "no",
  null,
];
