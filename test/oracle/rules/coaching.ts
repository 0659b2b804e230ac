import { all, leaseExpired, many, one, own, type Table } from "./table.ts";

/** A person's own; agents coach everyone. */
const reads = { member: own, agent: all, analyst: all, admin: all };
const toUser = { user: one("User", { user_id: "id" }) };

export const coaching: readonly Table[] = [
  {
    type: "CoachingProfile",
    table: "coaching.profiles",
    key: "user_id",
    one: { coachingProfile: ["user_id"] },
    list: "coachingProfiles",
    reads,
    relations: toUser,
  },
  {
    type: "CoachingTask",
    table: "coaching.tasks",
    key: "id",
    one: { coachingTask: ["id"] },
    list: "coachingTasks",
    reads,
    relations: { ...toUser, interactions: many("CoachingInteraction", { id: "task_id", user_id: "user_id" }) },
  },
  {
    type: "CoachingGoal",
    table: "coaching.goals",
    key: "id",
    one: { coachingGoal: ["id"] },
    list: "coachingGoals",
    reads,
    relations: toUser,
  },
  {
    type: "CoachingInteraction",
    table: "coaching.interactions",
    key: "id",
    one: { coachingInteraction: ["id"] },
    list: "coachingInteractions",
    reads,
    relations: {
      ...toUser,
      task: one("CoachingTask", { task_id: "id", user_id: "user_id" }),
      worker: one("User", { worker_id: "id" }),
    },
    computed: { leaseExpired },
  },
  {
    // The agents' scratch paper: no table of the API, but one entry by its key until it expires.
    type: "CoachingCacheEntry",
    table: "coaching.cache_entries",
    key: "key",
    one: { coachingGetCacheEntry: ["key"] },
    reads: { agent: (row) => (row.expires_at as bigint) > BigInt(Date.now()) * 1000n },
  },
];
