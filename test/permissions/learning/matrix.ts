import type { SchemaMatrix } from "../../../src/scaffold/permission-matrix.ts";

const readers = ["student", "educator", "analyst", "agent", "admin"] as const;

/** Who may do what with courses and what belongs to them. Plain members and anonymous visitors have no part in it. */
export const matrix: SchemaMatrix = {
  conditions: {
    own: /^\(user_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)$/,
    // Courses that the caller is enrolled in: a student takes them, an educator teaches them.
    taken_or_taught:
      /^\((course_)?id = ANY \(ARRAY\( SELECT learning\.current_course_ids\(\) AS current_course_ids\)\)\)$/,
    visible_people_in_taught:
      /^\(\(course_id = ANY \(ARRAY\( SELECT learning\.current_course_ids\(\) AS current_course_ids\)\)\) AND \(user_id IN \( SELECT u\.id FROM identity\.users u\)\)\)$/,
    students_or_own:
      /^\(\(user_id IN \( SELECT u\.id FROM identity\.users u WHERE \(u\.role = 'student'::identity\.platform_role\)\)\) OR \(user_id = \( SELECT identity\.current_user_id\(\) AS current_user_id\)\)\)$/,
    signed_in: /^\(\( SELECT identity\.current_user_id\(\) AS current_user_id\) IS NOT NULL\)$/,
  },

  // biome-ignore format: one line a role, its verbs in columns
  relations: {
    "learning.courses": {
      student:  { select: "all" },
      educator: {
        select: "all",
        insert: "signed_in (code, name, description, semester)",
        update: "taken_or_taught (code, name, description, semester)",
        delete: "taken_or_taught",
      },
      analyst:  { select: "all" },
      agent:    { select: "all" },
      admin:    {
        select: "all",
        insert: "all (code, name, description, semester)",
        update: "all (code, name, description, semester)",
        delete: "all",
      },
    },
    "learning.enrollments": {
      student:  { select: "own" },
      educator: { select: "all", insert: "visible_people_in_taught (user_id, course_id)", delete: "taken_or_taught" },
      analyst:  { select: "all" },
      admin:    { select: "all", insert: "all (user_id, course_id)", delete: "all" },
    },
    "learning.documents": {
      student:  { select: "taken_or_taught" },
      educator: {
        select: "all",
        insert: "taken_or_taught (course_id, title, file_path, content_type)",
        update: "taken_or_taught (course_id, title, file_path, content_type)",
        delete: "taken_or_taught",
      },
      analyst:  { select: "all" },
      agent:    { select: "all" },
      admin:    {
        select: "all",
        insert: "all (course_id, title, file_path, content_type)",
        update: "all (course_id, title, file_path, content_type)",
        delete: "all",
      },
    },
    "learning.vector_metadata": {
      student:  { select: "taken_or_taught" },
      educator: { select: "all" },
      analyst:  { select: "all" },
      agent:    {
        select: "all",
        insert: "signed_in (document_id, chunk_id, embedding_model, embedding_version, metadata)",
        update: "signed_in (embedding_model, embedding_version, metadata)",
        delete: "signed_in",
      },
      admin:    {
        select: "all",
        insert: "all (document_id, chunk_id, embedding_model, embedding_version, metadata)",
        update: "all (embedding_model, embedding_version, metadata)",
        delete: "all",
      },
    },
    "learning.interactions": {
      student:  { select: "own", insert: "own (user_id, service_type, request_data, response_data, latency_ms)" },
      educator: {
        select: "all",
        insert: "students_or_own (user_id, service_type, request_data, response_data, latency_ms)",
        update: "students_or_own (service_type, request_data, response_data, latency_ms)",
        delete: "students_or_own",
      },
      analyst:  { select: "all" },
      agent:    { select: "all", insert: "signed_in (user_id, service_type, request_data, response_data, latency_ms)" },
      admin:    {
        select: "all",
        insert: "all (user_id, service_type, request_data, response_data, latency_ms)",
        update: "all (service_type, request_data, response_data, latency_ms)",
        delete: "all",
      },
    },
    "learning.v_rag_documents": {
      student:  { select: "caller" },
      educator: { select: "caller" },
      analyst:  { select: "caller" },
      agent:    { select: "caller" },
      admin:    { select: "caller" },
    },
    "learning.v_rag_chunks": {
      student:  { select: "caller" },
      educator: { select: "caller" },
      analyst:  { select: "caller" },
      agent:    { select: "caller" },
      admin:    { select: "caller" },
    },
    "learning.v_user_interactions": {
      student:  { select: "caller" },
      educator: { select: "caller" },
      analyst:  { select: "caller" },
      admin:    { select: "caller" },
    },
  },

  functions: {
    "learning.current_course_ids()": ["student", "educator"],
    "learning.search_documents(text)": readers,
    "learning.search_query(text)": readers,
  },
};
