import type { TestSession } from "./database.ts";
import { type Everyone, everyone } from "./permissions.ts";

/** Who has rows in coaching: everyone, sorted. Each of their rows is named by its owner. */
export const owners = ["ada", "alma", "anna", "ben", "edith", "emil", "mia", "milo", "rhea", "robo"];

/**
 * Everyone, and for each a profile whose only signal is their name, a task and a goal whose title is their name, and an
 * unanswered question about that task whose prompt is their name.
 */
export async function coaching(db: TestSession): Promise<Everyone> {
  const people = await everyone(db);
  await db.query(
    "insert into coaching.profiles (user_id, persona_signals) select id, jsonb_build_object('name', username) from identity.users",
  );
  await db.query("insert into coaching.tasks (user_id, title) select id, username from identity.users");
  await db.query("insert into coaching.goals (user_id, title) select id, username from identity.users");
  await db.query(
    "insert into coaching.interactions (user_id, task_id, prompt) select user_id, id, title from coaching.tasks",
  );
  return people;
}

/** The id of the task of that name. */
export async function taskOf(db: TestSession, name: string): Promise<string> {
  return await idOf(db, "select id from coaching.tasks where title = $1", name);
}

/** The id of the question of that prompt. */
export async function interactionOf(db: TestSession, name: string): Promise<string> {
  return await idOf(db, "select id from coaching.interactions where prompt = $1", name);
}

async function idOf(db: TestSession, sql: string, name: string): Promise<string> {
  const [row] = await db.query<{ id: string }>(sql, [name]);
  if (!row) throw new Error(`nothing is called ${name}`);
  return row.id;
}
