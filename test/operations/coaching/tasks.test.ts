import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  AskCoachDocument,
  CoachingTaskDocument,
  CoachingTasksOverviewDocument,
  CreateCoachingTaskDocument,
  DeleteCoachingTaskDocument,
  MyCoachingTasksDocument,
  UpdateCoachingTaskDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, clientOf, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let mia: Actor;
let milo: Actor;
let alma: Actor;

beforeAll(async () => {
  mia = await join({ database, server }, "mia");
  milo = await join({ database, server }, "milo");
  alma = await join({ database, server }, "alma", "analyst");
});

async function add(who: Actor, title: string): Promise<string> {
  const { createCoachingTask } = await who.request(CreateCoachingTaskDocument, { input: { coachingTask: { title } } });
  return createCoachingTask?.coachingTask?.id as string;
}

const newNina = (name: string) => join({ database, server }, name);

describe("a member's tasks", () => {
  test("are added as pending, listed newest first, page by page, and by status", async () => {
    const nina = await newNina("nina");
    const titles = ["one", "two", "three", "four", "five"];
    const ids: string[] = [];
    for (const title of titles) ids.push(await add(nina, title));
    await nina.request(UpdateCoachingTaskDocument, { input: { id: ids[1] as string, patch: { status: "completed" } } });

    const list = async (variables: { first: number; after?: string | null; status?: "completed" | "pending" }) => {
      const { status, ...page } = variables;
      const filter = status ? { status: { equalTo: status } } : null;
      return (await nina.request(MyCoachingTasksDocument, { ...page, filter })).currentUser?.coachingTasks;
    };
    const pages = await walk((after) => list({ first: 2, after }));
    const open = await list({ first: 10, status: "pending" });
    const done = await list({ first: 10, status: "completed" });

    expect(pages.map((page) => page.map(({ title }) => title))).toEqual([["five", "four"], ["three", "two"], ["one"]]);
    expect(open?.nodes.map(({ title }) => title)).toEqual(["five", "four", "three", "one"]);
    expect(done?.nodes).toMatchObject([{ id: ids[1], title: "two", status: "completed" }]);
  });

  test("open with what was said about them", async () => {
    const id = await add(mia, "Write the outline");
    const { createCoachingInteraction: asked } = await mia.request(AskCoachDocument, {
      input: { coachingInteraction: { taskId: id, prompt: "Where do I begin?" } },
    });

    const { coachingTask } = await mia.request(CoachingTaskDocument, { id, first: 5 });

    expect(coachingTask).toMatchObject({ id, title: "Write the outline", status: "pending" });
    expect(coachingTask?.interactions.nodes).toEqual([asked?.coachingInteraction]);
  });

  test("are changed and deleted by them alone: another's looks like one that does not exist", async () => {
    const id = await add(mia, "Call the bank");
    const rename = { patch: { title: "Mine now" } };

    expect((await milo.request(CoachingTaskDocument, { id, first: 1 })).coachingTask).toBeNull();
    const absent = "00000000-0000-4000-8000-000000000000";
    for (const other of [id, absent]) {
      const update = milo.request(UpdateCoachingTaskDocument, { input: { ...rename, id: other } });
      expect(await codeOf(update)).toBe("NOT_FOUND");
      expect(await codeOf(milo.request(DeleteCoachingTaskDocument, { input: { id: other } }))).toBe("NOT_FOUND");
    }
    expect((await mia.request(CoachingTaskDocument, { id, first: 1 })).coachingTask?.title).toBe("Call the bank");

    const { updateCoachingTask } = await mia.request(UpdateCoachingTaskDocument, {
      input: { id, patch: { title: "Call the other bank", status: "in_progress" } },
    });
    const { deleteCoachingTask } = await mia.request(DeleteCoachingTaskDocument, { input: { id } });
    expect(updateCoachingTask?.coachingTask).toMatchObject({ title: "Call the other bank", status: "in_progress" });
    expect(deleteCoachingTask?.coachingTask?.id).toBe(id);
    expect((await mia.request(CoachingTaskDocument, { id, first: 1 })).coachingTask).toBeNull();
  });

  test("need a title, and are not for visitors", async () => {
    const blank = { input: { coachingTask: { title: "  " } } };

    expect(await codeOf(mia.request(CreateCoachingTaskDocument, blank))).toBe("INVALID_VALUE");
    expect(
      await codeOf(clientOf(server).request(CreateCoachingTaskDocument, { input: { coachingTask: { title: "New" } } })),
    ).toBe("FORBIDDEN");
  });
});

describe("CoachingTasksOverview", () => {
  test("tells an analyst how many tasks of each status there are, and how many people have them", async () => {
    const [otto, olga] = [await newNina("otto"), await newNina("olga")];
    const finished = await add(otto, "overview 1");
    await otto.request(UpdateCoachingTaskDocument, { input: { id: finished, patch: { status: "completed" } } });
    await add(otto, "overview 2");
    await add(otto, "overview 3");
    await add(olga, "overview 4");
    const filter = { userId: { in: [otto.id, olga.id] } };

    const { coachingTasks } = await alma.request(CoachingTasksOverviewDocument, { first: 2, filter });

    const groups = (coachingTasks?.groupedAggregates ?? []).map(({ keys, distinctCount }) => [
      keys?.[0],
      Number(distinctCount?.id),
      Number(distinctCount?.userId),
    ]);
    expect(coachingTasks?.totalCount).toBe(4);
    expect(coachingTasks?.nodes.map(({ user }) => user?.username)).toEqual(["olga", "otto"]);
    expect(groups.sort()).toEqual([
      ["completed", 1, 1],
      ["pending", 3, 2],
    ]);
  });

  test("shows a member their own only", async () => {
    const { coachingTasks } = await milo.request(CoachingTasksOverviewDocument, { first: 5 });

    expect(coachingTasks).toMatchObject({ totalCount: 0, nodes: [], groupedAggregates: [] });
  });
});
