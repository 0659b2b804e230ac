import { errorsByField } from "@quintet/client";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Field } from "./field.tsx";
import type { RalphAdvancedRepository } from "./gql/graphql.ts";
import { useCreateStory } from "./stories.ts";

const repositories: readonly RalphAdvancedRepository[] = ["backend", "frontend", "mobile"];

/** The rules are the database's: what it refuses stands beside the field that it is about. */
export function NewStoryForm({ featureId }: { featureId: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const create = useCreateStory(featureId);
  const errors = create.error ? errorsByField(create.error) : {};

  useEffect(() => {
    if (create.error) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [create.error]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const text = (name: string) => String(values.get(name));
    create.mutate(
      {
        code: text("code"),
        title: text("title"),
        repo: text("repo") as RalphAdvancedRepository,
        priority: Number(text("priority")),
      },
      { onSuccess: () => form.current?.reset() },
    );
  }

  return (
    <details className="new-story" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>New story</summary>
      <form ref={form} aria-label="New story" onSubmit={submit}>
        <Field label="Code" error={errors.code}>
          {(control) => <input {...control} name="code" placeholder="US-001" />}
        </Field>
        <Field label="Title" error={errors.title}>
          {(control) => <input {...control} name="title" />}
        </Field>
        <Field label="Repository" error={errors.repo}>
          {(control) => (
            <select {...control} name="repo">
              {repositories.map((repository) => (
                <option key={repository}>{repository}</option>
              ))}
            </select>
          )}
        </Field>
        <Field label="Priority" error={errors.priority}>
          {(control) => <input {...control} name="priority" type="number" defaultValue={1} min={1} />}
        </Field>
        {errors[""] && <p role="alert">{errors[""]}</p>}
        <button type="submit" disabled={create.isPending}>
          Add
        </button>
      </form>
    </details>
  );
}
