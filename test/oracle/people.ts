import { hashPassword } from "../../src/auth/passwords.ts";
import type { PlatformRole } from "../../src/shared/roles.ts";
import { connect } from "../support/connect.ts";
import type { TestDatabase } from "../support/database.ts";
import type { Random } from "../support/random.ts";
import type { TestServer } from "../support/server.ts";
import { newId } from "./data/fill.ts";
import type { SignedIn } from "./run.ts";

const people: Readonly<Record<string, PlatformRole>> = {
  mia: "member",
  milo: "member",
  may: "member",
  anna: "student",
  ben: "student",
  nora: "student",
  edith: "educator",
  emil: "educator",
  alma: "analyst",
  axel: "analyst",
  robo: "agent",
  rhea: "agent",
  ada: "admin",
  otto: "admin",
};

/** They own nothing. */
const idle = ["may", "nora"];

const password = "correct horse battery";

/**
 * Nobody, and two or three people of each role, signed in over HTTP. Their keys are of the seed, so that a query can be
 * asked again; signing up would draw new ones.
 * @returns also the keys of those to whom rows may belong
 */
export async function gatherPeople(database: TestDatabase, server: TestServer, random: Random) {
  const passwordHash = await hashPassword(password);
  await using owner = await connect(database.connections.ownerUrl);
  const viewers: SignedIn[] = [{ name: "nobody", id: null, role: "anonymous" }];
  for (const [name, role] of Object.entries(people)) {
    const id = newId({ random });
    await owner.query("insert into identity.users (id, username, role) values ($1, $2, $3)", [
      id,
      `oracle-${name}`,
      role,
    ]);
    await owner.query("insert into identity_private.passwords (user_id, password_hash) values ($1, $2)", [
      id,
      passwordHash,
    ]);
    viewers.push({ name, id, role, token: await signIn(server, `oracle-${name}`) });
  }
  const owners = viewers.flatMap(({ id, name }) => (id && !idle.includes(name) ? [id] : []));
  return { viewers, owners };
}

async function signIn(server: TestServer, login: string): Promise<string> {
  const { data, errors } = await server.send(
    "mutation ($input: SignInInput!) { signIn(input: $input) { accessToken } }",
    { variables: { input: { login, password } } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.signIn.accessToken;
}
