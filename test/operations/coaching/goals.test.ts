import { beforeAll, expect, test } from "@jest/globals";
import {
  CoachingGoalDocument,
  CreateCoachingGoalDocument,
  DeleteCoachingGoalDocument,
  MyCoachingGoalsDocument,
  UpdateCoachingGoalDocument,
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

async function set(who: Actor, title: string, description?: string): Promise<string> {
  const { createCoachingGoal } = await who.request(CreateCoachingGoalDocument, {
    input: { coachingGoal: { title, description } },
  });
  return createCoachingGoal?.coachingGoal?.id as string;
}

const list = async (who: Actor, variables: { first: number; after?: string | null }) =>
  (await who.request(MyCoachingGoalsDocument, variables)).currentUser?.coachingGoals;

test("a member's goals are listed newest first, page by page", async () => {
  for (const title of ["Run", "Read", "Rest"]) await set(mia, title);

  const pages = await walk((after) => list(mia, { first: 2, after }));

  expect(pages.map((page) => page.map(({ title }) => title))).toEqual([["Rest", "Read"], ["Run"]]);
  expect(await list(milo, { first: 2 })).toMatchObject({ totalCount: 0, nodes: [] });
});

test("a goal is set, read, changed and given up by its person alone", async () => {
  const id = await set(milo, "Speak in public", "Five minutes, without notes");
  const patch = { title: "Speak at the meetup" };

  expect((await mia.request(CoachingGoalDocument, { id })).coachingGoal).toBeNull();
  expect(await codeOf(mia.request(UpdateCoachingGoalDocument, { input: { id, patch } }))).toBe("NOT_FOUND");
  expect(await codeOf(mia.request(DeleteCoachingGoalDocument, { input: { id } }))).toBe("NOT_FOUND");

  const { coachingGoal } = await milo.request(CoachingGoalDocument, { id });
  const { updateCoachingGoal } = await milo.request(UpdateCoachingGoalDocument, { input: { id, patch } });
  const { deleteCoachingGoal } = await milo.request(DeleteCoachingGoalDocument, { input: { id } });

  expect(coachingGoal).toMatchObject({ title: "Speak in public", description: "Five minutes, without notes" });
  expect(updateCoachingGoal?.coachingGoal).toMatchObject({ ...patch, description: "Five minutes, without notes" });
  expect(deleteCoachingGoal?.coachingGoal?.id).toBe(id);
  expect(await list(milo, { first: 2 })).toMatchObject({ totalCount: 0, nodes: [] });
});
