import { accountId } from "../../src/database/demo/accounts.ts";
import type { DemoProduct } from "../../src/database/demo/demo-product.ts";
import { demoId } from "../../src/database/demo/rows.ts";
import { type Coachee, cacheEntries, coachees, type Talk } from "./demo-material.ts";

/** People of the platform and of learning, with what they do, want and ask. It has no accounts of its own. */
export async function makeDemoData(): Promise<DemoProduct> {
  const ofUser = { user_id: "identity.users" };
  return {
    accounts: [],
    endsOn: "2026-02-12",
    tables: [
      { name: "coaching.profiles", references: ofUser, rows: coachees.map(makeProfile) },
      { name: "coaching.tasks", references: ofUser, rows: coachees.flatMap(makeTasks) },
      { name: "coaching.goals", references: ofUser, rows: coachees.flatMap(makeGoals) },
      { name: "coaching.interactions", references: ofUser, rows: coachees.flatMap(makeInteractions) },
      { name: "coaching.cache_entries", references: {}, rows: cacheEntries },
    ],
  };
}

const begin = Date.parse("2026-02-02T06:00:00Z");
const hour = 3_600_000;
const day = 24 * hour;

/** A fixed time: so many days and hours after the first Monday. */
const at = (days: number, hours = 0) => new Date(begin + days * day + hours * hour).toISOString();

function makeProfile(coachee: Coachee) {
  return {
    user_id: accountId(coachee),
    persona_signals: coachee.signals,
    created_at: at(0),
    updated_at: at(coachee.tasks.length),
  };
}

function makeGoals(coachee: Coachee) {
  return Object.entries(coachee.goals).map(([title, description], index) => ({
    id: idOf("goals", coachee, title),
    user_id: accountId(coachee),
    title,
    description,
    created_at: at(index),
    updated_at: at(index),
  }));
}

/** One each day; what was begun has changed a day and a half later. */
function makeTasks(coachee: Coachee) {
  return coachee.tasks.map(({ title, status }, index) => ({
    id: idOf("tasks", coachee, title),
    user_id: accountId(coachee),
    title,
    status,
    created_at: at(index),
    updated_at: status === "pending" ? at(index) : at(index + 1, 12),
  }));
}

function makeInteractions(coachee: Coachee) {
  const talks: { task?: string; asked: number; talk: Talk }[] = [
    ...coachee.tasks.map(({ title, talk = {} }, index) => ({ task: title, asked: index, talk })),
    { asked: coachee.tasks.length, talk: coachee.talk ?? {} },
  ];
  return talks.flatMap(({ task, asked, talk }) =>
    Object.entries(talk).map(([prompt, response], index) => ({
      id: idOf("interactions", coachee, prompt),
      user_id: accountId(coachee),
      task_id: task ? idOf("tasks", coachee, task) : null,
      prompt,
      response,
      created_at: at(asked, index + 1),
    })),
  );
}

function idOf(table: "goals" | "tasks" | "interactions", coachee: Coachee, name: string): string {
  return demoId(`coaching.${table}`, `${coachee.username}/${name}`);
}
