import { beforeAll, expect, test } from "@jest/globals";
import { actAs, prepare } from "../../support/acting.ts";
import { type Person, useDatabase } from "../../support/database.ts";

const database = useDatabase();
let people: Record<"member" | "agent", Person>;

/** 100 members with 100 tasks, goals and questions each; half of a person's questions are about one task. */
beforeAll(async () => {
  const [mia] = await prepare<{ id: string }>(
    database,
    `insert into identity.users (username) select 'member-' || n from generate_series(1, 100) n returning id`,
  );
  people = {
    member: { id: mia?.id as string, role: "member", email: "" },
    agent: { id: mia?.id as string, role: "agent", email: "" },
  };
  const each = "identity.users u, generate_series(1, 100) n";
  const time = "now() - n * interval '1 hour'";
  await prepare(
    database,
    `insert into coaching.tasks (user_id, title, status, created_at)
     select u.id, 'Task ' || n, case when n % 10 = 0 then 'completed' else 'pending' end::coaching.task_status, ${time} from ${each}`,
  );
  await prepare(
    database,
    `insert into coaching.goals (user_id, title, created_at) select u.id, 'Goal ' || n, ${time} from ${each}`,
  );
  await prepare(
    database,
    `insert into coaching.interactions (user_id, task_id, prompt, response, created_at)
     select u.id, case when n % 2 = 0 then t.id end, 'Question ' || n, case when n > 2 then 'Answer' end, ${time}
     from ${each}, lateral (select id from coaching.tasks where user_id = u.id and title = 'Task 1') t`,
  );
  await prepare(
    database,
    `insert into coaching.cache_entries select 'key ' || n, '1', ${time} + interval '9000 hours' from generate_series(1, 10000) n`,
  );
  await prepare(database, "analyze coaching.tasks, coaching.goals, coaching.interactions, coaching.cache_entries");
});

type Plan = { "Node Type": string; "Index Name"?: string; Plans?: Plan[] };

function flatten(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(flatten)];
}

const newest = "order by created_at desc, id desc limit 20";

// Where and order are what the API sends for the list; the policies add theirs.
test.each<[string, keyof typeof people, string, string]>([
  [
    "one's tasks, newest first",
    "member",
    "tasks_user_id_created_at_idx",
    `select * from coaching.tasks where user_id = $1 ${newest}`,
  ],
  [
    "one's tasks of a status, newest first",
    "member",
    "tasks_user_id_created_at_idx",
    `select * from coaching.tasks where user_id = $1 and status = 'pending' ${newest}`,
  ],
  [
    "one's goals, newest first",
    "member",
    "goals_user_id_created_at_idx",
    `select * from coaching.goals where user_id = $1 ${newest}`,
  ],
  [
    "one's conversation, newest first",
    "member",
    "interactions_user_id_created_at_idx",
    `select * from coaching.interactions where user_id = $1 ${newest}`,
  ],
  [
    "what was said about a task, newest first",
    "agent",
    "interactions_task_id_user_id_created_at_idx",
    `select * from coaching.interactions where user_id = $1
     and task_id = (select id from coaching.tasks where user_id = $1 and title = 'Task 1') ${newest}`,
  ],
  [
    "what waits for an answer, oldest first",
    "agent",
    "interactions_unanswered_idx",
    "select * from coaching.unanswered_interactions() where $1::uuid is not null limit 20",
  ],
  [
    "a key of the cache",
    "agent",
    "cache_entries_pkey",
    "select * from coaching.cache_entries where key = 'key 7' and expires_at > now() and $1::uuid is not null",
  ],
  [
    "what has expired of the cache",
    "agent",
    "cache_entries_expires_at_idx",
    "select * from coaching.cache_entries where expires_at <= now() and $1::uuid is not null",
  ],
])("%s: read from an index that has it in order", async (_, who, index, sql) => {
  const person = people[who];
  await using acting = await actAs(database, person);

  const [row] = await acting.query<{ "QUERY PLAN": { Plan: Plan }[] }>(`explain (format json) ${sql}`, [person.id]);
  const nodes = flatten(row?.["QUERY PLAN"][0]?.Plan as Plan);

  expect(nodes.map((node) => node["Index Name"])).toContain(index);
  expect(nodes.filter((node) => /Sort/.test(node["Node Type"]))).toEqual([]);
});
