import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  CreateLearningChunkDocument,
  CreateLearningCourseDocument,
  CreateLearningDocumentDocument,
  DeleteLearningChunkDocument,
  DeleteLearningDocumentDocument,
  EnrollInLearningCourseDocument,
  LearningDocumentSearchDocument,
  LearningRagChunksDocument,
  LearningRagDocumentsDocument,
  UpdateLearningChunkDocument,
  UpdateLearningDocumentDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, asOwner, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let ada: Actor;
let anna: Actor;

beforeAll(async () => {
  ada = await join({ database, server }, "ada", "educator");
  anna = await join({ database, server }, "anna", "student");
});

async function addCourse(code: string, { students = [] as Actor[] } = {}): Promise<string> {
  const { createLearningCourse } = await ada.request(CreateLearningCourseDocument, {
    input: { learningCourse: { code, name: `Course ${code}` } },
  });
  const courseId = createLearningCourse?.learningCourse?.id ?? "";
  for (const { id: userId } of students)
    await ada.request(EnrollInLearningCourseDocument, { input: { learningEnrollment: { courseId, userId } } });
  return courseId;
}

async function addDocument(courseId: string, title: string, ...texts: string[]): Promise<string> {
  const input = {
    learningDocument: { courseId, title, contentType: "application/pdf", filePath: "/files/reader.pdf" },
  };
  const { createLearningDocument } = await ada.request(CreateLearningDocumentDocument, { input });
  const id = createLearningDocument?.learningDocument?.id ?? "";
  for (const [index, text] of texts.entries()) {
    await asOwner(
      database,
      "insert into learning.vector_metadata (document_id, chunk_id, embedding_model, metadata) values ($1, $2, 'small', jsonb_build_object('text', $3::text))",
      [id, `${id}#${index}`, text],
    );
  }
  return id;
}

describe("CreateLearningDocument, UpdateLearningDocument, DeleteLearningDocument", () => {
  test("an educator adds, renames and deletes a document of a course they teach", async () => {
    const id = await addDocument(await addCourse("DOC1"), "Week 1");

    const updated = await ada.request(UpdateLearningDocumentDocument, { input: { id, patch: { title: "Week one" } } });
    const deleted = await ada.request(DeleteLearningDocumentDocument, { input: { id } });

    expect(updated.updateLearningDocument?.learningDocument).toMatchObject({
      id,
      title: "Week one",
      contentType: "application/pdf",
    });
    expect(deleted.deleteLearningDocument?.learningDocument?.id).toBe(id);
  });

  test("nobody adds one to a course they do not teach", async () => {
    const courseId = await addCourse("DOC2", { students: [anna] });
    const edgar = await join({ database, server }, "edgar", "educator");
    const input = { learningDocument: { courseId, title: "Graffiti" } };

    expect(await codeOf(edgar.request(CreateLearningDocumentDocument, { input }))).toBe("FORBIDDEN");
    expect(await codeOf(anna.request(CreateLearningDocumentDocument, { input }))).toBe("FORBIDDEN");
    expect(await codeOf(ada.request(CreateLearningDocumentDocument, { input }))).toBeUndefined();
  });

  test("a blank title breaks the rule that says so", async () => {
    const input = { learningDocument: { courseId: await addCourse("DOC3"), title: "  " } };

    expect(await codeOf(ada.request(CreateLearningDocumentDocument, { input }))).toBe("INVALID_VALUE");
  });
});

