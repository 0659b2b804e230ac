import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  DeleteRalphWebAnthropicKeyDocument,
  EnsureRalphWebProfileDocument,
  MyRalphWebProfileDocument,
  RalphWebRoleLimitsDocument,
  RemoveRalphWebAnthropicKeyDocument,
  SetRalphWebAnthropicKeyDocument,
  UpdateRalphWebProfileDocument,
} from "quintet/client";
import { createEncryption } from "../../../src/auth/encryption.ts";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, asOwner, clientOf, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let ada: Actor;
let mia: Actor;

beforeAll(async () => {
  ada = await join({ database, server }, "ada", "admin");
  mia = await join({ database, server }, "mia");
});

describe("MyRalphWebProfile, EnsureRalphWebProfile, UpdateRalphWebProfile", () => {
  test("a profile is made when it is needed, and an admin gives it a role and rewards", async () => {
    const nia = await join({ database, server }, "nia");
    const before = await nia.request(MyRalphWebProfileDocument, {});

    const made = await nia.request(EnsureRalphWebProfileDocument, { input: {} });
    const updated = await ada.request(UpdateRalphWebProfileDocument, {
      input: { userId: nia.id, patch: { role: "lead", donuts: 12, level: 3 } },
    });
    const after = await nia.request(MyRalphWebProfileDocument, {});

    expect(before.currentUser).toMatchObject({ id: nia.id, ralphWebProfile: null, ralphWebUserApiKey: null });
    expect(made.ralphWebEnsureProfile?.ralphWebProfile).toMatchObject({
      userId: nia.id,
      role: "dev",
      level: 1,
      activeWorkstreams: 0,
      startsToday: 0,
      limits: { characterName: "Bart Simpson", maxConcurrentWorkstreams: 2 },
    });
    expect(updated.updateRalphWebProfile?.ralphWebProfile).toMatchObject({ role: "lead", donuts: 12 });
    expect(after.currentUser?.ralphWebProfile).toMatchObject({ level: 3, limits: { characterName: "Marge Simpson" } });
  });

  test("nobody promotes themselves", async () => {
    await mia.request(EnsureRalphWebProfileDocument, { input: {} });

    const promotion = mia.request(UpdateRalphWebProfileDocument, {
      input: { userId: mia.id, patch: { role: "owner" } },
    });

    expect(await codeOf(promotion)).toBe("FORBIDDEN");
    expect((await mia.request(MyRalphWebProfileDocument, {})).currentUser?.ralphWebProfile?.role).toBe("dev");
  });

  test("a role that does not exist is refused", async () => {
    await mia.request(EnsureRalphWebProfileDocument, { input: {} });

    const update = ada.request(UpdateRalphWebProfileDocument, { input: { userId: mia.id, patch: { role: "king" } } });

    expect(await codeOf(update)).toBe("REFERENCE");
  });

  test("an anonymous visitor has no part in it", async () => {
    expect(await codeOf(clientOf(server).request(EnsureRalphWebProfileDocument, { input: {} }))).toBe("FORBIDDEN");
  });
});

describe("RalphWebRoleLimits", () => {
  test("lists all roles from the smallest to the largest, in pages", async () => {
    const pages = await walk(
      async (after) => (await mia.request(RalphWebRoleLimitsDocument, { first: 4, after })).ralphWebRoleLimits,
    );

    expect(pages.map((page) => page.map(({ role }) => role))).toEqual([
      ["trial", "dev", "senior", "lead"],
      ["operator", "owner"],
    ]);
  });
});

