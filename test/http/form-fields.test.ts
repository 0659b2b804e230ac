import { beforeAll, describe, expect, test } from "@jest/globals";
import { toPublicError } from "../../src/errors.ts";
import { type Actor, join } from "../operations/support/people.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const server = useServer(database);
let clara: Actor;
let marco: Actor;

beforeAll(async () => {
  clara = await join({ database, server }, "clara", "educator");
  marco = await join({ database, server }, "marco");
});

async function errorOf(query: string, { accessToken }: Pick<Actor, "accessToken">) {
  const { errors } = await server.send(query, { token: accessToken });
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