describe("LearningDocumentSearch", () => {
  test("finds words of titles and of chunks, best first", async () => {
    const courseId = await addCourse("FND1");
    const inChunk = await addDocument(courseId, "Reader", "A zeppelin is an airship.");
    const inTitle = await addDocument(courseId, "The zeppelin", "Airships of old.");
    await addDocument(courseId, "Balloons", "Lighter than air.");

    const { learningSearchDocuments } = await ada.request(LearningDocumentSearchDocument, {
      query: "zeppelin",
      first: 10,
    });

    expect(learningSearchDocuments?.nodes.map(({ id }) => id)).toEqual([inTitle, inChunk]);
    expect(learningSearchDocuments?.totalCount).toBe(2);
    expect(learningSearchDocuments?.nodes[0]?.course?.code).toBe("FND1");
  });

  test("understands phrases and excluded words", async () => {
    const courseId = await addCourse("FND2");
    const together = await addDocument(courseId, "Cognitive apprenticeship in practice");
    await addDocument(courseId, "Apprenticeship without cognitive models");
    const search = async (query: string) => {
      const { learningSearchDocuments } = await ada.request(LearningDocumentSearchDocument, { query, first: 10 });
      return learningSearchDocuments?.nodes.map(({ id }) => id);
    };

    expect(await search('"cognitive apprenticeship"')).toEqual([together]);
    expect(await search("apprenticeship -models")).toEqual([together]);
  });

  test("pages keep the order, and a filter narrows it to a course", async () => {
    const [courseId, otherId] = [await addCourse("FND3"), await addCourse("FND4")];
    for (const n of [1, 2, 3, 4, 5]) await addDocument(n % 2 ? courseId : otherId, `Heutagogy ${n}`);
    const search = (variables: { first: number; after?: string | null }) =>
      ada.request(LearningDocumentSearchDocument, { query: "heutagogy", ...variables });

    const whole = await search({ first: 10 });
    const pages = await walk(async (after) => (await search({ first: 2, after })).learningSearchDocuments);
    const filtered = await ada.request(LearningDocumentSearchDocument, {
      query: "heutagogy",
      first: 10,
      filter: { courseId: { equalTo: otherId } },
    });

    expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
    expect(pages.flat()).toEqual(whole.learningSearchDocuments?.nodes);
    expect(filtered.learningSearchDocuments?.totalCount).toBe(2);
  });

  test("a filter that looks into the courses keeps the order too", async () => {
    await asOwner(
      database,
      `with courses as (
         insert into learning.courses (code, name) select 'ORD' || n, 'Course ' || n from generate_series(1, 200) n
         returning id, substr(code, 4)::integer as n
       )
       insert into learning.documents (course_id, title)
       select id, repeat('maieutics ', 1 + n % 7) || n from courses where n <= 60`,
    );
    await asOwner(database, "analyze learning.courses, learning.documents");
    const search = async (filter: { course: { code: { startsWith: string } } } | null) =>
      (await ada.request(LearningDocumentSearchDocument, { query: "maieutics", first: 100, filter }))
        .learningSearchDocuments?.nodes;

    const whole = await search(null);
    const filtered = await search({ course: { code: { startsWith: "ORD" } } });

    expect(whole).toHaveLength(60);
    expect(filtered).toEqual(whole);
  });

  test("finds for a student what they may read, and nothing else", async () => {
    const mine = await addDocument(await addCourse("FND5", { students: [anna] }), "Andragogy for beginners");
    await addDocument(await addCourse("FND6"), "Andragogy for examiners");

    const forStudent = await anna.request(LearningDocumentSearchDocument, { query: "andragogy", first: 10 });
    const forTeacher = await ada.request(LearningDocumentSearchDocument, { query: "andragogy", first: 10 });

    expect(forStudent.learningSearchDocuments?.nodes.map(({ id }) => id)).toEqual([mine]);
    expect(forTeacher.learningSearchDocuments?.totalCount).toBe(2);
  });
});

describe("read models for retrieval", () => {
  test("LearningRagDocuments names each document's course; students see those of their courses", async () => {
    const documentId = await addDocument(await addCourse("RAG1", { students: [anna] }), "Retrieval primer");
    const hiddenId = await addDocument(await addCourse("RAG2"), "Retrieval exam");
    const filter = { documentId: { in: [documentId, hiddenId] } };

    const forStudent = await anna.request(LearningRagDocumentsDocument, { first: 10, filter });
    const forTeacher = await ada.request(LearningRagDocumentsDocument, { first: 10, filter });

    expect(forStudent.learningRagDocuments?.nodes).toMatchObject([
      {
        documentId,
        title: "Retrieval primer",
        filePath: "/files/reader.pdf",
        courseCode: "RAG1",
        courseName: "Course RAG1",
      },
    ]);
    expect(forTeacher.learningRagDocuments?.totalCount).toBe(2);
  });

  test("LearningRagChunks gives a document's chunks with its title", async () => {
    const documentId = await addDocument(await addCourse("RAG3", { students: [anna] }), "Chunked", "First.", "Second.");

    const { learningRagChunks } = await anna.request(LearningRagChunksDocument, {
      first: 10,
      filter: { documentId: { equalTo: documentId } },
    });

    expect(learningRagChunks?.totalCount).toBe(2);
    expect(learningRagChunks?.nodes.map(({ metadata }) => metadata)).toEqual(
      expect.arrayContaining([{ text: "First." }, { text: "Second." }]),
    );
    expect(
      learningRagChunks?.nodes.every(
        ({ documentTitle, embeddingModel }) => documentTitle === "Chunked" && embeddingModel === "small",
      ),
    ).toBe(true);
  });
});

test("the RAG service adds, corrects and removes a chunk; an educator does not", async () => {
  const rag = await join({ database, server }, "rag", "agent");
  const documentId = await addDocument(await addCourse("CHUNK1"), "Week 1");
  const learningVectorMetadatum = { documentId, chunkId: "one", metadata: { text: "Monday" } };

  const denied = await codeOf(ada.request(CreateLearningChunkDocument, { input: { learningVectorMetadatum } }));
  const made = await rag.request(CreateLearningChunkDocument, { input: { learningVectorMetadatum } });
  const id = made.createLearningVectorMetadatum?.learningVectorMetadatum?.id ?? "";
  const again = await codeOf(rag.request(CreateLearningChunkDocument, { input: { learningVectorMetadatum } }));
  const updated = await rag.request(UpdateLearningChunkDocument, {
    input: { id, patch: { metadata: { text: "Tuesday" } } },
  });
  const deleted = await rag.request(DeleteLearningChunkDocument, { input: { id } });

  expect([denied, again]).toEqual(["FORBIDDEN", "ALREADY_EXISTS"]);
  expect(updated.updateLearningVectorMetadatum?.learningVectorMetadatum).toMatchObject({
    id,
    metadata: { text: "Tuesday" },
  });
  expect(deleted.deleteLearningVectorMetadatum?.learningVectorMetadatum?.id).toBe(id);
});
