import type { Story, StoryChange } from "./stories.ts";

type Props = { story: Story; change: (patch: StoryChange["patch"]) => void };

export function StoryCard({ story, change }: Props) {
  const { code, title, repo, priority, status, statusNote } = story;
  return (
    <li className="card">
      <p className="about">
        <span>{code}</span> <span>{repo}</span> <span>priority {priority}</span> <span>{status.replace("_", " ")}</span>
      </p>
      <h3>{title}</h3>
      {statusNote && <p>{statusNote}</p>}
      <div className="actions">
        {status === "failed" && (
          <button type="button" aria-label={`Try ${code} again`} onClick={() => change({ status: "pending" })}>
            Try again
          </button>
        )}
        {status !== "failed" && status !== "done" && (
          <button type="button" aria-label={`Give ${code} up`} onClick={() => change({ status: "failed" })}>
            Give up
          </button>
        )}
      </div>
    </li>
  );
}
