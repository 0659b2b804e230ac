import { beforeAll, describe, expect, test } from "@jest/globals";
import { toPublicError } from "../../src/errors/errors.ts";
import { type Actor, asOwner, join } from "../operations/support/people.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const server = useServer(database);
let clara: Actor;
let marco: Actor;
let robo: Actor;
let ada: Actor;

beforeAll(async () => {
  robo = await join({ database, server }, "robo", "agent");
  ada = await join({ database, server }, "ada", "admin");
  clara = await join({ database, server }, "clara", "educator");
  marco = await join({ database, server }, "marco");
});

async function errorOf(query: string, { accessToken }: Pick<Actor, "accessToken">, variables = {}) {
  const { errors } = await server.send(query, { token: accessToken, variables });
  return errors?.[0]?.extensions;
}

const addCourse = (code: string, name = "A course") =>
  `mutation { createLearningCourse(input: { learningCourse: { code: "${code}", name: "${name}" } }) { learningCourse { id } } }`;

describe("a rule that is broken is told with the form's field", () => {
  test("for a value that is taken", async () => {
    await errorOf(addCourse("TAKEN"), clara);

    expect(await errorOf(addCourse("TAKEN"), clara)).toEqual({
      code: "ALREADY_EXISTS",
      constraint: "courses_code_unique",
      field: "code",
    });
  });

  test("for a value that is once an owner: the owner is no input", async () => {
    const add = `mutation { createMarketingClient(input: { marketingClient: { name: "Acme", slug: "acme" } }) { clientMutationId } }`;
    await errorOf(add, marco);

    expect(await errorOf(add, marco)).toEqual({
      code: "ALREADY_EXISTS",
      constraint: "clients_slug_unique_per_user",
      field: "slug",
    });
  });

  test("for a name that is unique whatever its case, by its column", async () => {
    const rename = `mutation { updateUser(input: { id: "${marco.id}", patch: { username: "CLARA" } }) { clientMutationId } }`;

    expect(await errorOf(rename, marco)).toEqual({
      code: "ALREADY_EXISTS",
      constraint: "users_username_unique",
      field: "username",
    });
  });

  test("for a value that breaks a check", async () => {
    const update = `mutation { updateUser(input: { id: "${marco.id}", patch: { avatarUrl: "http://a" } }) { clientMutationId } }`;

    expect(await errorOf(update, marco)).toEqual({
      code: "INVALID_VALUE",
      constraint: "users_avatar_url_is_https",
      field: "avatarUrl",
    });
  });
});

describe("what is too long is told with its field and how long it may be", () => {
  const long = (length: number) => "x".repeat(length);
  const addStory = (story: string) =>
    `mutation { createRalphAdvancedStory(input: { ralphAdvancedStory: { featureId: 1, code: "US-1", repo: backend, title: "x", ${story} } }) { clientMutationId } }`;
  test.each<[string, () => Actor, string, object]>([
    [
      "a text with a rule",
      () => marco,
      `mutation { createCoachingTask(input: { coachingTask: { title: "${long(501)}" } }) { clientMutationId } }`,
      { constraint: "tasks_title_at_most_500_characters", field: "title", limit: 500 },
    ],
    [
      "a list",
      () => ada, // whose policy lets any through
      addStory(`acceptanceCriteria: ${JSON.stringify(Array(201).fill("x"))}`),
      { constraint: "stories_acceptance_criteria_at_most_200_elements", field: "acceptanceCriteria", limit: 200 },
    ],
    ["a VARCHAR", () => clara, addCourse("LONG", long(256)), { field: "name", limit: 255 }],
    ["one of several of a length", () => clara, addCourse(long(21)), { fields: ["code", "semester"], limit: 20 }],
  ])("%s", async (_, actor, mutation, place) => {
    expect(await errorOf(mutation, actor())).toEqual({ code: "INVALID_VALUE", ...place });
  });

  test("a JSON value that a function stores: it has no input of the column's name", async () => {
    const merge =
      "mutation ($signals: JSON!) { coachingMergePersonaSignals(input: { signals: $signals }) { clientMutationId } }";

    expect(await errorOf(merge, marco, { signals: { tone: long(50_000) } })).toEqual({
      code: "INVALID_VALUE",
      constraint: "profiles_persona_signals_at_most_50000_bytes",
      limit: 50_000,
    });
  });
});

test("who has stored as much as they may is told so, at once and at the end of the transaction", async () => {
  const storage = "{ currentUser { storedBytes storageLimit } }";
  const ask = (length: number) =>
    `mutation { createCoachingInteraction(input: { coachingInteraction: { prompt: "${"x".repeat(length)}" } }) { clientMutationId } }`;
  const setLimit = (bytes: string) =>
    `mutation { setStorageLimit(input: { role: member, bytes: "${bytes}" }) { result } }`;
  const { data } = await server.send(storage, { token: marco.accessToken });
  const used = Number(data?.currentUser.storedBytes);
  expect(data?.currentUser.storageLimit).toBe("250000000");

  expect(await errorOf(setLimit("0"), marco)).toEqual({ code: "FORBIDDEN" });
  await errorOf(setLimit(String(used + 1000)), ada);

  expect(await errorOf(ask(901), marco)).toEqual({ code: "QUOTA_EXCEEDED" });
  expect(await errorOf(ask(900), marco)).toBeUndefined();
  expect((await server.send(storage, { token: marco.accessToken })).data?.currentUser).toEqual({
    storedBytes: String(used + 1000),
    storageLimit: String(used + 1000),
  });
  await errorOf(setLimit("250000000"), ada);
});

