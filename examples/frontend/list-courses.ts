import process from "node:process";
import { createClient, createSession, nodes, QuintetClientError } from "@quintet/client";
import { CoursesDocument } from "./gql/graphql.ts";

const {
  QUINTET_URL: url = "http://localhost:5678/graphql",
  QUINTET_LOGIN: login = "",
  QUINTET_PASSWORD: password = "",
} = process.env;

try {
  const session = createSession({ url });
  const client = createClient({ url, session });
  await session.signIn({ login, password });
  const courses = nodes(client, {
    document: CoursesDocument,
    variables: { first: 20 },
    connectionOf: ({ learningCourses }) => learningCourses,
  });
  for await (const { code, name, semester } of courses) {
    process.stdout.write(`${code}  ${name}${semester ? ` (${semester})` : ""}\n`);
  }
} catch (error) {
  if (!(error instanceof QuintetClientError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
