import { type Filling, integer, json, type Maker, make, maybe, newId, ownerOf, text, time } from "./fill.ts";

export function learningRows(maker: Maker): Filling {
  const { random, owners } = maker;
  const courses = make(9, (index) => ({
    id: newId(maker),
    code: `${random.pick(["ORC", "orc"])}-${index}`,
    name: text(maker),
    description: maybe(maker, random.pick([text(maker), ""])),
    semester: random.pick([null, "", "2026S", "2026s"]),
    created_at: time(maker),
  }));
  // Of each course some take part, and each person in one at least, so that they have courses on both sides.
  const enrollments = courses.flatMap(({ id: course_id }, index) => {
    const inTurn = owners.filter((_, owner) => owner % courses.length === index);
    const takers = new Set([...inTurn, ...random.some(owners, 2 + random.below(4))]);
    return [...takers].map((user_id) => ({ id: newId(maker), user_id, course_id, enrolled_at: time(maker) }));
  });
  const documents = make(40, () => ({
    id: newId(maker),
    course_id: random.pick(courses).id,
    title: random.pick([
      text(maker),
      "The index of a database",
      "Recursion, and a lambda",
      "Query plan: index and join",
    ]),
    file_path: maybe(maker, random.pick(["", "files/a.pdf", "files/%2e%2e/b.pdf"])),
    content_type: random.pick([null, "", "application/pdf", "text/html"]),
    created_at: time(maker),
  }));
  const chunks = make(70, (index) => {
    const document = random.pick(documents);
    const words = random.pick(["a query plan", "ünïcode and recursion", "join the database", "lambda"]);
    return {
      id: newId(maker),
      document_id: document.id,
      course_id: document.course_id,
      chunk_id: `${text(maker)}-${index}`,
      embedding_model: random.pick([null, "", "small-3", "Small-3"]),
      embedding_version: random.pick([null, "", "1", "2"]),
      metadata: random.pick([null, { text: words }, json(maker)]),
      created_at: time(maker),
    };
  });
  const interactions = make(70, (index) => ({
    id: newId(maker),
    user_id: ownerOf(maker, index),
    service_type: random.pick([null, "", "rag", "RAG", "tutor"]),
    request_data: random.pick([null, json(maker), "text", 7, [1, 2]]),
    response_data: maybe(maker, json(maker)),
    latency_ms: maybe(maker, integer(maker, { from: 0 }), 0.8),
    created_at: time(maker),
  }));
  return [
    ["learning.courses", courses],
    ["learning.enrollments", enrollments],
    ["learning.documents", documents],
    ["learning.vector_metadata", chunks],
    ["learning.interactions", interactions],
  ];
}
