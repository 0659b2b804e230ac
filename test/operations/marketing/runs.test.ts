import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  CancelMarketingRunDocument,
  DeleteMarketingRunDocument,
  MarketingQueueDocument,
  MarketingRunDetailsDocument,
  MyRecentMarketingRunsDocument,
  RequestMarketingRunDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, asOwner, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let mia: Actor;
let milo: Actor;
let robo: Actor;
let alma: Actor;
let ada: Actor;

beforeAll(async () => {
  mia = await join({ database, server }, "mia");
  milo = await join({ database, server }, "milo");
  robo = await join({ database, server }, "robo", "agent");
  alma = await join({ database, server }, "alma", "analyst");
  ada = await join({ database, server }, "ada", "admin");
});

async function request(actor: Actor, userMessage: string, more: { userId?: string; clientId?: string } = {}) {
  const input = { skill: "copywriting", userMessage, metadata: { channel: "web" }, ...more };
  const { marketingRequestRun } = await actor.request(RequestMarketingRunDocument, { input });
  const run = marketingRequestRun?.marketingRun;
  if (!run) throw new Error("no run was requested");
  return run;
}

describe("RequestMarketingRun", () => {
  test("queues a run of a skill by its name", async () => {
    expect(await request(mia, "Write a headline")).toMatchObject({
      status: "queued",
      userMessage: "Write a headline",
      metadata: { channel: "web" },
      skill: { name: "copywriting" },
      client: null,
      startedAt: null,
      completedAt: null,
    });
  });

  test("lets an agent ask for whoever wrote to it", async () => {
    const run = await request(robo, "From Telegram", { userId: milo.id });

    const { currentUser } = await milo.request(MyRecentMarketingRunsDocument, {});
    expect(currentUser?.marketingRuns.nodes.map(({ id }) => id)).toContain(run.id);
  });

  test("refuses an unknown skill, somebody else and somebody else's client by code", async () => {
    const [client] = await asOwner<{ id: string }>(
      database,
      "insert into marketing.clients (user_id, name, slug) values ($1, 'Garage', 'garage') returning id",
      [milo.id],
    );
    const unknown = mia.request(RequestMarketingRunDocument, {
      input: { skill: "juggling", userMessage: "Three balls" },
    });

    expect(await codeOf(unknown)).toBe("REFERENCE");
    expect(await codeOf(request(mia, "For Milo", { userId: milo.id }))).toBe("FORBIDDEN");
    expect(await codeOf(request(mia, "For the garage", { clientId: client?.id }))).toBe("REFERENCE");
    expect(await codeOf(request(mia, " "))).toBe("INVALID_VALUE");
  });
});

describe("CancelMarketingRun", () => {
  const cancel = async (actor: Actor, id: string) =>
    (await actor.request(CancelMarketingRunDocument, { input: { id } })).marketingCancelRun?.marketingRun;

  test("calls off one's own; another's is as absent as one that never was", async () => {
    const { id } = await request(mia, "Never mind");

    expect(await cancel(milo, id)).toBeNull();
    expect(await cancel(milo, "00000000-0000-4000-8000-000000000000")).toBeNull();
    expect(await cancel(mia, id)).toMatchObject({ status: "cancelled", completedAt: expect.any(String) });
  });

  test("refuses a run that has ended by code", async () => {
    const { id } = await request(mia, "Already done");
    await asOwner(
      database,
      "update marketing.runs set status = 'running', lease_expires_at = 'infinity' where id = $1",
      [id],
    );
    await asOwner(database, "update marketing.runs set status = 'completed' where id = $1", [id]);

    expect(await codeOf(cancel(mia, id))).toBe("WRONG_STATE");
  });
});