describe("SetRalphWebAnthropicKey, RemoveRalphWebAnthropicKey", () => {
  const anthropicKey = `sk-ant-api03-${"k".repeat(60)}`;
  const stored = (userId: string) =>
    asOwner<{ encrypted: string | null }>(database, "select ralph_web_private.find_anthropic_key($1) as encrypted", [
      userId,
    ]);

  test("a user sets, replaces and removes their key; the answers say that it is set, and never what it is", async () => {
    const nora = await join({ database, server }, "nora");
    const encryption = createEncryption([server.encryptionKey]);

    const set = await nora.request(SetRalphWebAnthropicKeyDocument, { input: { anthropicKey } });
    const [first] = await stored(nora.id);
    const replaced = await nora.request(SetRalphWebAnthropicKeyDocument, {
      input: { anthropicKey: `${anthropicKey}2` },
    });
    const [second] = await stored(nora.id);
    const profile = await nora.request(MyRalphWebProfileDocument, {});
    const removed = await nora.request(RemoveRalphWebAnthropicKeyDocument, { input: {} });
    const removedAgain = await nora.request(RemoveRalphWebAnthropicKeyDocument, { input: {} });

    const { id, setAt, createdAt } = set.ralphWebSetAnthropicKey?.ralphWebUserApiKey ?? {};
    expect(setAt).toBe(createdAt);
    expect(replaced.ralphWebSetAnthropicKey?.ralphWebUserApiKey).toMatchObject({ id, createdAt });
    expect(Date.parse(replaced.ralphWebSetAnthropicKey?.ralphWebUserApiKey?.setAt ?? "")).toBeGreaterThan(
      Date.parse(setAt ?? ""),
    );
    expect(profile.currentUser?.ralphWebUserApiKey?.id).toBe(id);
    expect(removed.ralphWebRemoveAnthropicKey?.ralphWebUserApiKey?.id).toBe(id);
    expect(removedAgain.ralphWebRemoveAnthropicKey?.ralphWebUserApiKey).toBeNull();
    expect(JSON.stringify([set, replaced, profile, removed])).not.toContain("sk-ant");
    expect([first, second].map((row) => encryption.decrypt(row?.encrypted ?? "", nora.id))).toEqual([
      anthropicKey,
      `${anthropicKey}2`,
    ]);
    expect(await stored(nora.id)).toEqual([{ encrypted: null }]);
  });

  test("an admin removes somebody's key, which was found in the open", async () => {
    const nick = await join({ database, server }, "nick");
    const { ralphWebSetAnthropicKey } = await nick.request(SetRalphWebAnthropicKeyDocument, {
      input: { anthropicKey },
    });
    const input = { id: ralphWebSetAnthropicKey?.ralphWebUserApiKey?.id ?? "" };

    expect(await codeOf(mia.request(DeleteRalphWebAnthropicKeyDocument, { input }))).toBe("NOT_FOUND");
    await ada.request(DeleteRalphWebAnthropicKeyDocument, { input });

    expect(await stored(nick.id)).toEqual([{ encrypted: null }]);
  });

  test("a text that is no Anthropic key, a visitor, an agent and an API key are refused", async () => {
    const robo = await join({ database, server }, "robo", "agent");
    const { data } = await server.send('mutation { createApiKey(input: {name: "ci"}) { key } }', {
      token: mia.accessToken,
    });
    const setAs = (client: Pick<Actor, "request">, text = anthropicKey) =>
      codeOf(client.request(SetRalphWebAnthropicKeyDocument, { input: { anthropicKey: text } }));

    expect(await setAs(mia, "hunter2")).toBe("INVALID_VALUE");
    expect(await setAs(clientOf(server))).toBe("UNAUTHENTICATED");
    expect(await setAs(robo)).toBe("FORBIDDEN");
    expect(await setAs(clientOf(server, data.createApiKey.key))).toBe("FORBIDDEN");
    expect(await stored(mia.id)).toEqual([{ encrypted: null }]);
  });

  test("no type of the API has a field for the key or its ciphertext, but the answer to the worker that claimed", async () => {
    const { data } = await server.send("{ __schema { types { name fields { name } } } }");
    const fields = (data.__schema.types as { name: string; fields: { name: string }[] | null }[]).flatMap(
      ({ name, fields }) => (fields ?? []).map((field) => `${name}.${field.name}`),
    );

    expect(fields.filter((field) => /\..*(anthropickey|encrypted|cipher)/i.test(field))).toEqual([
      "Mutation.ralphWebRemoveAnthropicKey",
      "Mutation.ralphWebTakeAnthropicKey",
      "Mutation.ralphWebSetAnthropicKey",
      "RalphWebTakeAnthropicKeyPayload.anthropicKey",
    ]);
  });
});
