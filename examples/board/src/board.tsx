import { errorsByField } from "@quintet/client";
import { useState } from "react";
import { NewStoryForm } from "./new-story-form.tsx";
import { type Story, useFeatures, useStories, useUpdateStory } from "./stories.ts";
import { StoryCard } from "./story-card.tsx";

export function Board() {
  const features = useFeatures();
  const [chosen, setChosen] = useState<number>();
  const featureId = chosen ?? features.data?.[0]?.id;

  if (features.error) return <Failure error={features.error} retry={() => features.refetch()} />;
  if (!features.data) return <p role="status">Loading…</p>;
  if (featureId === undefined)
    return <p className="empty">There is no feature yet. Whoever starts a project adds one.</p>;
  return (
    <main>
      <div className="choice">
        <label htmlFor="feature">Feature</label>
        <select id="feature" value={featureId} onChange={({ target }) => setChosen(Number(target.value))}>
          {features.data.map(({ id, name, project }) => (
            <option key={id} value={id}>
              {project ? `${project.name}: ${name}` : name}
            </option>
          ))}
        </select>
      </div>
      <Stories key={featureId} featureId={featureId} />
    </main>
  );
}

const columns: { title: string; statuses: readonly Story["status"][] }[] = [
  { title: "To do", statuses: ["pending", "rework"] },
  { title: "In work", statuses: ["in_progress", "review", "testing"] },
  { title: "Over", statuses: ["done", "failed"] },
];

function Stories({ featureId }: { featureId: number }) {
  const stories = useStories(featureId);
  const update = useUpdateStory(featureId);

  if (stories.error) return <Failure error={stories.error} retry={() => stories.refetch()} />;
  if (!stories.data) return <p role="status">Loading…</p>;
  const shown = stories.data.pages.flatMap(({ nodes }) => nodes);
  return (
    <>
      <NewStoryForm featureId={featureId} />
      {update.error && <p role="alert">{Object.values(errorsByField(update.error)).join(" ")}</p>}
      <div className="columns">
        {columns.map(({ title, statuses }) => {
          const inColumn = shown.filter(({ status }) => statuses.includes(status));
          return (
            <section key={title} aria-label={title}>
              <h2>
                {title} <span className="count">{inColumn.length}</span>
              </h2>
              <ul>
                {inColumn.map((story) => (
                  <StoryCard key={story.id} story={story} change={(patch) => update.mutate({ story, patch })} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <footer className="more">
        <span role="status">
          {shown.length} of {stories.data.pages.at(-1)?.totalCount} stories
        </span>
        {stories.hasNextPage && (
          <button type="button" disabled={stories.isFetchingNextPage} onClick={() => stories.fetchNextPage()}>
            Show more
          </button>
        )}
      </footer>
    </>
  );
}

function Failure({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <div role="alert">
      <p>{error.message}</p>
      <button type="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}