describe("MyRecentMarketingRuns", () => {
  let nina: Actor;

  /** Twelve runs of Nina, one an hour; the n-th has n modulo 3 outputs. And one of Mia, newer than all. */
  beforeAll(async () => {
    nina = await join({ database, server }, "nina");
    await asOwner(
      database,
      `with run as (
         insert into marketing.runs (user_id, skill_id, user_message, queued_at)
         select $1, s.id, n::text, '2026-01-01T00:00Z'::timestamptz + n * interval '1 hour'
         from marketing.skills s, generate_series(1, 12) n where s.name = 'copywriting'
         returning id, user_id, user_message
       )
       insert into marketing.outputs (run_id, user_id, s3_key, title)
       select id, user_id, 'outputs/' || user_message || '-' || part, user_message || '-' || part
       from run, generate_series(1, user_message::integer % 3) part`,
      [nina.id],
    );
    await request(mia, "Newer than all");
  });

  test("are the ten newest of the user, newest first, each with its outputs", async () => {
    const { currentUser } = await nina.request(MyRecentMarketingRunsDocument, {});

    const expected = Array.from({ length: 10 }, (_, index) => 12 - index).map((number) => ({
      message: String(number),
      titles: Array.from({ length: number % 3 }, (_, part) => `${number}-${part + 1}`),
    }));
    const runs = currentUser?.marketingRuns.nodes.map(({ userMessage, outputs }) => ({
      message: userMessage,
      titles: outputs.nodes.map(({ title }) => title).sort(),
    }));
    expect(runs).toEqual(expected);
    expect(currentUser?.marketingRuns.totalCount).toBe(12);
  });

  test("go on page by page", async () => {
    const pages = await walk(
      async (after) =>
        (await nina.request(MyRecentMarketingRunsDocument, { first: 5, after })).currentUser?.marketingRuns,
    );

    expect(pages.flat().map(({ userMessage }) => Number(userMessage))).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  test("can be filtered by status", async () => {
    const { currentUser } = await nina.request(MyRecentMarketingRunsDocument, {
      filter: { status: { in: ["completed", "failed"] } },
    });

    expect(currentUser?.marketingRuns.nodes).toEqual([]);
  });
});

describe("MarketingRunDetails", () => {
  test("shows its user all of a run, and others nothing", async () => {
    const { id } = await request(mia, "In detail");

    const own = await mia.request(MarketingRunDetailsDocument, { id, first: 5 });
    const others = await milo.request(MarketingRunDetailsDocument, { id, first: 5 });

    expect(own.marketingRun).toMatchObject({
      id,
      attempts: 0,
      metadata: { channel: "web" },
      outputs: { totalCount: 0 },
    });
    expect(others.marketingRun).toBeNull();
  });
});

describe("MarketingQueue", () => {
  test("shows an analyst who waits longest, and how many stand where", async () => {
    for (const [index, message] of ["oldest", "older", "old"].entries()) {
      const { id } = await request(mia, message);
      await asOwner(database, "update marketing.runs set queued_at = $1 where id = $2", [`2020-01-0${index + 1}`, id]);
    }
    const counted = await asOwner<{ status: string; count: string }>(
      database,
      "select status, count(*) from marketing.runs group by status",
    );

    const { marketingRuns } = await alma.request(MarketingQueueDocument, {
      first: 3,
      filter: { status: { equalTo: "queued" } },
    });
    const all = await alma.request(MarketingQueueDocument, { first: 1 });

    expect(marketingRuns?.nodes.map(({ userMessage }) => userMessage)).toEqual(["oldest", "older", "old"]);
    const groups = all.marketingRuns?.groupedAggregates?.map(({ keys, distinctCount }) => [
      keys?.[0],
      distinctCount?.id,
    ]);
    expect(groups?.sort()).toEqual(counted.map(({ status, count }) => [status, count]).sort());
  });
});

describe("DeleteMarketingRun", () => {
  test("is an admin's: a member is refused", async () => {
    const { id } = await request(mia, "A mistake");
    const input = { id };

    const refused = await codeOf(mia.request(DeleteMarketingRunDocument, { input }));
    const { deleteMarketingRun } = await ada.request(DeleteMarketingRunDocument, { input });

    expect(refused).toBe("FORBIDDEN");
    expect(deleteMarketingRun?.marketingRun?.id).toBe(id);
  });
});
