import type { Connection, PageVariables } from "@quintet/client";

export type Task = { readonly id: string; readonly title: string; readonly status: string };
export type TaskPage = Connection<Task> & { readonly nodes: readonly Task[] };

/** What a list of tasks on a screen needs: each recipe is one, by another client. */
export type Tasks = {
  /** A page: forwards by `first` and `after`, backwards by `last` and `before`. */
  list(page: PageVariables): Promise<TaskPage>;
  /** @throws errors whose messages `errorsByField` finds, for the form */
  add(title: string): Promise<Task>;
  /** Shown at once, and taken back when the server refuses. */
  rename(task: Task, title: string): Promise<void>;
  /** The titles that a screen would show of a task, by a client that has a cache; `list` has read it. */
  watchTitle?(task: Task, show: (title: string) => void): void;
};

/** Every answer of the API can be null where rows are hidden; of what one has just written, it is not. */
export function present<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new Error("The server has not said what was asked of it.");
  return value;
}
