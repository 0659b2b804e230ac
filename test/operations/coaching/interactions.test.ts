import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  AnswerCoachingInteractionDocument,
  AskCoachDocument,
  ClaimCoachingInteractionDocument,
  CoachingInteractionDocument,
  CoachingUnansweredInteractionsDocument,
  CoachingUserContextDocument,
  CreateCoachingGoalDocument,
  CreateCoachingTaskDocument,
  DeleteCoachingInteractionDocument,
  ExtendCoachingInteractionLeaseDocument,
  FailCoachingInteractionDocument,
  MergeCoachingPersonaSignalsDocument,
  MyCoachingInteractionsDocument,
  RecordCoachingInteractionDocument,
  ReleaseCoachingInteractionDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, asOwner, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
const absent = "00000000-0000-4000-8000-000000000000";
let mia: Actor;
let milo: Actor;
let robo: Actor;

beforeAll(async () => {
  mia = await join({ database, server }, "mia");
  milo = await join({ database, server }, "milo");
  robo = await join({ database, server }, "robo", "agent");
});

async function ask(who: Actor, prompt: string, taskId?: string): Promise<string> {
  const { createCoachingInteraction } = await who.request(AskCoachDocument, {
    input: { coachingInteraction: { prompt, taskId } },
  });
  return createCoachingInteraction?.coachingInteraction?.id as string;
}

async function addTask(who: Actor, title: string): Promise<string> {
  const { createCoachingTask } = await who.request(CreateCoachingTaskDocument, { input: { coachingTask: { title } } });
  return createCoachingTask?.coachingTask?.id as string;
}

const answer = (who: Actor, id: string, response: string, attempt = 1) =>
  who.request(AnswerCoachingInteractionDocument, { input: { id, attempt, response } });

async function claim(who: Actor, id?: string) {
  const { coachingClaimInteraction } = await who.request(ClaimCoachingInteractionDocument, { input: { id } });
  return coachingClaimInteraction?.coachingInteraction ?? null;
}

describe("asking", () => {
  test("a question is answered by an agent, once, and read by who asked", async () => {
    const taskId = await addTask(mia, "Write the outline");
    const id = await ask(mia, "Where do I begin?", taskId);
    expect((await mia.request(CoachingInteractionDocument, { id })).coachingInteraction?.response).toBeNull();

    expect(await codeOf(answer(robo, id, "Too early."))).toBe("LEASE_LOST");
    const claimed = await claim(robo, id);
    const { coachingAnswerInteraction } = await answer(robo, id, "With the end.");

    const { coachingInteraction } = await mia.request(CoachingInteractionDocument, { id });
    expect(claimed).toMatchObject({ id, attempts: 1, leaseExpired: false, userId: mia.id, task: { id: taskId } });
    expect(coachingAnswerInteraction?.coachingInteraction).toMatchObject({ id, response: "With the end." });
    expect(coachingInteraction).toMatchObject({ response: "With the end.", task: { id: taskId } });
    expect(await codeOf(answer(robo, id, "No, with the beginning."))).toBe("ALREADY_EXISTS");
    expect((await milo.request(CoachingInteractionDocument, { id })).coachingInteraction).toBeNull();
  });

  test("is about one's own task: another's is as absent as one that never was", async () => {
    const ofMilo = await addTask(milo, "Secret");

    expect(await codeOf(ask(mia, "What is this?", ofMilo))).toBe("REFERENCE");
    expect(await codeOf(ask(mia, "What is this?", absent))).toBe("REFERENCE");
  });

  test("a member answers nothing, in no way", async () => {
    const id = await ask(mia, "May I?");
    const both = { coachingInteraction: { prompt: "Am I right?", response: "Yes." } };

    expect(await codeOf(answer(mia, id, "Yes."))).toBe("FORBIDDEN");
    expect(await codeOf(mia.request(AskCoachDocument, { input: both }))).toBe("FORBIDDEN");
  });

  test("a question that is not there is in nobody's hands", async () => {
    expect(await claim(robo, absent)).toBeNull();
    expect(await codeOf(answer(robo, absent, "Hello?"))).toBe("LEASE_LOST");
  });

  test("an agent keeps a question by heartbeats, gives it back, or says why there is no answer", async () => {
    const id = await ask(mia, "What is the meaning of it all?");
    const input = { id, attempt: 1 };

    await claim(robo, id);
    const extended = await robo.request(ExtendCoachingInteractionLeaseDocument, { input });
    const released = await robo.request(ReleaseCoachingInteractionDocument, { input });
    const late = await codeOf(robo.request(ExtendCoachingInteractionLeaseDocument, { input }));
    const again = await claim(robo, id);
    const failed = await robo.request(FailCoachingInteractionDocument, {
      input: { id, attempt: 2, errorMessage: "Nobody knows." },
    });
    const { coachingInteraction } = await mia.request(CoachingInteractionDocument, { id });

    expect(extended.coachingExtendInteractionLease?.coachingInteraction?.leaseExpiresAt).toEqual(expect.any(String));
    expect(released.coachingReleaseInteraction?.coachingInteraction).toMatchObject({ leaseExpiresAt: null });
    expect([late, again?.attempts]).toEqual(["LEASE_LOST", 2]);
    expect(failed.coachingFailInteraction?.coachingInteraction).toMatchObject({ errorMessage: "Nobody knows." });
    expect(coachingInteraction).toMatchObject({ response: null, errorMessage: "Nobody knows." });
  });
});

