import type { Person, TestSession } from "./database.ts";
import { type Everyone, everyone } from "./permissions.ts";

/** Everyone, and two marketers who share nothing. The ids of what is theirs. */
export type Agency = Everyone &
  Record<
    | "skill"
    | "bakery"
    | "garage"
    | "miasQueued"
    | "miasRunning"
    | "miasDone"
    | "milosQueued"
    | "milosRunning"
    | "milosLeft"
    | "miasText"
    | "miasDraft"
    | "milosText"
    | "milosDraft",
    string
  >;

/**
 * Mia does marketing for a bakery, Milo for a garage. Each has runs, named by their user_message: one is queued, one
 * runs (Mia's by Robo, Milo's by Rhea), and Mia has a completed one, Milo one that a dead worker, Rhea, left. Mia's
 * completed and Milo's running one have two outputs each, a text and a draft, named by title; the texts have feedback,
 * named by reviewer.
 */
export async function agency(db: TestSession): Promise<Agency> {
  const people = await everyone(db);
  const { mia, milo, robo, rhea } = people;
  const insert = async (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    const [made] = await db.query<{ id: string }>(
      `insert into marketing.${table} (${names}) values (${names.map((_, index) => `$${index + 1}`)}) returning id`,
      Object.values(row),
    );
    return made?.id as string;
  };

  const [row] = await db.query<{ id: string }>("select id from marketing.skills where name = 'copywriting'");
  const skill = row?.id as string;
  const bakery = await insert("clients", { user_id: mia.id, name: "Bakery", slug: "bakery" });
  const garage = await insert("clients", { user_id: milo.id, name: "Garage", slug: "garage" });

  const insertRun = ({ id }: Person, name: string, row: Record<string, unknown>) =>
    insert("runs", {
      user_id: id,
      skill_id: skill,
      client_id: id === mia.id ? bakery : garage,
      user_message: name,
      ...row,
    });
  const running = (worker: Person, lease = "infinity") => ({
    status: "running",
    worker_id: worker.id,
    attempts: 1,
    lease_expires_at: lease,
    started_at: "2020-02-02T00:00Z",
  });
  const done = { ...running(robo), status: "completed", lease_expires_at: null, completed_at: "2020-02-02T00:01Z" };
  const miasQueued = await insertRun(mia, "mia queued", {});
  const miasRunning = await insertRun(mia, "mia running", running(robo));
  const miasDone = await insertRun(mia, "mia done", done);
  const milosQueued = await insertRun(milo, "milo queued", {});
  const milosRunning = await insertRun(milo, "milo running", running(rhea));
  const milosLeft = await insertRun(milo, "milo left", running(rhea, "2020-02-02T00:05Z"));

  const insertOutput = (user: Person, run: string, title: string) =>
    insert("outputs", { run_id: run, user_id: user.id, s3_key: `outputs/${title}.md`, title });
  const miasText = await insertOutput(mia, miasDone, "mia text");
  const miasDraft = await insertOutput(mia, miasDone, "mia draft");
  const milosText = await insertOutput(milo, milosRunning, "milo text");
  const milosDraft = await insertOutput(milo, milosRunning, "milo draft");

  const insertFeedback = (user: Person, output: string, name: string) =>
    insert("feedback", {
      output_id: output,
      user_id: user.id,
      overall_score: 4,
      source: "web",
      reviewer_name: name,
    });
  await insertFeedback(mia, miasText, "mia");
  await insertFeedback(milo, milosText, "milo");
  return {
    ...people,
    skill,
    bakery,
    garage,
    miasQueued,
    miasRunning,
    miasDone,
    milosQueued,
    milosRunning,
    milosLeft,
    miasText,
    miasDraft,
    milosText,
    milosDraft,
  };
}

/** Nobody's id: what one's own and somebody else's are told from. */
export const absent = "00000000-0000-4000-8000-000000000000";
