import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  AddRalphWebProjectRepoDocument,
  CreateRalphWebProjectDocument,
  DeleteRalphWebProjectDocument,
  MyRalphWebProjectsDocument,
  RalphWebProjectBySlugDocument,
  RalphWebProjectDocument,
  RemoveRalphWebProjectRepoDocument,
  UpdateRalphWebProjectDocument,
  UpdateRalphWebProjectRepoDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, asOwner, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let mia: Actor;
let milo: Actor;

beforeAll(async () => {
  mia = await join({ database, server }, "mia");
  milo = await join({ database, server }, "milo", "student");
});

async function create(owner: Actor, slug: string, type: "single_repo" | "multi_repo" = "single_repo") {
  const { createRalphWebProject } = await owner.request(CreateRalphWebProjectDocument, {
    input: { ralphWebProject: { name: `Project ${slug}`, slug, type } },
  });
  if (!createRalphWebProject?.ralphWebProject) throw new Error("the project was not made");
  return createRalphWebProject.ralphWebProject;
}

const addRepo = (owner: Actor, projectId: string, name: string) =>
  owner.request(AddRalphWebProjectRepoDocument, {
    input: {
      ralphWebProjectRepo: { projectId, githubRepoUrl: `https://github.com/test/${name}`, githubRepoName: name },
    },
  });

describe("projects", () => {
  test("an owner makes a project on main, changes it and deletes it", async () => {
    const { id, ...project } = await create(mia, "life");

    const updated = await mia.request(UpdateRalphWebProjectDocument, {
      input: { id, patch: { name: "Life", baseBranch: "develop", settings: { colour: "blue" } } },
    });
    const bySlug = await mia.request(RalphWebProjectBySlugDocument, { ownerId: mia.id, slug: "life" });
    const deleted = await mia.request(DeleteRalphWebProjectDocument, { input: { id } });

    expect(project).toMatchObject({ slug: "life", type: "single_repo", baseBranch: "main" });
    expect(updated.updateRalphWebProject?.ralphWebProject).toMatchObject({
      name: "Life",
      baseBranch: "develop",
      settings: { colour: "blue" },
    });
    expect(bySlug.ralphWebProjectByOwnerIdAndSlug).toMatchObject({ id });
    expect(deleted.deleteRalphWebProject).toMatchObject({
      deletedRalphWebProjectNodeId: project.nodeId,
      ralphWebProject: { id },
    });
    expect((await mia.request(RalphWebProjectDocument, { id, repos: 1, first: 1 })).ralphWebProject).toBeNull();
  });

  test("another sees, changes and deletes none of it", async () => {
    const { id } = await create(mia, "mine");

    const seen = await milo.request(RalphWebProjectDocument, { id, repos: 1, first: 1 });
    const bySlug = await milo.request(RalphWebProjectBySlugDocument, { ownerId: mia.id, slug: "mine" });
    const updated = await codeOf(
      milo.request(UpdateRalphWebProjectDocument, { input: { id, patch: { name: "Taken" } } }),
    );

    expect([seen.ralphWebProject, bySlug.ralphWebProjectByOwnerIdAndSlug]).toEqual([null, null]);
    expect(updated).toBe("NOT_FOUND");
    expect(await codeOf(milo.request(DeleteRalphWebProjectDocument, { input: { id } }))).toBeDefined();
    expect((await mia.request(RalphWebProjectDocument, { id, repos: 1, first: 1 })).ralphWebProject?.name).toBe(
      "Project mine",
    );
  });

  test("a slug is taken once by each owner", async () => {
    await create(mia, "same");

    expect(await codeOf(create(mia, "same"))).toBe("ALREADY_EXISTS");
    expect(await codeOf(create(mia, "Not A Slug"))).toBe("INVALID_VALUE");
    expect(await create(milo, "same")).toMatchObject({ slug: "same" });
  });

  test("a project with an active workstream is not deleted", async () => {
    const { id } = await create(mia, "busy");
    await asOwner(
      database,
      "insert into ralph_web.workstreams (project_id, user_id, name, slug, max_iterations) values ($1, $2, 'n', 's', 5)",
      [id, mia.id],
    );

    expect(await codeOf(mia.request(DeleteRalphWebProjectDocument, { input: { id } }))).toBe("WRONG_STATE");
  });

  test("a user pages through their own, newest first, with how many workstreams each has", async () => {
    const nell = await join({ database, server }, "nell");
    const made: string[] = [];
    for (const slug of ["one", "two", "three"]) made.unshift((await create(nell, slug)).id);
    await asOwner(
      database,
      `insert into ralph_web.workstreams (project_id, user_id, name, slug, max_iterations, status, completed_at)
       values ($1, $2, 'a', 'a', 5, 'pending', null), ($1, $2, 'b', 'b', 5, 'cancelled', now())`,
      [made[0], nell.id],
    );

    const pages = await walk(
      async (after) =>
        (
          await nell.request(MyRalphWebProjectsDocument, {
            first: 2,
            after,
            workstreams: { status: { in: ["pending", "running", "waiting"] } },
          })
        ).currentUser?.ralphWebProjects,
    );

    expect(pages.map((page) => page.map(({ id }) => id))).toEqual([made.slice(0, 2), made.slice(2)]);
    expect(pages.flat().map(({ workstreams }) => workstreams.totalCount)).toEqual([1, 0, 0]);
  });

  test("groups are called as the types are in rows", async () => {
    const olga = await join({ database, server }, "olga");
    await create(olga, "one");
    await create(olga, "many", "multi_repo");
    const query = `{ ralphWebProjects(first: 2) {
      nodes { type }
      groupedAggregates(groupBy: [TYPE, SLUG]) { keys }
    } }`;

    const { data } = await server.send(query, { token: olga.accessToken });

    const { nodes, groupedAggregates } = data.ralphWebProjects;
    expect(nodes.map(({ type }: { type: string }) => type).sort()).toEqual(["multi_repo", "single_repo"]);
    expect(groupedAggregates.map(({ keys }: { keys: string[] }) => keys).sort()).toEqual([
      ["multi_repo", "many"],
      ["single_repo", "one"],
    ]);
  });
});

