import { expect, test } from "@jest/globals";
import {
  DeleteCoachingProfileDocument,
  MergeCoachingPersonaSignalsDocument,
  MyCoachingProfileDocument,
  UpdateCoachingProfileDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { type Actor, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);

const mine = async (who: Actor) => (await who.request(MyCoachingProfileDocument, {})).currentUser?.coachingProfile;

test("what is learned about a person adds up; they see it, correct it, and have it forgotten", async () => {
  const mia = await join({ database, server }, "mia");
  const robo = await join({ database, server }, "robo", "agent");
  expect(await mine(mia)).toBeNull();

  await mia.request(MergeCoachingPersonaSignalsDocument, { input: { signals: { name: "Mia", hour: 9 } } });
  const { coachingMergePersonaSignals } = await robo.request(MergeCoachingPersonaSignalsDocument, {
    input: { userId: mia.id, signals: { hour: 7, tone: "direct" } },
  });
  const learned = { name: "Mia", hour: 7, tone: "direct" };
  expect(coachingMergePersonaSignals?.coachingProfile?.personaSignals).toEqual(learned);
  expect(await mine(mia)).toMatchObject({ userId: mia.id, personaSignals: learned });

  const { updateCoachingProfile } = await mia.request(UpdateCoachingProfileDocument, {
    input: { userId: mia.id, patch: { personaSignals: { name: "Mia" } } },
  });
  expect(updateCoachingProfile?.coachingProfile?.personaSignals).toEqual({ name: "Mia" });

  const { deleteCoachingProfile } = await mia.request(DeleteCoachingProfileDocument, { input: { userId: mia.id } });
  expect(deleteCoachingProfile?.coachingProfile?.userId).toBe(mia.id);
  expect(await mine(mia)).toBeNull();
});

test("a member learns nothing about another, and signals are an object", async () => {
  const nina = await join({ database, server }, "nina");
  const milo = await join({ database, server }, "milo");
  const learn = (input: { userId?: string; signals: unknown }) =>
    codeOf(nina.request(MergeCoachingPersonaSignalsDocument, { input }));

  expect(await learn({ userId: milo.id, signals: { tone: "rude" } })).toBe("FORBIDDEN");
  expect(await learn({ signals: ["rude"] })).toBe("INVALID_VALUE");
  expect(await mine(milo)).toBeNull();
  expect(await mine(nina)).toBeNull();
});
