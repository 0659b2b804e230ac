import type { PlatformRole } from "../../src/auth/request-identity.ts";
import { join } from "../operations/support/people.ts";
import type { TestDatabase } from "../support/database.ts";
import type { TestServer } from "../support/server.ts";
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

/** Nobody, and two or three people of each role, signed up and signed in over HTTP. May and Nora will own nothing. */
export async function gatherPeople(database: TestDatabase, server: TestServer): Promise<SignedIn[]> {
  const viewers: SignedIn[] = [{ name: "nobody", id: null, role: "anonymous" }];
  for (const [name, role] of Object.entries(people)) {
    const { id, accessToken } = await join({ database, server }, `oracle-${name}`, role);
    viewers.push({ name, id, role, token: accessToken });
  }
  return viewers;
}
