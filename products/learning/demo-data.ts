import type { Faker } from "@faker-js/faker";
import { accountId, type DemoAccount, sharedPassword } from "../../src/database/demo/accounts.ts";
import type { DemoProduct } from "../../src/database/demo/demo-product.ts";
import { loadFaker } from "../../src/database/demo/faker.ts";
import { demoId } from "../../src/database/demo/rows.ts";
import { courses, type Topic, topics } from "./demo-material.ts";

/** Who teaches and learns. Anna takes one course only, so that signing in as her shows what a student cannot see. */
export const people = {
  anna: person("anna.berg", "student", ["WFED119"]),
  benjamin: person("benjamin.osei", "student", ["WFED119", "WFED205"]),
  carmen: person("carmen.silva", "student", ["WFED205"]),
  dmitri: person("dmitri.volkov", "student", ["WFED119", "WFED205"]),
  emily: person("emily.chen", "student", ["WFED119"]),
  farid: person("farid.haddad", "student", ["WFED205"]),
  grace: person("grace.okafor", "student", ["WFED119", "WFED205"]),
  henrik: person("henrik.larsen", "student", ["WFED119"]),
  clara: person("clara.weiss", "educator", ["WFED119"]),
  daniel: person("daniel.moreau", "educator", ["WFED205"]),
};

/** All dates lie between fixed ones and the seed is fixed: each run makes the same rows, whatever the clock says. */
const seed = 119;

/** The numbers that specification 004 asks for: 10 users, 2 courses, 50 documents, 100 interactions. */
export async function makeDemoData(): Promise<DemoProduct> {
  const faker = await loadFaker(seed);
  const documents = makeDocuments(faker);
  return {
    accounts: Object.values(people),
    tables: [
      {
        name: "learning.courses",
        references: {},
        rows: courses.map((course) => ({ id: courseId(course.code), ...course, created_at: publishedFrom })),
      },
      {
        name: "learning.enrollments",
        references: { user_id: "identity.users", course_id: "learning.courses" },
        rows: makeEnrollments(faker),
      },
      {
        name: "learning.documents",
        references: { course_id: "learning.courses" },
        rows: documents.map(({ row }) => row),
      },
      {
        name: "learning.vector_metadata",
        references: { document_id: "learning.documents" },
        rows: documents.flatMap((document) => makeChunks(faker, document)),
      },
      {
        name: "learning.interactions",
        references: { user_id: "identity.users" },
        rows: makeInteractions(faker, documents),
      },
    ],
  };
}

type Person = DemoAccount & { email: string; courses: readonly string[] };
type Document = ReturnType<typeof makeDocuments>[number];

const publishedFrom = "2025-12-01T09:00:00Z";
const termBegins = "2026-01-12T08:00:00Z";
const enrollmentEnds = "2026-01-16T17:00:00Z";
const termEnds = "2026-05-01T20:00:00Z";
const interactionCount = 100;

function person(username: string, role: "student" | "educator", taking: readonly string[]): Person {
  return { username, email: `${username}@quintet.example`, role, password: sharedPassword, courses: taking };
}

const courseId = (code: string) => demoId("learning.courses", code);

function makeEnrollments(faker: Faker) {
  return Object.values(people).flatMap((learner) =>
    learner.courses.map((code) => ({
      id: demoId("learning.enrollments", `${learner.username}/${code}`),
      user_id: accountId(learner),
      course_id: courseId(code),
      enrolled_at:
        learner.role === "educator" ? publishedFrom : faker.date.between({ from: termBegins, to: enrollmentEnds }),
    })),
  );
}

const formats = [
  { weight: 6, value: { extension: "pdf", contentType: "application/pdf" } },
  { weight: 3, value: { extension: "md", contentType: "text/markdown" } },
  { weight: 1, value: { extension: "html", contentType: "text/html" } },
];

const models = [
  { weight: 4, value: { embedding_model: "text-embedding-3-small", embedding_version: "1" } },
  { weight: 1, value: { embedding_model: "text-embedding-ada-002", embedding_version: "2" } },
];

function makeDocuments(faker: Faker) {
  return topics.flatMap((topic) =>
    Object.entries(topic.documents).map(([title, lead]) => {
      const slug = `${topic.course}/${title}`.toLowerCase().replaceAll(/[^a-z0-9/]+/g, "-");
      const { extension, contentType } = faker.helpers.weightedArrayElement(formats);
      const row = {
        id: demoId("learning.documents", slug),
        course_id: courseId(topic.course),
        title,
        file_path: `courses/${slug}.${extension}`,
        content_type: contentType,
        created_at: faker.date.between({ from: publishedFrom, to: termBegins }),
      };
      return { row, topic, lead, slug };
    }),
  );
}

/** Two to four parts of two sentences; the first begins with what the document is about. */
function makeChunks(faker: Faker, { row, topic, lead, slug }: Document) {
  const model = faker.helpers.weightedArrayElement(models);
  const sentences = faker.helpers.shuffle(topic.sentences);
  const count = faker.number.int({ min: 2, max: 4 });
  let page = 1;
  return Array.from({ length: count }, (_, index) => {
    const text = [...(index === 0 ? [lead] : []), ...sentences.slice(2 * index, 2 * index + 2)].join(" ");
    const metadata = { text, page, tokens: Math.ceil(text.length / 4) };
    page += faker.number.int({ min: 1, max: 3 });
    return {
      id: demoId("learning.vector_metadata", `${slug}#${index + 1}`),
      document_id: row.id,
      chunk_id: `${slug}#${index + 1}`,
      ...model,
      metadata,
      created_at: new Date(row.created_at.getTime() + (index + 1) * 1_000),
    };
  });
}

/** In the order of time. Students ask about courses they take. */
function makeInteractions(faker: Faker, documents: readonly Document[]) {
  const students = Object.values(people).filter(({ role }) => role === "student");
  const times = faker.date.betweens({ from: enrollmentEnds, to: termEnds, count: interactionCount });
  return times.map((time, index) => {
    const student = faker.helpers.arrayElement(students);
    const document = faker.helpers.arrayElement(
      documents.filter(({ topic }) => student.courses.includes(topic.course)),
    );
    const service = faker.helpers.arrayElement([askRetrieval, askTutor, askSummarizer]);
    return {
      id: demoId("learning.interactions", String(index + 1)),
      user_id: accountId(student),
      ...service(faker, document),
      created_at: time,
    };
  });
}

function askRetrieval(faker: Faker, { row, topic }: Document) {
  return {
    service_type: "rag",
    request_data: { question: faker.helpers.arrayElement(topic.questions), course: topic.course },
    response_data: { answer: explain(faker, topic), sources: [{ document_id: row.id, title: row.title }] },
    latency_ms: faker.number.int({ min: 380, max: 2_400 }),
  };
}

function askTutor(faker: Faker, { topic }: Document) {
  const [question, followUp] = faker.helpers.shuffle(topic.questions);
  return {
    service_type: "tutor",
    request_data: { question, course: topic.course },
    response_data: { answer: explain(faker, topic), follow_up: followUp },
    latency_ms: faker.number.int({ min: 900, max: 4_200 }),
  };
}

function askSummarizer(faker: Faker, { row, topic, lead }: Document) {
  return {
    service_type: "summarizer",
    request_data: { document_id: row.id, sentences: 3 },
    response_data: { summary: `${lead} ${explain(faker, topic)}` },
    latency_ms: faker.number.int({ min: 650, max: 3_100 }),
  };
}

function explain(faker: Faker, topic: Topic): string {
  return faker.helpers.arrayElements(topic.sentences, 2).join(" ");
}
