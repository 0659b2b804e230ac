import { beforeAll, expect, test } from "@jest/globals";
import {
  AddTeamMemberDocument,
  CreateSavedQueryDocument,
  CreateTeamDocument,
  DeleteSavedQueryDocument,
  DeleteTeamDocument,
  MyTeamsDocument,
  RemoveTeamMemberDocument,
  RenameTeamDocument,
  SavedQueriesDocument,
  SavedQueryDocument,
  UpdateSavedQueryDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { type Actor, asOwner, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let alma: Actor;
let anna: Actor;
let milo: Actor;
let ada: Actor;

beforeAll(async () => {
  const place = { database, server };
  alma = await join(place, "alma", "analyst");
  anna = await join(place, "anna", "student");
  milo = await join(place, "milo");
  ada = await join(place, "ada", "admin");
});

const document = "query Courses($first: Int!) { learningCourses(first: $first) { nodes { id } } }";

async function makeTeam(name: string, ...members: Actor[]) {
  const { createTeam } = await ada.request(CreateTeamDocument, { input: { team: { name } } });
  const teamId = createTeam?.team?.id as string;
  const rows = [];
  for (const { id } of members) {
    const { createTeamMember } = await ada.request(AddTeamMemberDocument, {
      input: { teamMember: { teamId, userId: id } },
    });
    rows.push(createTeamMember?.teamMember?.id as string);
  }
  return { teamId, rows };
}

async function save(who: Actor, savedQuery: { name: string; teamId?: string; description?: string }) {
  const { createSavedQuery } = await who.request(CreateSavedQueryDocument, {
    input: { savedQuery: { document, variables: { first: 3 }, ...savedQuery } },
  });
  return createSavedQuery?.savedQuery?.id as string;
}

const namesOf = async (who: Actor) =>
  (await who.request(SavedQueriesDocument, { first: 10 })).savedQueries?.nodes.map(({ name }) => name);

test("an analyst saves a query privately, shares it, changes it and deletes it", async () => {
  const { teamId } = await makeTeam("Owners", alma, anna);
  const id = await save(alma, { name: "Courses", description: "What is taught" });
  expect((await anna.request(SavedQueryDocument, { id })).savedQuery).toBeNull();
  expect((await alma.request(SavedQueryDocument, { id })).savedQuery).toMatchObject({
    name: "Courses",
    description: "What is taught",
    document,
    variables: { first: 3 },
    team: null,
  });

  await alma.request(UpdateSavedQueryDocument, { input: { id, patch: { teamId, name: "All courses" } } });

  expect(await namesOf(anna)).toContain("All courses");
  expect((await anna.request(SavedQueryDocument, { id })).savedQuery).toMatchObject({ team: { name: "Owners" } });
  expect(await namesOf(milo)).not.toContain("All courses");
  const patch = { name: "Mine" };
  expect(await codeOf(anna.request(UpdateSavedQueryDocument, { input: { id, patch } }))).toBe("NOT_FOUND");
  expect(await codeOf(anna.request(DeleteSavedQueryDocument, { input: { id } }))).toBe("NOT_FOUND");

  await alma.request(DeleteSavedQueryDocument, { input: { id } });
  expect(await namesOf(anna)).not.toContain("All courses");
});

test("teams are an admin's to make, fill, rename and end; their members see them", async () => {
  const { teamId, rows } = await makeTeam("Readers", milo);
  const teams = async () => (await milo.request(MyTeamsDocument, { first: 5, members: 5 })).teams?.nodes;
  expect(await teams()).toMatchObject([{ name: "Readers", teamMembers: { nodes: [{ userId: milo.id }] } }]);
  expect(await codeOf(milo.request(CreateTeamDocument, { input: { team: { name: "Mine" } } }))).toBe("FORBIDDEN");
  expect(await codeOf(save(anna, { name: "For them", teamId }))).toBe("FORBIDDEN");

  await ada.request(RenameTeamDocument, { input: { id: teamId, patch: { name: "Writers" } } });
  expect(await teams()).toMatchObject([{ name: "Writers" }]);
  await ada.request(RemoveTeamMemberDocument, { input: { id: rows[0] as string } });
  expect(await teams()).toEqual([]);

  await ada.request(AddTeamMemberDocument, { input: { teamMember: { teamId, userId: milo.id } } });
  await save(milo, { name: "Kept", teamId });
  await ada.request(DeleteTeamDocument, { input: { id: teamId } });
  expect(await namesOf(milo)).toContain("Kept");
});

test("a name is taken once by each, and texts have a length", async () => {
  await save(milo, { name: "Twice" });

  expect(await codeOf(save(milo, { name: "Twice" }))).toBe("ALREADY_EXISTS");
  expect(await codeOf(save(anna, { name: "Twice" }))).toBeUndefined();
  expect(await codeOf(save(milo, { name: "x".repeat(201) }))).toBe("INVALID_VALUE");
  expect(await codeOf(save(milo, { name: " " }))).toBe("INVALID_VALUE");
});

test("what is saved counts for the quota of whoever saves it", async () => {
  await asOwner(database, "update identity.storage_limits set bytes = 20000 where role = 'analyst'");

  await save(alma, { name: "Small" });
  expect(await codeOf(save(alma, { name: "Large", description: "x".repeat(10_000) }))).toBeUndefined();
  expect(await codeOf(save(alma, { name: "Larger", description: "x".repeat(10_000) }))).toBe("QUOTA_EXCEEDED");
});
