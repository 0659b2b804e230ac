import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  AddRalphAdvancedStoriesDocument,
  CreateRalphAdvancedFeatureDocument,
  CreateRalphAdvancedProjectDocument,
  CreateRalphAdvancedStoryDocument,
  DeleteRalphAdvancedFeatureDocument,
  DeleteRalphAdvancedProjectDocument,
  DeleteRalphAdvancedStoryDocument,
  MyRalphAdvancedProjectsDocument,
  QuintetClientError,
  RalphAdvancedFeatureDocument,
  RalphAdvancedProjectDocument,
  RalphAdvancedProjectsDocument,
  RalphAdvancedStoriesDocument,
  RalphAdvancedStoryByCodeDocument,
  UpdateRalphAdvancedFeatureDocument,
  UpdateRalphAdvancedProjectDocument,
  UpdateRalphAdvancedStoryDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let mia: Actor;
let milo: Actor;

beforeAll(async () => {
  mia = await join({ database, server }, "mia");
  milo = await join({ database, server }, "milo");
});

async function addProject(owner: Actor, name: string): Promise<number> {
  const { createRalphAdvancedProject } = await owner.request(CreateRalphAdvancedProjectDocument, {
    input: { ralphAdvancedProject: { name, backendRepoUrl: "https://git.example/backend.git" } },
  });
  return createRalphAdvancedProject?.ralphAdvancedProject?.id as number;
}

async function addFeature(owner: Actor, projectId: number): Promise<number> {
  const { createRalphAdvancedFeature } = await owner.request(CreateRalphAdvancedFeatureDocument, {
    input: {
      ralphAdvancedFeature: {
        projectId,
        name: "Sign-in",
        branchName: "feature/sign-in",
        prd: { goal: "People sign in" },
      },
    },
  });
  return createRalphAdvancedFeature?.ralphAdvancedFeature?.id as number;
}

const plan = [
  { code: "US-002", repo: "frontend" as const, title: "Form", dependencies: ["US-001"], priority: 2 },
  { code: "US-001", repo: "backend" as const, title: "Endpoint", acceptanceCriteria: ["It answers 200"] },
  { code: "US-003", repo: "mobile" as const, title: "Screen", dependencies: ["US-001"], priority: 3 },
];

async function addPlan(owner: Actor): Promise<{ projectId: number; featureId: number }> {
  const projectId = await addProject(owner, "Atlas");
  const featureId = await addFeature(owner, projectId);
  await owner.request(AddRalphAdvancedStoriesDocument, { input: { featureId, stories: plan } });
  return { projectId, featureId };
}

/** What a refused operation says: its code, and the rule by name. */
async function refusal(request: Promise<unknown>): Promise<unknown[]> {
  const error = await request.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof QuintetClientError)) throw error ?? new Error("it was not refused");
  return [error.code, error.errors[0]?.extensions?.constraint];
}

describe("projects", () => {
  test("a member makes one, sees it among theirs, edits, starts and deletes it", async () => {
    const id = await addProject(mia, "Dynamo");

    const { updateRalphAdvancedProject } = await mia.request(UpdateRalphAdvancedProjectDocument, {
      input: { id, patch: { name: "Dynamo 2", status: "running" } },
    });
    const mine = await mia.request(MyRalphAdvancedProjectsDocument, { first: 100 });
    const his = await milo.request(MyRalphAdvancedProjectsDocument, { first: 100 });
    const { deleteRalphAdvancedProject } = await mia.request(DeleteRalphAdvancedProjectDocument, { input: { id } });
    const { ralphAdvancedProject: gone } = await mia.request(RalphAdvancedProjectDocument, { id, first: 1 });

    expect(updateRalphAdvancedProject?.ralphAdvancedProject).toMatchObject({ name: "Dynamo 2", status: "running" });
    expect(mine.currentUser?.ralphAdvancedProjects.nodes.map((project) => project.id)).toContain(id);
    expect(his.currentUser?.ralphAdvancedProjects.nodes.map((project) => project.id)).not.toContain(id);
    expect(deleteRalphAdvancedProject?.ralphAdvancedProject?.id).toBe(id);
    expect(gone).toBeNull();
  });

  test("lists are paged, and hold the caller's own", async () => {
    for (const name of ["P1", "P2", "P3", "P4", "P5"]) await addProject(milo, name);

    const pages = await walk(async (after) => {
      const variables = { first: 2, after, filter: { status: { equalTo: "idle" as const } } };
      return (await milo.request(RalphAdvancedProjectsDocument, variables)).ralphAdvancedProjects;
    });

    expect(pages.map((page) => page.map(({ name }) => name))).toEqual([["P5", "P4"], ["P3", "P2"], ["P1"]]);
  });

  test("a step that its status does not allow is WRONG_STATE", async () => {
    const id = await addProject(mia, "Sleeper");

    expect(
      await codeOf(mia.request(UpdateRalphAdvancedProjectDocument, { input: { id, patch: { status: "paused" } } })),
    ).toBe("WRONG_STATE");
  });
});

