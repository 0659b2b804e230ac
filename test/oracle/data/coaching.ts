import { atLast, type Filling, json, longAgo, type Maker, make, maybe, newId, ownerOf, text, time } from "./fill.ts";

export function coachingRows(maker: Maker): Filling {
  const { random, owners } = maker;
  const profiles = owners.slice(0, Math.ceil(owners.length * 0.7)).map((user_id) => ({
    user_id,
    persona_signals: json(maker),
    created_at: time(maker),
    updated_at: time(maker),
  }));
  const tasks = make(50, (index) => ({
    id: newId(maker),
    user_id: ownerOf(maker, index),
    title: text(maker),
    status: random.pick(["pending", "in_progress", "completed", "cancelled"]),
    created_at: time(maker),
    updated_at: time(maker),
  }));
  const goals = make(40, (index) => ({
    id: newId(maker),
    user_id: ownerOf(maker, index),
    title: text(maker),
    description: random.pick([null, "", text(maker)]),
    created_at: time(maker),
    updated_at: time(maker),
  }));
  const interactions = make(60, (index) => {
    const task = maybe(maker, random.pick(tasks));
    return {
      id: newId(maker),
      user_id: task?.user_id ?? ownerOf(maker, index),
      task_id: task?.id ?? null,
      prompt: text(maker),
      response: maybe(maker, text(maker)),
      created_at: time(maker),
    };
  });
  const entries = make(12, (index) => ({
    key: `${text(maker)} ${index}`,
    value: random.pick([json(maker), [], "text", 0, false]),
    expires_at: random.pick([longAgo, "2026-01-01T00:00:00Z", atLast]),
  }));
  return [
    ["coaching.profiles", profiles],
    ["coaching.tasks", tasks],
    ["coaching.goals", goals],
    ["coaching.interactions", interactions],
    ["coaching.cache_entries", entries],
  ];
}
