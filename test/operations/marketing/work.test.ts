import { beforeAll, beforeEach, expect, test } from "@jest/globals";
import {
  AddMarketingOutputDocument,
  CancelMarketingRunDocument,
  ClaimMarketingRunDocument,
  CompleteMarketingRunDocument,
  DeleteMarketingOutputDocument,
  ExtendMarketingRunLeaseDocument,
  FailMarketingRunDocument,
  MarketingRunDetailsDocument,
  ReleaseMarketingRunDocument,
  ReportMarketingRunTokensDocument,
  RequestMarketingRunDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { type Actor, asOwner, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let mia: Actor;
let robo: Actor;
let ada: Actor;

beforeAll(async () => {
  mia = await join({ database, server }, "mia");
  robo = await join({ database, server }, "robo", "agent");
  ada = await join({ database, server }, "ada", "admin");
});
beforeEach(() => asOwner(database, "delete from marketing.runs"));

async function request(userMessage: string): Promise<string> {
  const input = { skill: "copywriting", userMessage, metadata: { channel: "web" } };
  const { marketingRequestRun } = await mia.request(RequestMarketingRunDocument, { input });
  return marketingRequestRun?.marketingRun?.id ?? "";
}

async function claim() {
  const { marketingClaimRun } = await robo.request(ClaimMarketingRunDocument, { input: { inngestEventId: "evt_1" } });
  return marketingClaimRun?.marketingRun;
}

test("a worker claims, keeps, adds to and completes a run; its user sees what came out", async () => {
  const id = await request("Write a headline");

  const claimed = await claim();
  const report = { id, attempt: claimed?.attempts ?? 0 };
  const { marketingExtendRunLease } = await robo.request(ExtendMarketingRunLeaseDocument, { input: report });
  const { marketingAddOutput } = await robo.request(AddMarketingOutputDocument, {
    input: {
      runId: id,
      attempt: report.attempt,
      s3Key: "outputs/copywriting/a.html",
      format: "html",
      title: "Headline",
    },
  });
  const { marketingCompleteRun } = await robo.request(CompleteMarketingRunDocument, {
    input: { ...report, tokensInput: 900, tokensOutput: 40, metadata: { model: "large" } },
  });

  expect(claimed).toMatchObject({
    id,
    status: "running",
    attempts: 1,
    userId: mia.id,
    userMessage: "Write a headline",
    inngestEventId: "evt_1",
    skill: { name: "copywriting", s3Key: "skills/copywriting/", hasRules: true },
  });
  const times = [claimed?.leaseExpiresAt, marketingExtendRunLease?.marketingRun?.leaseExpiresAt];
  expect(times.map((time) => Date.parse(time ?? "")).toSorted()).toEqual(times.map((time) => Date.parse(time ?? "")));
  expect(marketingCompleteRun?.marketingRun).toMatchObject({ status: "completed", leaseExpiresAt: null });
  const { marketingRun } = await mia.request(MarketingRunDetailsDocument, { id, first: 5 });
  expect(marketingRun).toMatchObject({
    status: "completed",
    tokensInput: 900,
    tokensOutput: 40,
    metadata: { channel: "web", model: "large" },
    outputs: { nodes: [marketingAddOutput?.marketingOutput] },
  });
});

test("a worker claims nothing when nothing waits", async () => {
  expect(await claim()).toBeNull();
});

test("a worker fails a run and says why", async () => {
  const id = await request("Too hard");
  await claim();

  const { marketingFailRun } = await robo.request(FailMarketingRunDocument, {
    input: { id, attempt: 1, errorMessage: "The page asks for a sign-in." },
  });

  expect(marketingFailRun?.marketingRun).toMatchObject({
    status: "failed",
    errorMessage: "The page asks for a sign-in.",
  });
});

test("a worker that takes over finds what the one before it had made", async () => {
  const id = await request("Long work");
  await claim();
  await robo.request(AddMarketingOutputDocument, { input: { runId: id, attempt: 1, s3Key: "outputs/part-1.md" } });
  await asOwner(database, "update marketing.runs set lease_expires_at = now() - interval '1 second'");

  const taken = await claim();

  expect(taken).toMatchObject({ id, attempts: 2, outputs: { nodes: [{ s3Key: "outputs/part-1.md" }] } });
});

test("a worker whose run was cancelled hears LEASE_LOST, whatever it reports", async () => {
  const id = await request("Never mind");
  await claim();
  await mia.request(CancelMarketingRunDocument, { input: { id } });
  const report = { id, attempt: 1 };

  const codes = await Promise.all([
    codeOf(robo.request(ExtendMarketingRunLeaseDocument, { input: report })),
    codeOf(robo.request(AddMarketingOutputDocument, { input: { runId: id, attempt: 1, s3Key: "outputs/a.md" } })),
    codeOf(robo.request(CompleteMarketingRunDocument, { input: report })),
    codeOf(robo.request(FailMarketingRunDocument, { input: { ...report, errorMessage: "why" } })),
  ]);

  expect(codes).toEqual(Array(4).fill("LEASE_LOST"));
});

test("a member neither claims nor reports", async () => {
  const id = await request("Mine");
  await claim();

  expect(await codeOf(mia.request(ClaimMarketingRunDocument, { input: {} }))).toBe("FORBIDDEN");
  expect(await codeOf(mia.request(CompleteMarketingRunDocument, { input: { id, attempt: 1 } }))).toBe("FORBIDDEN");
});

test("an admin deletes an output, nobody else", async () => {
  const id = await request("Write a headline");
  await claim();
  const { marketingAddOutput } = await robo.request(AddMarketingOutputDocument, {
    input: { runId: id, attempt: 1, s3Key: "outputs/a.md" },
  });
  const input = { id: marketingAddOutput?.marketingOutput?.id ?? "" };

  expect(await codeOf(mia.request(DeleteMarketingOutputDocument, { input }))).toBe("FORBIDDEN");
  const { deleteMarketingOutput } = await ada.request(DeleteMarketingOutputDocument, { input });
  expect(deleteMarketingOutput?.marketingOutput?.id).toBe(input.id);
});

test("a worker takes the run that it is told of, gives it back, and its tokens count though it was cancelled", async () => {
  await request("Write a headline");
  const id = await request("Write another");
  const take = async () =>
    (await robo.request(ClaimMarketingRunDocument, { input: { id, skill: "copywriting" } })).marketingClaimRun
      ?.marketingRun;

  const claimed = await take();
  const released = await robo.request(ReleaseMarketingRunDocument, { input: { id, attempt: 1 } });
  const again = await take();
  await mia.request(CancelMarketingRunDocument, { input: { id } });
  const tokens = { tokensInput: 900, tokensOutput: 40 };
  const reported = await robo.request(ReportMarketingRunTokensDocument, { input: { id, attempt: 2, ...tokens } });

  expect([claimed?.userMessage, again?.attempts, again?.leaseExpired]).toEqual(["Write another", 2, false]);
  expect(released.marketingReleaseRun?.marketingRun).toMatchObject({ status: "queued", leaseExpiresAt: null });
  expect(reported.marketingReportRunTokens?.marketingRun).toMatchObject({ status: "cancelled", ...tokens });
  expect(await codeOf(robo.request(ClaimMarketingRunDocument, { input: { skill: "cooking" } }))).toBe("REFERENCE");
});
