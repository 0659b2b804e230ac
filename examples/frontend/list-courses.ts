import process from "node:process";
import {
  type Client,
  createClient,
  LearningCoursesDocument,
  type LearningCoursesQuery,
  QuintetClientError,
  SignInDocument,
} from "quintet/client";

type Course = NonNullable<LearningCoursesQuery["learningCourses"]>["nodes"][number];

const {
  QUINTET_URL: url = "http://localhost:5678/graphql",
  QUINTET_LOGIN: login = "",
  QUINTET_PASSWORD: password = "",
} = process.env;

try {
  const accessToken = await signIn(createClient({ url }));
  const client = createClient({ url, accessToken });
  for await (const { code, name, semester } of courses(client)) {
    process.stdout.write(`${code}  ${name}${semester ? ` (${semester})` : ""}\n`);
  }
} catch (error) {
  if (!(error instanceof QuintetClientError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}

async function signIn(client: Client): Promise<string> {
  const { signIn } = await client.request(SignInDocument, { input: { login, password } });
  if (!signIn) throw new Error("no session");
  return signIn.accessToken;
}

/** The catalogue, page by page as it is read. */
async function* courses(client: Client): AsyncGenerator<Course> {
  let after: string | null = null;
  do {
    const page: LearningCoursesQuery = await client.request(LearningCoursesDocument, { first: 20, after });
    yield* page.learningCourses?.nodes ?? [];
    const { hasNextPage, endCursor } = page.learningCourses?.pageInfo ?? {};
    after = (hasNextPage && endCursor) || null;
  } while (after);
}
