import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  DeleteLearningInteractionDocument,
  LearningInteractionsOverviewDocument,
  type LearningInteractionsOverviewQuery,
  LearningUserInteractionsDocument,
  MyLearningInteractionsDocument,
  RecordLearningInteractionDocument,
  UpdateLearningInteractionDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, asOwner, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let ada: Actor;
let anna: Actor;
let bruno: Actor;

/** Who asked which service, and how long it took: what the overviews below are computed from. */
const latencies = [
  { who: "anna", service: "rag", milliseconds: [100, 200, 300] },
  { who: "bruno", service: "rag", milliseconds: [400] },
  { who: "bruno", service: "tutor", milliseconds: [50, 150] },
  { who: "anna", service: "quiz", milliseconds: [1000, null] },
];

beforeAll(async () => {
  ada = await join({ database, server }, "ada", "educator");
  anna = await join({ database, server }, "anna", "student");
  bruno = await join({ database, server }, "bruno", "student");
  for (const { who, service, milliseconds } of latencies) {
    await asOwner(
      database,
      `insert into learning.interactions (user_id, service_type, latency_ms)
       select u.id, $2, l.ms from identity.users u, unnest($3::integer[]) as l (ms) where u.username = $1`,
      [who, service, milliseconds],
    );
  }
});

type Groups = NonNullable<LearningInteractionsOverviewQuery["learningInteractions"]>["groupedAggregates"];

/** Group → [how many, mean latency]. */
function summarise(groups: Groups | undefined): Record<string, [number, number]> {
  return Object.fromEntries(
    (groups ?? []).map(({ keys, distinctCount, average }) => [
      String(keys?.[0]),
      [Number(distinctCount?.id), Number(average?.latencyMs)],
    ]),
  );
}

describe("RecordLearningInteraction", () => {
  test("a student records what they asked, as themselves", async () => {
    const carla = await join({ database, server }, "carla", "student");
    const learningInteraction = {
      serviceType: "notes",
      requestData: { question: "Why?" },
      responseData: ["Because.", { sources: 2 }],
      latencyMs: 12,
    };

    const { createLearningInteraction } = await carla.request(RecordLearningInteractionDocument, {
      input: { learningInteraction },
    });

    const mine = await carla.request(MyLearningInteractionsDocument, { first: 10 });
    expect(mine.currentUser?.learningInteractions.nodes).toEqual([createLearningInteraction?.learningInteraction]);
    expect(createLearningInteraction?.learningInteraction).toMatchObject(learningInteraction);
    await asOwner(database, "delete from learning.interactions where service_type = 'notes'");
  });

  test("a student records nothing as somebody else", async () => {
    const input = { learningInteraction: { userId: bruno.id, serviceType: "rag" } };

    expect(await codeOf(anna.request(RecordLearningInteractionDocument, { input }))).toBe("FORBIDDEN");
  });
});

test("an educator corrects and deletes what was recorded; a student does not", async () => {
  const dario = await join({ database, server }, "dario", "student");
  const { createLearningInteraction } = await dario.request(RecordLearningInteractionDocument, {
    input: { learningInteraction: { serviceType: "corrected" } },
  });
  const id = createLearningInteraction?.learningInteraction?.id ?? "";
  const correct = (who: Actor) =>
    who.request(UpdateLearningInteractionDocument, { input: { id, patch: { latencyMs: 7 } } });
  const remove = (who: Actor) => who.request(DeleteLearningInteractionDocument, { input: { id } });

  const denied = [await codeOf(correct(dario)), await codeOf(remove(dario))];
  const { updateLearningInteraction } = await correct(ada);
  const { deleteLearningInteraction } = await remove(ada);

  expect(denied).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  expect(updateLearningInteraction?.learningInteraction).toMatchObject({ id, latencyMs: 7 });
  expect(deleteLearningInteraction?.learningInteraction?.id).toBe(id);
});

