import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  CreateLearningCourseDocument,
  DeleteLearningCourseDocument,
  EnrollInLearningCourseDocument,
  LearningCourseDocument,
  LearningCourseRosterDocument,
  LearningCoursesDocument,
  type LearningCoursesQueryVariables,
  LearningNodeDocument,
  MyLearningCoursesDocument,
  UnenrollFromLearningCourseDocument,
  UpdateLearningCourseDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, asOwner, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let ada: Actor;
let edgar: Actor;
let anna: Actor;

beforeAll(async () => {
  ada = await join({ database, server }, "ada", "educator");
  edgar = await join({ database, server }, "edgar", "educator");
  anna = await join({ database, server }, "anna", "student");
});

/** A catalogue of its own for one test: 25 courses added at the same moment, every fifth without a semester. */
async function addCatalogue(prefix: string): Promise<void> {
  await asOwner(
    database,
    `
    insert into learning.courses (code, name, semester)
    select $1 || lpad(n::text, 2, '0'), 'Course ' || n, (array ['Fall 2026', 'Spring 2027'])[nullif(n % 5, 0) % 2 + 1]
    from generate_series(1, 25) n`,
    [prefix],
  );
}

async function addCourse(teacher: Actor, code: string): Promise<{ id: string; nodeId: string }> {
  const { createLearningCourse } = await teacher.request(CreateLearningCourseDocument, {
    input: { learningCourse: { code, name: `Course ${code}` } },
  });
  if (!createLearningCourse?.learningCourse) throw new Error("the course was not made");
  return createLearningCourse.learningCourse;
}