describe("a parent that is not there is told by its own input", () => {
  const absent = "00000000-0000-4000-8000-000000000000";
  test.each<[string, () => Actor, string, object]>([
    [
      "of a chunk",
      () => robo,
      `createLearningVectorMetadatum(input: { learningVectorMetadatum: { documentId: "${absent}", chunkId: "1" } })`,
      { constraint: "vector_metadata_document_fkey", field: "documentId" },
    ],
    [
      "of a repository",
      () => ada,
      `createRalphWebProjectRepo(input: { ralphWebProjectRepo: { projectId: "${absent}", githubRepoUrl: "https://github.com/a/b", githubRepoName: "b" } })`,
      { constraint: "project_repos_project_fkey", field: "projectId" },
    ],
    [
      "of a feature",
      () => ada,
      'createRalphAdvancedFeature(input: { ralphAdvancedFeature: { projectId: 1999999999, name: "Ovens", branchName: "ovens", prd: {} } })',
      { constraint: "features_project_id_fkey", field: "projectId" },
    ],
    [
      "of a story",
      () => robo,
      'createRalphAdvancedStory(input: { ralphAdvancedStory: { featureId: 1999999999, code: "US-1", repo: backend, title: "Bake" } })',
      { constraint: "stories_feature_fkey", field: "featureId" },
    ],
    [
      "of several stories",
      () => robo,
      'ralphAdvancedAddStories(input: { featureId: 1999999999, stories: [{ code: "US-1", repo: backend, title: "Bake" }] })',
      { constraint: "stories_feature_fkey", field: "featureId" },
    ],
    [
      "of a note",
      () => robo,
      'createRalphAdvancedProgressLog(input: { ralphAdvancedProgressLog: { featureId: 1999999999, message: "Hot" } })',
      { constraint: "progress_logs_feature_fkey", field: "featureId" },
    ],
  ])("%s", async (_child, who, mutation, expected) => {
    expect(await errorOf(`mutation { renamed: ${mutation} { clientMutationId } }`, who())).toEqual({
      code: "REFERENCE",
      ...expected,
    });
  });
});

describe("a column that is no input of the mutation is not named", () => {
  test("when a function calls its argument otherwise", async () => {
    const [project] = await asOwner<{ id: string }>(
      database,
      "insert into ralph_web.projects (owner_id, name, slug, type) values ($1, 'Bakery', 'bakery', 'single-repo') returning id",
      [marco.id],
    );
    await asOwner(
      database,
      "insert into ralph_web.workstreams (project_id, user_id, name, slug, max_iterations) values ($1, $2, 'Oven', 'oven', 5)",
      [project?.id, marco.id],
    );
    const { data } = await server.send(
      "mutation { ralphWebClaimWorkstream(input: {}) { ralphWebWorkstream { id attempts } } }",
      { token: robo.accessToken },
    );
    const { id, attempts } = data.ralphWebClaimWorkstream.ralphWebWorkstream;

    const report = `ralphWebReportIteration(input: { id: "${id}", attempt: ${attempts}, iteration: 1, tokensIn: "1", tokensOut: "1", cost: "NaN" })`;
    expect(await errorOf(`mutation { ${report} { clientMutationId } }`, robo)).toEqual({
      code: "INVALID_VALUE",
      constraint: "workstreams_total_cost_is_amount",
    });
  });

  test("when it cannot be changed any more", async () => {
    const [project] = await asOwner<{ id: number }>(
      database,
      "insert into ralph_advanced.projects (name, created_by) values ('Ovens', $1) returning id",
      [marco.id],
    );
    const [feature] = await asOwner<{ id: number }>(
      database,
      "insert into ralph_advanced.features (project_id, name, branch_name, prd_json) values ($1, 'Heat', 'heat', '{}') returning id",
      [project?.id],
    );
    const [story] = await asOwner<{ id: number }>(
      database,
      "insert into ralph_advanced.stories (feature_id, story_id, repo, title) select $1, code, 'backend', 'Bake' from unnest(array['US-1', 'US-2']) as code returning id",
      [feature?.id],
    );

    const rename = `updateRalphAdvancedStory(input: { id: ${story?.id}, patch: { code: "US-2" } })`;
    expect(await errorOf(`mutation { ${rename} { clientMutationId } }`, marco)).toEqual({
      code: "ALREADY_EXISTS",
      constraint: "stories_story_id_once_a_feature",
      field: "code",
    });
  });
});

test("nothing is told of a rule in a private schema, nor of why something is forbidden", () => {
  const failure = { schema: "identity_private", table: "passwords", constraint: "passwords_pkey", column: "user_id" };
  const place = { ...failure, schema: "identity" };
  const findFields = () => ({ field: "userId" });
  const told = (error: object) => toPublicError(Object.assign(new Error("x"), error), () => {}, findFields).extensions;

  expect(told({ ...failure, code: "23505" })).toEqual({ code: "ALREADY_EXISTS" });
  expect(told({ ...place, code: "42501" })).toEqual({ code: "FORBIDDEN" });
  expect(told({ ...place, code: "23505" })).toEqual({
    code: "ALREADY_EXISTS",
    constraint: "passwords_pkey",
    field: "userId",
  });
});