describe("repositories", () => {
  test("an owner adds, changes and removes those of a multi-repo project", async () => {
    const { id: projectId } = await create(mia, "many", "multi_repo");

    const added = await addRepo(mia, projectId, "api");
    await addRepo(mia, projectId, "web");
    const repoId = added.createRalphWebProjectRepo?.ralphWebProjectRepo?.id ?? "";
    const updated = await mia.request(UpdateRalphWebProjectRepoDocument, {
      input: { id: repoId, patch: { path: "services/api", defaultBranch: "trunk" } },
    });
    const both = await mia.request(RalphWebProjectDocument, { id: projectId, repos: 10, first: 1 });
    await mia.request(RemoveRalphWebProjectRepoDocument, { input: { id: repoId } });
    const one = await mia.request(RalphWebProjectDocument, { id: projectId, repos: 10, first: 1 });

    expect(updated.updateRalphWebProjectRepo?.ralphWebProjectRepo).toMatchObject({
      path: "services/api",
      defaultBranch: "trunk",
    });
    expect(both.ralphWebProject?.repos.nodes.map(({ githubRepoName }) => githubRepoName).sort()).toEqual([
      "api",
      "web",
    ]);
    expect(one.ralphWebProject?.repos.nodes.map(({ githubRepoName }) => githubRepoName)).toEqual(["web"]);
    expect(one.ralphWebProject?.owner).toMatchObject({ id: mia.id, username: "mia" });
  });

  test("a single-repo project has one", async () => {
    const { id } = await create(mia, "single");
    await addRepo(mia, id, "only");

    expect(await codeOf(addRepo(mia, id, "second"))).toBe("ALREADY_EXISTS");
  });

  test("nobody adds one to another's project, or one that leaves the working copy", async () => {
    const { id } = await create(mia, "closed", "multi_repo");
    const added = await addRepo(mia, id, "inside");
    const repoId = added.createRalphWebProjectRepo?.ralphWebProjectRepo?.id ?? "";

    expect(await codeOf(addRepo(milo, id, "foreign"))).toBe("FORBIDDEN");
    expect(
      await codeOf(mia.request(UpdateRalphWebProjectRepoDocument, { input: { id: repoId, patch: { path: "../.." } } })),
    ).toBe("INVALID_VALUE");
  });
});
