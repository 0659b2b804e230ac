import type { TestSession } from "./database.ts";
import { type Everyone, everyone } from "./permissions.ts";

/** Everyone, and two courses that share nobody. The ids of what is in them. */
export type School = Everyone &
  Record<"algebra" | "biology" | "primer" | "atlas" | "primerChunk" | "atlasChunk", string>;

/**
 * Edith teaches algebra, which Anna takes; Emil teaches biology, which Ben takes. Algebra has a document titled Primer,
 * biology one titled Atlas; each has one chunk. Every person has put one question, named by its service_type, to an AI.
 */
export async function school(db: TestSession): Promise<School> {
  const people = await everyone(db);
  const insert = async (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    const [made] = await db.query<{ id: string }>(
      `insert into ${table} (${names}) values (${names.map((_, index) => `$${index + 1}`)}) returning id`,
      Object.values(row),
    );
    return made?.id as string;
  };

  const algebra = await insert("learning.courses", { code: "ALGEBRA", name: "Algebra" });
  const biology = await insert("learning.courses", { code: "BIOLOGY", name: "Biology" });
  await insert("learning.enrollments", { user_id: people.edith.id, course_id: algebra });
  await insert("learning.enrollments", { user_id: people.anna.id, course_id: algebra });
  await insert("learning.enrollments", { user_id: people.emil.id, course_id: biology });
  await insert("learning.enrollments", { user_id: people.ben.id, course_id: biology });

  const primer = await insert("learning.documents", { course_id: algebra, title: "Primer" });
  const atlas = await insert("learning.documents", { course_id: biology, title: "Atlas" });
  const metadata = { text: "shared words" };
  const primerChunk = await insert("learning.vector_metadata", { document_id: primer, chunk_id: "primer-1", metadata });
  const atlasChunk = await insert("learning.vector_metadata", { document_id: atlas, chunk_id: "atlas-1", metadata });

  await db.query("insert into learning.interactions (user_id, service_type) select id, username from identity.users");
  return { ...people, algebra, biology, primer, atlas, primerChunk, atlasChunk };
}
