import { beforeAll, expect, test } from "@jest/globals";
import {
  CreateMarketingClientDocument,
  DeleteMarketingClientDocument,
  MarketingClientBySlugDocument,
  MyMarketingClientsDocument,
  RequestMarketingRunDocument,
  UpdateMarketingClientDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let mia: Actor;
let milo: Actor;

beforeAll(async () => {
  mia = await join({ database, server }, "mia");
  milo = await join({ database, server }, "milo");
});

async function create(actor: Actor, slug: string) {
  const input = { marketingClient: { name: slug.toUpperCase(), slug, description: `All about ${slug}` } };
  const { createMarketingClient } = await actor.request(CreateMarketingClientDocument, { input });
  const client = createMarketingClient?.marketingClient;
  if (!client) throw new Error("no client was made");
  return client;
}

test("a client is created in a folder of its own, changed and deleted", async () => {
  const client = await create(mia, "tavern");

  const { updateMarketingClient } = await mia.request(UpdateMarketingClientDocument, {
    input: { id: client.id, patch: { name: "The Tavern" } },
  });
  const { deleteMarketingClient } = await mia.request(DeleteMarketingClientDocument, { input: { id: client.id } });

  expect(client).toMatchObject({ name: "TAVERN", slug: "tavern", s3Prefix: `clients/tavern-${client.id}/` });
  expect(updateMarketingClient?.marketingClient).toMatchObject({ name: "The Tavern", slug: "tavern" });
  expect(deleteMarketingClient?.marketingClient?.id).toBe(client.id);
  expect(await codeOf(mia.request(DeleteMarketingClientDocument, { input: { id: client.id } }))).toBe("NOT_FOUND");
});

test("MyMarketingClients lists one's own, page by page", async () => {
  const nina = await join({ database, server }, "nina");
  for (const slug of ["cafe", "atelier", "bakery"]) await create(nina, slug);
  await create(milo, "garage");

  const pages = await walk(
    async (after) =>
      (await nina.request(MyMarketingClientsDocument, { first: 2, after })).currentUser?.marketingClients,
  );

  expect(pages.map((page) => page.map(({ slug }) => slug))).toEqual([["atelier", "bakery"], ["cafe"]]);
});

test("MarketingClientBySlug finds a client with its runs; another's is as absent as one that never was", async () => {
  const client = await create(milo, "florist");
  await milo.request(RequestMarketingRunDocument, {
    input: { skill: "copywriting", userMessage: "A headline", clientId: client.id },
  });
  const variables = { userId: milo.id, slug: "florist", first: 5 };

  const own = await milo.request(MarketingClientBySlugDocument, variables);
  const others = await mia.request(MarketingClientBySlugDocument, variables);

  expect(own.marketingClientByUserIdAndSlug).toMatchObject({
    id: client.id,
    runs: { totalCount: 1, nodes: [{ userMessage: "A headline", skill: { name: "copywriting" } }] },
  });
  expect(others.marketingClientByUserIdAndSlug).toBeNull();
});

test("a slug twice, a bad slug and a client with runs are refused by code", async () => {
  const client = await create(mia, "taken");
  await mia.request(RequestMarketingRunDocument, {
    input: { skill: "copywriting", userMessage: "A headline", clientId: client.id },
  });

  expect(await codeOf(create(mia, "taken"))).toBe("ALREADY_EXISTS");
  expect(await codeOf(create(mia, "Not a slug"))).toBe("INVALID_VALUE");
  expect(await codeOf(mia.request(DeleteMarketingClientDocument, { input: { id: client.id } }))).toBe("REFERENCE");
});
