import type { TestSession } from "./database.ts";
import { type Everyone, everyone } from "./permissions.ts";

/** Everyone, and the ids of two projects, a repository of each, and a workstream of each. */
export type Workshop = Everyone &
  Record<"bakery" | "brewery" | "bakeryRepo" | "breweryRepo" | "oven" | "barrel", string>;

/**
 * Mia owns the project bakery (single-repo), on which the workstream oven is pending; Milo owns the brewery (multi-repo),
 * on which barrel is. Both have a profile, and have set an Anthropic key.
 */
export async function workshop(db: TestSession): Promise<Workshop> {
  const people = await everyone(db);
  const insert = async (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    const [made] = await db.query<{ id: string }>(
      `insert into ralph_web.${table} (${names}) values (${names.map((_, index) => `$${index + 1}`)}) returning *`,
      Object.values(row),
    );
    return made?.id as string;
  };
  const furnish = async (userId: string, slugs: { project: string; workstream: string }, type: string) => {
    await insert("profiles", { user_id: userId });
    const project = await insert("projects", { owner_id: userId, name: slugs.project, slug: slugs.project, type });
    const repo = await insert("project_repos", {
      project_id: project,
      github_repo_url: `https://github.com/test/${slugs.project}`,
      github_repo_name: slugs.project,
    });
    const workstream = await insert("workstreams", {
      project_id: project,
      user_id: userId,
      name: slugs.workstream,
      slug: slugs.workstream,
      max_iterations: 5,
    });
    await db.query("select ralph_web_private.set_anthropic_key($1, $2)", [userId, sealed]);
    return { project, repo, workstream };
  };

  const mias = await furnish(people.mia.id, { project: "bakery", workstream: "oven" }, "single-repo");
  const milos = await furnish(people.milo.id, { project: "brewery", workstream: "barrel" }, "multi-repo");
  return {
    ...people,
    bakery: mias.project,
    bakeryRepo: mias.repo,
    oven: mias.workstream,
    brewery: milos.project,
    breweryRepo: milos.repo,
    barrel: milos.workstream,
  };
}

/** Of the form of a ciphertext, with nothing in it. */
export const sealed = `1:test:${"A".repeat(16)}:${"A".repeat(40)}`;