describe("LearningCourses", () => {
  const list = async (variables: LearningCoursesQueryVariables) =>
    (await anna.request(LearningCoursesDocument, variables)).learningCourses;
  const startsWith = (prefix: string) => ({ code: { startsWith: prefix } });

  test("counts all that match, whatever the page", async () => {
    await addCatalogue("CNT");

    const page = await list({ first: 3, filter: startsWith("CNT") });
    const inFall = await list({ first: 100, filter: { ...startsWith("CNT"), semester: { equalTo: "Fall 2026" } } });

    expect([page?.totalCount, page?.nodes.length, page?.pageInfo.hasNextPage]).toEqual([25, 3, true]);
    expect([inFall?.totalCount, inFall?.nodes.length, inFall?.pageInfo.hasNextPage]).toEqual([10, 10, false]);
    expect(inFall?.nodes.every(({ semester }) => semester === "Fall 2026")).toBe(true);
  });

  test("orders as asked", async () => {
    await addCatalogue("ORD");

    const ascending = await list({ first: 100, filter: startsWith("ORD") });
    const descending = await list({ first: 100, filter: startsWith("ORD"), orderBy: ["CODE_DESC"] });

    const codes = ascending?.nodes.map(({ code }) => code);
    expect(codes).toEqual(Array.from({ length: 25 }, (_, n) => `ORD${String(n + 1).padStart(2, "0")}`));
    expect(descending?.nodes.map(({ code }) => code)).toEqual(codes?.toReversed());
  });

  test.each([["CODE_ASC"], ["SEMESTER_ASC"], ["SEMESTER_DESC"], ["CREATED_AT_DESC"]] as const)(
    "pages in the order %s leave nothing out and repeat nothing, with ties and nulls",
    async (order) => {
      const prefix = order.replaceAll("_", "");
      await addCatalogue(prefix);
      const variables = { filter: startsWith(prefix), orderBy: [order] };

      const whole = await list({ ...variables, first: 100 });
      const pages = await walk((after) => list({ ...variables, first: 4, after }));

      expect(pages.map((page) => page.length)).toEqual([4, 4, 4, 4, 4, 4, 1]);
      expect(pages.flat()).toEqual(whole?.nodes);
      expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(25);
    },
  );

  test("pages ordered by part of a unique key are whole too", async () => {
    const greta = await join({ database, server }, "greta", "student");
    await addCatalogue("TIE");
    await asOwner(
      database,
      "insert into learning.enrollments (user_id, course_id) select $1, id from learning.courses where code like 'TIE%'",
      [greta.id],
    );
    const query =
      "query ($after: Cursor) { learningEnrollments(first: 10, after: $after, orderBy: USER_ID_ASC) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }";

    const pages = await walk<{ id: string }>(
      async (after) =>
        (await server.send(query, { variables: { after }, token: greta.accessToken })).data.learningEnrollments,
    );

    expect(pages.map((page) => page.length)).toEqual([10, 10, 5]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(25);
  });

  test("a filter that is null or empty filters nothing; a null inside one is a mistake", async () => {
    await addCourse(ada, "NUL1");

    const [none, empty] = await Promise.all([list({ first: 1, filter: null }), list({ first: 1, filter: {} })]);

    expect(none?.totalCount).toBeGreaterThan(0);
    expect(empty?.totalCount).toBe(none?.totalCount);
    expect(await codeOf(list({ first: 1, filter: { code: { equalTo: null } } }))).toBeDefined();
  });

  test("a page stays where it was when rows before it come and go", async () => {
    await addCatalogue("KEY");
    const variables = { filter: startsWith("KEY"), first: 5 };
    const first = await list(variables);
    const expected = await list({ ...variables, after: first?.pageInfo.endCursor });

    await asOwner(database, "delete from learning.courses where code in ('KEY01', 'KEY02')");
    await asOwner(database, "insert into learning.courses (code, name) values ('KEY00', 'Before all')");
    const second = await list({ ...variables, after: first?.pageInfo.endCursor });

    expect(second?.nodes).toEqual(expected?.nodes);
  });

  test("filters by what a course is related to", async () => {
    const course = await addCourse(ada, "REL1");
    await addCourse(ada, "REL2");
    await asOwner(database, "insert into learning.documents (course_id, title) values ($1, 'Reader')", [course.id]);

    const { learningCourses } = await ada.request(LearningCoursesDocument, {
      first: 10,
      filter: { ...startsWith("REL"), documentsExist: true },
    });

    expect(learningCourses?.nodes.map(({ code }) => code)).toEqual(["REL1"]);
  });

  test("is for learners: an account without a part in learning may not ask", async () => {
    const mona = await join({ database, server }, "mona");

    expect(await codeOf(mona.request(LearningCoursesDocument, { first: 1 }))).toBe("FORBIDDEN");
  });
});

describe("LearningCourse", () => {
  test("shows a course with a page of its documents to who takes it, and without them to others", async () => {
    const { id } = await addCourse(ada, "DET1");
    await asOwner(
      database,
      "insert into learning.documents (course_id, title) select $1, 'Chapter ' || n from generate_series(1, 3) n",
      [id],
    );
    const before = await anna.request(LearningCourseDocument, { id, first: 2 });

    await ada.request(EnrollInLearningCourseDocument, {
      input: { learningEnrollment: { courseId: id, userId: anna.id } },
    });
    const after = await anna.request(LearningCourseDocument, { id, first: 2 });

    expect(before.learningCourse).toMatchObject({ code: "DET1", documents: { totalCount: 0, nodes: [] } });
    expect(after.learningCourse?.documents).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(after.learningCourse?.documents.nodes).toHaveLength(2);
  });
});

describe("CreateLearningCourse, UpdateLearningCourse, DeleteLearningCourse", () => {
  test("an educator adds, changes and deletes a course", async () => {
    const { id, nodeId } = await addCourse(ada, "OWN1");

    const updated = await ada.request(UpdateLearningCourseDocument, {
      input: { id, patch: { description: "How adults learn" } },
    });
    const deleted = await ada.request(DeleteLearningCourseDocument, { input: { id } });

    expect(updated.updateLearningCourse?.learningCourse).toMatchObject({
      id,
      code: "OWN1",
      description: "How adults learn",
    });
    expect(deleted.deleteLearningCourse).toMatchObject({ deletedLearningCourseNodeId: nodeId, learningCourse: { id } });
    expect((await ada.request(LearningCourseDocument, { id, first: 1 })).learningCourse).toBeNull();
  });

  test("an educator changes and deletes no course of another", async () => {
    const { id } = await addCourse(ada, "OWN2");

    const takeover = { input: { id, patch: { name: "Taken over" } } };

    expect(await codeOf(edgar.request(UpdateLearningCourseDocument, takeover))).toBe("NOT_FOUND");
    expect(await codeOf(edgar.request(DeleteLearningCourseDocument, { input: { id } }))).toBeDefined();
    expect((await ada.request(LearningCourseDocument, { id, first: 1 })).learningCourse).toMatchObject({
      name: "Course OWN2",
    });
  });

  test("a student adds none", async () => {
    const input = { learningCourse: { code: "STU1", name: "Mine" } };

    expect(await codeOf(anna.request(CreateLearningCourseDocument, { input }))).toBe("FORBIDDEN");
  });
});

describe("enrollments", () => {
  test("an educator enrolls a student, sees them in the roster, and removes them", async () => {
    const { id: courseId } = await addCourse(ada, "ENR1");
    const emil = await join({ database, server }, "emil", "student");

    const enrolled = await ada.request(EnrollInLearningCourseDocument, {
      input: { learningEnrollment: { courseId, userId: emil.id } },
    });
    const roster = await ada.request(LearningCourseRosterDocument, { courseId, first: 10 });
    const mine = await emil.request(MyLearningCoursesDocument, { first: 10 });
    const enrollment = enrolled.createLearningEnrollment?.learningEnrollment;
    await ada.request(UnenrollFromLearningCourseDocument, { input: { id: enrollment?.id ?? "" } });
    const none = await emil.request(MyLearningCoursesDocument, { first: 10 });

    expect(enrollment).toMatchObject({ user: { id: emil.id }, course: { code: "ENR1" } });
    expect(roster.learningCourse?.enrollments.nodes.map(({ user }) => user?.username).sort()).toEqual(["ada", "emil"]);
    expect(mine.currentUser?.learningEnrollments.nodes).toMatchObject([
      { id: enrollment?.id, course: { code: "ENR1" } },
    ]);
    expect(none.currentUser?.learningEnrollments.totalCount).toBe(0);
  });

  test("a student sees themselves alone in the roster, and enrolls nobody", async () => {
    const { id: courseId } = await addCourse(ada, "ENR2");
    const frida = await join({ database, server }, "frida", "student");
    const enrollment = { learningEnrollment: { courseId, userId: frida.id } };
    const refused = await codeOf(frida.request(EnrollInLearningCourseDocument, { input: enrollment }));

    await ada.request(EnrollInLearningCourseDocument, { input: enrollment });
    const roster = await frida.request(LearningCourseRosterDocument, { courseId, first: 10 });

    expect(refused).toBe("FORBIDDEN");
    expect(roster.learningCourse?.enrollments.nodes.map(({ user }) => user?.username)).toEqual(["frida"]);
  });
});

describe("LearningNode", () => {
  test("fetches what a nodeId stands for", async () => {
    const { id, nodeId } = await addCourse(ada, "NOD1");

    const { node } = await anna.request(LearningNodeDocument, { nodeId });

    expect(node).toMatchObject({ __typename: "LearningCourse", nodeId, id, code: "NOD1" });
  });

  test("is null for a row that one may not see", async () => {
    const { id } = await addCourse(ada, "NOD2");
    await asOwner(database, "insert into learning.documents (course_id, title) values ($1, 'Exam questions')", [id]);
    const { learningCourse } = await ada.request(LearningCourseDocument, { id, first: 1 });
    const nodeId = learningCourse?.documents.nodes[0]?.nodeId ?? "";

    const [forTeacher, forStudent] = await Promise.all(
      [ada, anna].map((reader) => reader.request(LearningNodeDocument, { nodeId })),
    );

    expect(forTeacher?.node).toMatchObject({ __typename: "LearningDocument", title: "Exam questions" });
    expect(forStudent?.node).toBeNull();
  });
});