describe("MyLearningInteractions", () => {
  test("lists one's own, page by page, and filters them", async () => {
    const mine = async (variables: { first: number; after?: string | null; service?: string }) => {
      const { service, ...page } = variables;
      const filter = service ? { serviceType: { equalTo: service } } : null;
      return (await anna.request(MyLearningInteractionsDocument, { ...page, filter })).currentUser
        ?.learningInteractions;
    };

    const pages = await walk((after) => mine({ first: 2, after }));
    const rag = await mine({ first: 10, service: "rag" });

    expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(5);
    expect(rag?.nodes.map(({ latencyMs }) => latencyMs).sort()).toEqual([100, 200, 300]);
  });
});

describe("LearningInteractionsOverview", () => {
  const overview = async (who: Actor, variables = {}) =>
    (await who.request(LearningInteractionsOverviewDocument, { first: 3, ...variables })).learningInteractions;

  test("gives an educator totals over everybody's", async () => {
    const all = await overview(ada);

    expect(all?.totalCount).toBe(8);
    expect(all?.nodes).toHaveLength(3);
    expect(Number(all?.aggregates?.average?.latencyMs)).toBeCloseTo(2200 / 7, 6);
    expect(all?.aggregates).toMatchObject({ max: { latencyMs: 1000 }, distinctCount: { userId: "2" } });
  });

  test("groups by service: how many, how many people, how fast", async () => {
    const all = await overview(ada);

    expect(summarise(all?.groupedAggregates)).toEqual({ rag: [4, 250], tutor: [2, 100], quiz: [2, 1000] });
  });

  test("leaves out groups that `having` excludes", async () => {
    const slow = await overview(ada, { having: { average: { latencyMs: { greaterThan: 200 } } } });
    const slowAndVaried = await overview(ada, {
      having: { AND: [{ average: { latencyMs: { greaterThan: 200 } } }, { min: { latencyMs: { lessThan: 500 } } }] },
    });

    expect(Object.keys(summarise(slow?.groupedAggregates)).sort()).toEqual(["quiz", "rag"]);
    expect(Object.keys(summarise(slowAndVaried?.groupedAggregates))).toEqual(["rag"]);
  });

  test("groups by whatever is asked, over what the filter leaves", async () => {
    const byPerson = await overview(ada, { groupBy: ["USER_ID"], filter: { serviceType: { equalTo: "rag" } } });
    const byDay = await overview(ada, { groupBy: ["CREATED_AT_TRUNCATED_TO_DAY"] });

    expect(summarise(byPerson?.groupedAggregates)).toEqual({ [anna.id]: [3, 200], [bruno.id]: [1, 400] });
    expect(byDay?.groupedAggregates).toHaveLength(1);
  });

  test("computes a student's over their own alone", async () => {
    const mine = await overview(anna);

    expect(mine?.totalCount).toBe(5);
    expect(summarise(mine?.groupedAggregates)).toEqual({ rag: [3, 200], quiz: [2, 1000] });
  });
});

describe("LearningUserInteractions", () => {
  test("tells an educator who asked; a student finds only themselves", async () => {
    const filter = { serviceType: { equalTo: "rag" } };

    const forTeacher = await ada.request(LearningUserInteractionsDocument, { first: 10 });
    const forStudent = await bruno.request(LearningUserInteractionsDocument, { first: 10 });

    const ragOf = (answer: typeof forTeacher) =>
      answer.learningUserInteractions?.nodes.filter(({ serviceType }) => serviceType === filter.serviceType.equalTo);
    expect(
      ragOf(forTeacher)
        ?.map(({ userEmail }) => userEmail)
        .sort(),
    ).toEqual([...Array(3).fill("anna@test.example"), "bruno@test.example"]);
    expect(ragOf(forStudent)).toMatchObject([{ userEmail: "bruno@test.example", userRole: "student", latencyMs: 400 }]);
  });
});