describe("features and their plans", () => {
  test("a plan comes in any order, and the board shows it as agents take it", async () => {
    const { projectId, featureId } = await addPlan(mia);

    const { ralphAdvancedProject } = await mia.request(RalphAdvancedProjectDocument, { id: projectId, first: 10 });
    const { ralphAdvancedFeature } = await mia.request(RalphAdvancedFeatureDocument, { id: featureId, first: 10 });
    const { ralphAdvancedFeature: mobile } = await mia.request(RalphAdvancedFeatureDocument, {
      id: featureId,
      first: 10,
      filter: { repo: { equalTo: "mobile" } },
    });

    expect(ralphAdvancedProject?.features.nodes).toEqual([
      expect.objectContaining({ id: featureId, status: "pending", totalStories: 3, completedStories: 0 }),
    ]);
    expect(ralphAdvancedFeature).toMatchObject({ prd: { goal: "People sign in" }, planVersion: 1 });
    expect(ralphAdvancedFeature?.stories.nodes.map(({ code }) => code)).toEqual(["US-001", "US-002", "US-003"]);
    expect(mobile?.stories.nodes.map(({ code }) => code)).toEqual(["US-003"]);
  });

  test("an owner edits and starts a feature, and deletes it with all its stories", async () => {
    const { featureId } = await addPlan(mia);

    const { updateRalphAdvancedFeature } = await mia.request(UpdateRalphAdvancedFeatureDocument, {
      input: { id: featureId, patch: { status: "in_progress", prd: { goal: "All sign in" } } },
    });
    await mia.request(DeleteRalphAdvancedFeatureDocument, { input: { id: featureId } });
    const { ralphAdvancedStories } = await mia.request(RalphAdvancedStoriesDocument, {
      first: 10,
      filter: { featureId: { equalTo: featureId } },
    });

    expect(updateRalphAdvancedFeature?.ralphAdvancedFeature).toMatchObject({
      status: "in_progress",
      startedAt: expect.any(String),
      prd: { goal: "All sign in" },
    });
    expect(ralphAdvancedStories?.nodes).toEqual([]);
  });

  test("a feature is not set to completed by hand", async () => {
    const { featureId } = await addPlan(mia);

    expect(
      await codeOf(
        mia.request(UpdateRalphAdvancedFeatureDocument, { input: { id: featureId, patch: { status: "completed" } } }),
      ),
    ).toBe("WRONG_STATE");
  });

  test("a story is added, found by its code, planned anew and deleted", async () => {
    const { featureId } = await addPlan(mia);

    const { createRalphAdvancedStory } = await mia.request(CreateRalphAdvancedStoryDocument, {
      input: {
        ralphAdvancedStory: { featureId, code: "US-004", repo: "backend", title: "Audit", dependencies: ["US-002"] },
      },
    });
    const found = await mia.request(RalphAdvancedStoryByCodeDocument, { featureId, code: "US-004" });
    const id = found.ralphAdvancedStoryByFeatureIdAndCode?.id as number;
    const { updateRalphAdvancedStory } = await mia.request(UpdateRalphAdvancedStoryDocument, {
      input: { id, patch: { priority: 1, dependencies: ["US-001", "US-003"] } },
    });
    const { deleteRalphAdvancedStory } = await mia.request(DeleteRalphAdvancedStoryDocument, { input: { id } });
    const { ralphAdvancedFeature } = await mia.request(RalphAdvancedFeatureDocument, { id: featureId, first: 10 });

    expect(createRalphAdvancedStory?.ralphAdvancedStory).toMatchObject({ id, feature: { totalStories: 4 } });
    expect(updateRalphAdvancedStory?.ralphAdvancedStory).toMatchObject({
      priority: 1,
      dependencies: ["US-001", "US-003"],
    });
    expect(deleteRalphAdvancedStory?.ralphAdvancedStory?.id).toBe(id);
    expect(ralphAdvancedFeature?.totalStories).toBe(3);
  });

  test("a dependency on a story that is not there is refused, and the story with it", async () => {
    const { featureId } = await addPlan(mia);

    const refused = await refusal(
      mia.request(CreateRalphAdvancedStoryDocument, {
        input: {
          ralphAdvancedStory: { featureId, code: "US-004", repo: "backend", title: "Lost", dependencies: ["US-999"] },
        },
      }),
    );
    const { ralphAdvancedStoryByFeatureIdAndCode } = await mia.request(RalphAdvancedStoryByCodeDocument, {
      featureId,
      code: "US-004",
    });

    expect(refused).toEqual(["REFERENCE", "stories_dependencies_exist"]);
    expect(ralphAdvancedStoryByFeatureIdAndCode).toBeNull();
  });

  test("a circle of dependencies is refused, and all that came with it", async () => {
    const { featureId } = await addPlan(mia);

    const refused = await refusal(
      mia.request(AddRalphAdvancedStoriesDocument, {
        input: {
          featureId,
          stories: [
            { code: "US-010", repo: "backend", title: "Hen", dependencies: ["US-011"] },
            { code: "US-011", repo: "backend", title: "Egg", dependencies: ["US-010"] },
          ],
        },
      }),
    );
    const { ralphAdvancedFeature } = await mia.request(RalphAdvancedFeatureDocument, { id: featureId, first: 10 });

    expect(refused).toEqual(["INVALID_VALUE", "stories_dependencies_are_no_circle"]);
    expect(ralphAdvancedFeature?.totalStories).toBe(3);
  });

  test("nobody adds to another's feature, or changes it", async () => {
    const { projectId, featureId } = await addPlan(mia);

    const add = await codeOf(milo.request(AddRalphAdvancedStoriesDocument, { input: { featureId, stories: plan } }));
    const change = await codeOf(
      milo.request(UpdateRalphAdvancedProjectDocument, { input: { id: projectId, patch: { name: "Mine now" } } }),
    );
    const { ralphAdvancedFeature: seen } = await milo.request(RalphAdvancedFeatureDocument, {
      id: featureId,
      first: 1,
    });
    const { ralphAdvancedProject } = await mia.request(RalphAdvancedProjectDocument, { id: projectId, first: 1 });

    expect([add, change, seen]).toEqual(["FORBIDDEN", "NOT_FOUND", null]);
    expect(ralphAdvancedProject?.name).toBe("Atlas");
  });
});
