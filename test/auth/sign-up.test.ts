import { describe, expect, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const server = useServer(database);

const password = "correct horse battery";
const signUpDocument = /* GraphQL */ `
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      clientMutationId
      accessToken
      refreshToken
      user { id username email role }
      query { currentUser { id } users { nodes { id } } }
    }
  }
`;

function signUp(input: Record<string, unknown>) {
  return server.send(signUpDocument, { variables: { input } });
}

describe("signing up", () => {
  test.each([
    ["an e-mail address", { email: "Anna@Test.Example" }, { email: "anna@test.example", username: null }],
    ["a username", { username: "Ben" }, { email: null, username: "Ben" }],
    ["both", { email: "clara@test.example", username: "clara" }, { email: "clara@test.example", username: "clara" }],
  ])("works with %s", async (_title, names, stored) => {
    const { data, errors } = await signUp({ ...names, password });

    expect(errors).toBeUndefined();
    expect(data.signUp.user).toMatchObject({ ...stored, role: "member" });
  });

  test("the payload sees what the new account sees, in the same operation", async () => {
    const { data } = await signUp({ username: "dora", password });

    const { user, query } = data.signUp;
    expect(query.currentUser).toEqual({ id: user.id });
    expect(query.users.nodes).toEqual([{ id: user.id }]);
  });

  test("the clientMutationId comes back", async () => {
    const { data } = await signUp({ username: "emil", password, clientMutationId: "mutation 7" });

    expect(data.signUp.clientMutationId).toBe("mutation 7");
  });

  test("nobody chooses a role when signing up", async () => {
    const { errors, code } = await signUp({ username: "mallory", password, role: "admin" });

    expect(code ?? "BAD_REQUEST").toBe("BAD_REQUEST");
    expect(errors).toHaveLength(1);
  });

  test("the password is stored as argon2id and nowhere else", async () => {
    await signUp({ username: "frieda", password: "a password to look for" });

    await database.inRollback(async (db) => {
      const [row] = await db.query(
        "select p.password_hash from identity_private.passwords p join identity.users u on u.id = p.user_id where u.username = 'frieda'",
      );
      expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    });
  });
});

describe("signing up is refused", () => {
  test.each([
    ["e-mail address", { email: "GUSTAV@test.example" }, "users_email_unique"],
    ["username", { username: "GUSTAV" }, "users_username_unique"],
  ])("with a taken %s, in any case", async (_title, names, constraint) => {
    await signUp({ email: "gustav@test.example", username: "gustav", password });

    const { data, code, errors } = await signUp({ ...names, password });

    expect(data.signUp).toBeNull();
    expect(code).toBe("ALREADY_EXISTS");
    expect(errors?.[0]?.extensions.constraint).toBe(constraint);
  });

  test("for all but one of many who want one name at the same time", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => signUp({ username: "wanted", password })));

    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "ALREADY_EXISTS")).toHaveLength(7);
  });

  test.each([
    ["a password of 7 characters", { username: "hanna", password: "7 chars" }],
    ["a password of 257 characters", { username: "hanna", password: "x".repeat(257) }],
    ["a password of 900 kB", { username: "hanna", password: "x".repeat(900_000) }],
    ["an address without @", { email: "hanna", password }],
    ["an address with a line break", { email: "hanna@test.example\n", password }],
    ["an address of 256 characters", { email: `${"h".repeat(243)}@test.example`, password }],
    ["an address of 900 kB", { email: `${"h".repeat(900_000)}@test.example`, password }],
    ["a username of 51 characters", { username: "h".repeat(51), password }],
    ["a username that looks like an address", { username: "hanna@test.example", password }],
    ["an empty username", { username: "", password }],
    ["a username with a NUL character", { username: "han\u0000na", password }],
    ["an address with a NUL character", { email: "han\u0000na@test.example", password }],
    ["neither address nor username", { password }],
  ])("with %s", async (_title, input) => {
    const { data, code } = await signUp(input);

    expect(data.signUp).toBeNull();
    expect(code).toBe("INVALID_VALUE");
  });

  test("and leaves no account behind", async () => {
    await signUp({ username: "ida", password: "short" });

    await database.inRollback(async (db) => {
      expect(await db.query("select from identity.users where username = 'ida'")).toHaveLength(0);
    });
  });
});