describe("one's conversation", () => {
  test("is listed newest first, page by page, and forgotten on demand", async () => {
    const nina = await join({ database, server }, "nina");
    const ids: string[] = [];
    for (const prompt of ["one", "two", "three"]) ids.push(await ask(nina, prompt));
    const list = async (variables: { first: number; after?: string | null }) =>
      (await nina.request(MyCoachingInteractionsDocument, variables)).currentUser?.coachingInteractions;

    const pages = await walk((after) => list({ first: 2, after }));
    const forgotten = await nina.request(DeleteCoachingInteractionDocument, { input: { id: ids[1] as string } });

    expect(pages.map((page) => page.map(({ prompt }) => prompt))).toEqual([["three", "two"], ["one"]]);
    expect(forgotten.deleteCoachingInteraction?.coachingInteraction?.id).toBe(ids[1]);
    expect((await list({ first: 5 }))?.nodes.map(({ id }) => id)).toEqual([ids[2], ids[0]]);
    expect(await codeOf(mia.request(DeleteCoachingInteractionDocument, { input: { id: ids[0] as string } }))).toBe(
      "NOT_FOUND",
    );
    expect((await list({ first: 5 }))?.totalCount).toBe(2);
  });
});

describe("an agent", () => {
  test("sees what waits, oldest first, until it has answered", async () => {
    await asOwner(database, "delete from coaching.interactions");
    const taskId = await addTask(mia, "Pack");
    const first = await ask(mia, "What do I pack?", taskId);
    const second = await ask(milo, "When do I rest?");
    const third = await ask(mia, "And then?");
    const waiting = async () =>
      (
        await walk(
          async (after) =>
            (
              await robo.request(CoachingUnansweredInteractionsDocument, { first: 2, after })
            ).coachingUnansweredInteractions,
        )
      ).flat();

    const before = await waiting();
    await claim(robo, second);
    await answer(robo, second, "At noon.");
    const after = await waiting();

    expect(before.map(({ id }) => id)).toEqual([first, second, third]);
    expect(before[0]).toMatchObject({ userId: mia.id, task: { id: taskId, title: "Pack" } });
    expect(after.map(({ id }) => id)).toEqual([first, third]);
    expect(await codeOf(mia.request(CoachingUnansweredInteractionsDocument, { first: 2 }))).toBe("FORBIDDEN");
  });

  test("reads what it needs to know of a person, and of nobody else", async () => {
    const otto = await join({ database, server }, "otto");
    const taskId = await addTask(otto, "Learn Spanish");
    const interactionId = await ask(otto, "How many words a day?", taskId);
    const { createCoachingGoal } = await otto.request(CreateCoachingGoalDocument, {
      input: { coachingGoal: { title: "Spain" } },
    });
    await robo.request(MergeCoachingPersonaSignalsDocument, {
      input: { userId: otto.id, signals: { tone: "playful" } },
    });
    const filter = { userId: { equalTo: otto.id } };
    const variables = { userId: otto.id, first: 5, taskFilter: filter, goalFilter: filter, interactionFilter: filter };

    const context = await robo.request(CoachingUserContextDocument, variables);
    const forMia = await mia.request(CoachingUserContextDocument, variables);

    expect(context).toMatchObject({
      coachingProfile: { userId: otto.id, personaSignals: { tone: "playful" } },
      coachingTasks: { nodes: [{ id: taskId }] },
      coachingGoals: { nodes: [{ id: createCoachingGoal?.coachingGoal?.id }] },
      coachingInteractions: { nodes: [{ id: interactionId }] },
    });
    expect(forMia).toMatchObject({
      coachingProfile: null,
      coachingTasks: { nodes: [] },
      coachingGoals: { nodes: [] },
      coachingInteractions: { nodes: [] },
    });
  });

  test("records what was said elsewhere, about a task of that person only", async () => {
    const taskId = await addTask(mia, "Stretch");
    const said = { userId: mia.id, prompt: "How long?", response: "Five minutes." };

    const { createCoachingInteraction } = await robo.request(RecordCoachingInteractionDocument, {
      input: { coachingInteraction: { ...said, taskId } },
    });
    const ofMilo = robo.request(RecordCoachingInteractionDocument, {
      input: { coachingInteraction: { ...said, userId: milo.id, taskId } },
    });

    expect(createCoachingInteraction?.coachingInteraction).toMatchObject({ ...said, taskId });
    expect(await codeOf(ofMilo)).toBe("REFERENCE");
  });
});
