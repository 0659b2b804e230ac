import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  ChannelOwnersDocument,
  CreateApiKeyDocument,
  CreateUserDocument,
  CurrentUserDocument,
  DeleteUserDocument,
  FindUsersDocument,
  LinkChannelDocument,
  MyApiKeysDocument,
  MyChannelsDocument,
  MySessionsDocument,
  MyStorageDocument,
  RenameChannelDocument,
  RevokeApiKeyDocument,
  SetStorageLimitDocument,
  SignInDocument,
  UnlinkChannelDocument,
  UnlinkGithubAccountDocument,
  UpdateProfileDocument,
  VerifyChannelDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, asOwner, clientOf, codeOf, join, password } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let anna: Actor;
let boris: Actor;

beforeAll(async () => {
  anna = await join({ database, server }, "anna");
  boris = await join({ database, server }, "boris");
});

describe("UpdateProfile", () => {
  test("changes one's own name and picture", async () => {
    const patch = { username: "anna.b", avatarUrl: "https://pictures.example/anna.png" };

    const { updateUser } = await anna.request(UpdateProfileDocument, { input: { id: anna.id, patch } });

    expect(updateUser?.user).toMatchObject({ id: anna.id, ...patch });
  });

  test("does not change anybody else's, nor one's own role", async () => {
    const promotion = { input: { id: anna.id, patch: { role: "admin" as const } } };

    const takeover = { input: { id: boris.id, patch: { username: "mallory" } } };

    expect(await codeOf(anna.request(UpdateProfileDocument, takeover))).toBe("NOT_FOUND");
    expect(await codeOf(anna.request(UpdateProfileDocument, promotion))).toBe("FORBIDDEN");
    const { currentUser } = await boris.request(CurrentUserDocument);
    expect(currentUser?.username).toBe("boris");
  });
});

describe("MyStorage and SetStorageLimit", () => {
  test("tell what one has stored and may store, which an admin sets", async () => {
    const quentin = await join({ database, server }, "quentin", "admin");
    const quinn = await join({ database, server }, "quinn");
    const { currentUser: before } = await quinn.request(MyStorageDocument);

    await quentin.request(SetStorageLimitDocument, { input: { role: "member", bytes: "300000000" } });

    expect(before).toEqual({ ...before, storedBytes: "0", storageLimit: "250000000" });
    expect((await quinn.request(MyStorageDocument)).currentUser).toEqual({ ...before, storageLimit: "300000000" });
    expect(await codeOf(quinn.request(SetStorageLimitDocument, { input: { role: "member" } }))).toBe("FORBIDDEN");
  });
});

