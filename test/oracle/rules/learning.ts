import { all, many, one, own, type Row, type Rule, type Table } from "./table.ts";

/** Documents and chunks open to students who take the course. */
const ofOwnCourses: Rule = (row, viewer, rows) =>
  rows("learning.enrollments").some((e) => e.user_id === viewer.id && e.course_id === row.course_id);

const staff = { educator: all, agent: all, analyst: all, admin: all };
/** Policies of the tables below decide which rows of a view are there; the view's own grant, who may ask. */
const readersOfDocuments = { student: all, ...staff };

const find = (rows: readonly Row[], id: unknown) => rows.find((row) => row.id === id);

export const learning: readonly Table[] = [
  {
    type: "LearningCourse",
    table: "learning.courses",
    key: "id",
    one: { learningCourse: ["id"], learningCourseByCode: ["code"] },
    list: "learningCourses",
    reads: { student: all, ...staff },
    relations: {
      documents: many("LearningDocument", { id: "course_id" }),
      enrollments: many("LearningEnrollment", { id: "course_id" }),
    },
  },
  {
    type: "LearningEnrollment",
    table: "learning.enrollments",
    key: "id",
    one: { learningEnrollment: ["id"], learningEnrollmentByUserIdAndCourseId: ["user_id", "course_id"] },
    list: "learningEnrollments",
    reads: { student: own, educator: all, analyst: all, admin: all },
    relations: { course: one("LearningCourse", { course_id: "id" }), user: one("User", { user_id: "id" }) },
  },
  {
    type: "LearningDocument",
    table: "learning.documents",
    key: "id",
    one: { learningDocument: ["id"] },
    list: "learningDocuments",
    reads: { student: ofOwnCourses, ...staff },
    relations: {
      course: one("LearningCourse", { course_id: "id" }),
      ragChunks: many("LearningRagChunk", { id: "document_id" }),
      ragDocument: one("LearningRagDocument", { id: "document_id" }),
      vectorMetadata: many("LearningVectorMetadatum", { id: "document_id" }),
    },
  },
  {
    type: "LearningVectorMetadatum",
    table: "learning.vector_metadata",
    key: "id",
    one: {
      learningVectorMetadatum: ["id"],
      learningVectorMetadatumByDocumentIdAndChunkId: ["document_id", "chunk_id"],
    },
    list: "learningVectorMetadata",
    reads: { student: ofOwnCourses, ...staff },
    relations: { document: one("LearningDocument", { document_id: "id" }) },
  },
  {
    type: "LearningInteraction",
    table: "learning.interactions",
    key: "id",
    one: { learningInteraction: ["id"] },
    list: "learningInteractions",
    reads: { student: own, ...staff },
    relations: {
      user: one("User", { user_id: "id" }),
      userInteraction: one("LearningUserInteraction", { id: "interaction_id" }),
    },
  },
  {
    type: "LearningRagDocument",
    table: "learning.v_rag_documents",
    key: "document_id",
    one: { learningRagDocument: ["document_id"] },
    list: "learningRagDocuments",
    reads: readersOfDocuments,
    rows: (visible) =>
      visible("learning.documents").flatMap((d) => {
        const course = find(visible("learning.courses"), d.course_id);
        if (!course) return [];
        const { title, file_path, created_at } = d;
        return [
          { document_id: d.id, title, file_path, created_at, course_code: course.code, course_name: course.name },
        ];
      }),
    relations: { document: one("LearningDocument", { document_id: "id" }) },
  },
  {
    type: "LearningRagChunk",
    table: "learning.v_rag_chunks",
    key: "metadata_id",
    one: { learningRagChunk: ["metadata_id"] },
    list: "learningRagChunks",
    reads: readersOfDocuments,
    rows: (visible) =>
      visible("learning.vector_metadata").flatMap((m) => {
        const document = find(visible("learning.documents"), m.document_id);
        const { document_id, chunk_id, embedding_model, metadata } = m;
        if (!document) return [];
        const own = { document_id, chunk_id, embedding_model, metadata };
        return [{ metadata_id: m.id, ...own, document_title: document.title }];
      }),
    relations: { document: one("LearningDocument", { document_id: "id" }) },
  },
  {
    type: "LearningUserInteraction",
    table: "learning.v_user_interactions",
    key: "interaction_id",
    one: { learningUserInteraction: ["interaction_id"] },
    list: "learningUserInteractions",
    reads: { student: all, educator: all, analyst: all, admin: all },
    rows: (visible) =>
      visible("learning.interactions").flatMap((i) => {
        const user = find(visible("identity.users"), i.user_id);
        if (!user) return [];
        const { service_type, latency_ms, created_at } = i;
        const asked = { interaction_id: i.id, service_type, latency_ms, created_at };
        return [{ ...asked, user_email: user.email, user_role: user.role }];
      }),
    relations: { interaction: one("LearningInteraction", { interaction_id: "id" }) },
  },
];