describe("MySessions", () => {
  test("lists one's own sessions, page by page", async () => {
    const carla = await join({ database, server }, "carla");
    for (const _ of [1, 2]) await clientOf(server).request(SignInDocument, { input: { login: "carla", password } });

    const pages = await walk(
      async (after) => (await carla.request(MySessionsDocument, { first: 2, after })).currentUser?.sessions,
    );

    expect(pages.map((page) => page.length)).toEqual([2, 1]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(3);
    expect(pages.flat().every(({ endedAt }) => endedAt === null)).toBe(true);
  });

  test("is not for anonymous visitors", async () => {
    expect(await codeOf(clientOf(server).request(MySessionsDocument, { first: 10 }))).toBe("FORBIDDEN");
  });
});

describe("API keys", () => {
  test("CreateApiKey shows the key once, and a program signs in with it", async () => {
    const { createApiKey } = await anna.request(CreateApiKeyDocument, { input: { name: "nightly import" } });

    expect(createApiKey?.apiKey).toMatchObject({ name: "nightly import", revokedAt: null, expiresAt: null });
    const { currentUser } = await clientOf(server, createApiKey?.key).request(CurrentUserDocument);
    expect(currentUser?.id).toBe(anna.id);
  });

  test("MyApiKeys lists one's own keys without the secret", async () => {
    const { createApiKey } = await boris.request(CreateApiKeyDocument, {
      input: { name: "backup", expiresAt: "2099-01-01T00:00:00Z" },
    });

    const { currentUser } = await boris.request(MyApiKeysDocument, { first: 10 });

    expect(currentUser?.apiKeys).toMatchObject({
      totalCount: 1,
      nodes: [{ id: createApiKey?.apiKey?.id, name: "backup" }],
    });
    expect(JSON.stringify(currentUser)).not.toContain(createApiKey?.key);
  });

  test("RevokeApiKey ends a key at once; somebody else's is as absent", async () => {
    const { createApiKey } = await anna.request(CreateApiKeyDocument, { input: { name: "short-lived" } });
    const id = createApiKey?.apiKey?.id ?? "";

    const denied = await boris.request(RevokeApiKeyDocument, { input: { id } });
    const { currentUser } = await clientOf(server, createApiKey?.key).request(CurrentUserDocument);
    const { revokeApiKey } = await anna.request(RevokeApiKeyDocument, { input: { id } });

    expect(denied.revokeApiKey?.apiKey).toBeNull();
    expect(currentUser?.id).toBe(anna.id);
    expect(revokeApiKey?.apiKey?.revokedAt).toEqual(expect.any(String));
    expect(await codeOf(clientOf(server, createApiKey?.key).request(CurrentUserDocument))).toBe("UNAUTHENTICATED");
  });
});

describe("channels", () => {
  test("are linked, renamed, listed and unlinked by their owner", async () => {
    const dora = await join({ database, server }, "dora");
    const userChannel = { channel: "slack", channelUserId: "U100", channelUsername: "dora" } as const;
    const { createUserChannel } = await dora.request(LinkChannelDocument, { input: { userChannel } });
    const id = createUserChannel?.userChannel?.id ?? "";

    await dora.request(RenameChannelDocument, { input: { id, patch: { channelUsername: "dora.d" } } });
    const renamed = await dora.request(MyChannelsDocument, { first: 10 });
    const { deleteUserChannel } = await dora.request(UnlinkChannelDocument, { input: { id } });
    const emptied = await dora.request(MyChannelsDocument, { first: 10 });

    expect(renamed.currentUser?.userChannels.nodes).toMatchObject([{ ...userChannel, id, channelUsername: "dora.d" }]);
    expect(deleteUserChannel?.userChannel?.id).toBe(id);
    expect(emptied.currentUser?.userChannels.totalCount).toBe(0);
  });

  test("anyone may claim an address, an agent verifies it for one account, and only its owner unlinks a link", async () => {
    const robo = await join({ database, server }, "robo", "agent");
    const input = { userChannel: { channel: "telegram", channelUserId: "4711" } } as const;
    const { createUserChannel } = await anna.request(LinkChannelDocument, { input });
    const id = createUserChannel?.userChannel?.id ?? "";
    const claim = await boris.request(LinkChannelDocument, { input });
    const claimId = claim.createUserChannel?.userChannel?.id ?? "";
    const patch = { verifiedAt: new Date().toISOString() };

    const { updateUserChannel } = await robo.request(VerifyChannelDocument, { input: { id, patch } });

    expect(updateUserChannel?.userChannel?.verifiedAt).toEqual(expect.any(String));
    expect(await codeOf(robo.request(VerifyChannelDocument, { input: { id: claimId, patch } }))).toBe("ALREADY_EXISTS");
    expect(await codeOf(boris.request(VerifyChannelDocument, { input: { id: claimId, patch } }))).toBe("FORBIDDEN");
    expect(await codeOf(boris.request(UnlinkChannelDocument, { input: { id } }))).toBe("NOT_FOUND");

    const [ofBoris, ofAnna] = await Promise.all(
      [boris, anna].map((owner) => owner.request(MyChannelsDocument, { first: 10 })),
    );
    expect(ofBoris?.currentUser?.userChannels.nodes).toMatchObject([{ id: claimId, verifiedAt: null }]);
    expect(ofAnna?.currentUser?.userChannels.nodes).toMatchObject([{ id }]);
  });
});

test("an agent looks up whose a Telegram address is; nobody else sees it", async () => {
  const bot = await join({ database, server }, "bot", "agent");
  const zoe = await join({ database, server }, "zoe");
  const userChannel = { channel: "telegram", channelUserId: "99" } as const;
  const { createUserChannel } = await zoe.request(LinkChannelDocument, { input: { userChannel } });
  const id = createUserChannel?.userChannel?.id ?? "";
  await bot.request(VerifyChannelDocument, { input: { id, patch: { verifiedAt: new Date().toISOString() } } });
  const filter = { channel: { equalTo: "telegram" }, channelUserId: { equalTo: "99" } } as const;

  const ofBot = await bot.request(ChannelOwnersDocument, { first: 5, filter });
  const ofBoris = await boris.request(ChannelOwnersDocument, { first: 5, filter });

  expect(ofBot.userChannels?.nodes).toMatchObject([{ id, userId: zoe.id, verifiedAt: expect.any(String) }]);
  expect(ofBoris.userChannels?.nodes).toEqual([]);
});

test("an admin makes, finds and deletes accounts; an educator finds learners; a member finds themselves", async () => {
  const admin = await join({ database, server }, "aurelia", "admin");
  const educator = await join({ database, server }, "edwin", "educator");
  const user = { username: "yann", email: "yann@test.example", role: "student" } as const;
  const find = async (who: Actor) =>
    (await who.request(FindUsersDocument, { first: 5, filter: { email: { equalTo: user.email } } })).users?.nodes;

  const { createUser } = await admin.request(CreateUserDocument, { input: { user } });
  const id = createUser?.user?.id ?? "";
  const found = [await find(admin), await find(educator), await find(anna)];
  const denied = [
    await codeOf(educator.request(CreateUserDocument, { input: { user } })),
    await codeOf(educator.request(DeleteUserDocument, { input: { id } })),
  ];
  const { deleteUser } = await admin.request(DeleteUserDocument, { input: { id } });

  expect(found).toMatchObject([[{ id, ...user }], [{ id, ...user }], []]);
  expect(denied).toEqual(["FORBIDDEN", "FORBIDDEN"]);
  expect(deleteUser?.user?.id).toBe(id);
  expect(await find(admin)).toEqual([]);
});

test("a GitHub account is unlinked by its owner and by nobody else", async () => {
  const [row] = await asOwner<{ id: string }>(
    database,
    "insert into identity.github_accounts (user_id, github_id, github_username) values ($1, '77', 'anna-b') returning id",
    [anna.id],
  );
  const input = { id: row?.id ?? "" };

  expect(await codeOf(boris.request(UnlinkGithubAccountDocument, { input }))).toBe("NOT_FOUND");
  const { deleteGithubAccount } = await anna.request(UnlinkGithubAccountDocument, { input });
  expect(deleteGithubAccount?.githubAccount).toMatchObject({ githubUsername: "anna-b" });
});
