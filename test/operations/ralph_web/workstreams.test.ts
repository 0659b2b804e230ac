import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  AnswerRalphWebQuestionDocument,
  AskRalphWebQuestionDocument,
  CancelRalphWebWorkstreamDocument,
  ClaimRalphWebWorkstreamDocument,
  DeleteRalphWebWorkstreamDocument,
  ExtendRalphWebWorkstreamLeaseDocument,
  FinishRalphWebWorkstreamDocument,
  MyRalphWebKeyReleasesDocument,
  MyRalphWebProfileDocument,
  MyRalphWebWorkstreamsDocument,
  QuintetClientError,
  RalphWebSpendingDocument,
  RalphWebWorkstreamDocument,
  ReleaseRalphWebWorkstreamDocument,
  RenameRalphWebWorkstreamDocument,
  ReportRalphWebIterationDocument,
  SetRalphWebAnthropicKeyDocument,
  StartRalphWebWorkstreamDocument,
  TakeRalphWebAnthropicKeyDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, asOwner, clientOf, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const log: string[] = [];
const server = useServer(database, { environment: { LOG_LEVEL: "debug" }, log: (line) => log.push(line) });
const anthropicKey = `sk-ant-api03-${"k".repeat(80)}`;
let robo: Actor;
let alma: Actor;

beforeAll(async () => {
  robo = await join({ database, server }, "robo", "agent");
  alma = await join({ database, server }, "alma", "analyst");
});

/** Somebody new with a project that has one repository. */
async function ownerOf(username: string): Promise<{ owner: Actor; projectId: string }> {
  const owner = await join({ database, server }, username);
  const [project] = await asOwner<{ id: string }>(
    database,
    "insert into ralph_web.projects (owner_id, name, slug, type) values ($1, $2, $2, 'single-repo') returning id",
    [owner.id, username],
  );
  await asOwner(
    database,
    "insert into ralph_web.project_repos (project_id, github_repo_url, github_repo_name) values ($1, 'https://github.com/test/' || $2, $2)",
    [project?.id, username],
  );
  return { owner, projectId: project?.id ?? "" };
}

async function start(owner: Actor, projectId: string, slug: string) {
  const { ralphWebStartWorkstream } = await owner.request(StartRalphWebWorkstreamDocument, {
    input: { projectId, name: `Do ${slug}`, slug, promptBlobUrl: "https://blobs.test/prompt.md" },
  });
  if (!ralphWebStartWorkstream?.ralphWebWorkstream) throw new Error("the workstream was not started");
  return ralphWebStartWorkstream.ralphWebWorkstream;
}

const claim = (agent: Actor, id: string) =>
  agent.request(ClaimRalphWebWorkstreamDocument, {
    input: { id, fargateTaskArn: "arn:aws:ecs:task/1", cloudwatchLogGroup: "/ecs/ralph" },
    repos: 10,
  });

const report = (agent: Actor, id: string, iteration: number) =>
  agent.request(ReportRalphWebIterationDocument, {
    input: { id, attempt: 1, iteration, tokensIn: "5000000000", tokensOut: "1", cost: "0.1" },
  });

describe("a workstream", () => {
  test("is started, claimed, worked on, asked about, answered and completed", async () => {
    const { owner, projectId } = await ownerOf("mia");

    const started = await start(owner, projectId, "build");
    const claimed = await claim(robo, started.id);
    await report(robo, started.id, 1);
    await report(robo, started.id, 2);
    const asked = await robo.request(AskRalphWebQuestionDocument, {
      input: { id: started.id, attempt: 1, question: "Tabs or spaces?" },
    });
    const answered = await owner.request(AnswerRalphWebQuestionDocument, {
      input: { id: started.id, answer: "Spaces" },
    });
    const reported = await report(robo, started.id, 3);
    const finished = await robo.request(FinishRalphWebWorkstreamDocument, {
      input: { id: started.id, attempt: 1, outcome: "completed", progressBlobUrl: "https://blobs.test/progress.md" },
    });
    const shown = await owner.request(RalphWebWorkstreamDocument, { id: started.id });

    expect(started).toMatchObject({ status: "pending", maxIterations: 25, totalCost: "0", tokensIn: "0" });
    expect(claimed.ralphWebClaimWorkstream?.ralphWebWorkstream).toMatchObject({
      status: "running",
      promptBlobUrl: "https://blobs.test/prompt.md",
      project: { slug: "mia", repos: { nodes: [{ githubRepoName: "mia" }] } },
    });
    expect(asked.ralphWebAskQuestion?.ralphWebWorkstream).toMatchObject({
      status: "waiting",
      pendingQuestion: "Tabs or spaces?",
    });
    expect(answered.ralphWebAnswerQuestion?.ralphWebWorkstream).toMatchObject({
      status: "running",
      pendingQuestion: null,
    });
    expect(reported.ralphWebReportIteration?.ralphWebWorkstream).toMatchObject({
      currentIteration: 3,
      answer: "Spaces",
    });
    expect(finished.ralphWebFinishWorkstream?.ralphWebWorkstream).toMatchObject({ status: "completed" });
    expect(shown.ralphWebWorkstream).toMatchObject({
      tokensIn: "15000000000",
      tokensOut: "3",
      totalCost: "0.3",
      fargateTaskArn: "arn:aws:ecs:task/1",
      cloudwatchLogGroup: "/ecs/ralph",
      progressBlobUrl: "https://blobs.test/progress.md",
      completedAt: expect.any(String),
    });
  });

  test("gives its worker its owner's Anthropic key, once a claim, and its owner sees that; no log holds it", async () => {
    const { owner, projectId } = await ownerOf("kira");
    const { id } = await start(owner, projectId, "build");
    const take = (agent: Actor, attempt: number) =>
      agent.request(TakeRalphWebAnthropicKeyDocument, { input: { workstreamId: id, attempt } });

    const early = await codeOf(take(robo, 0));
    await claim(robo, id);
    const withoutKey = await codeOf(take(robo, 1));
    await owner.request(SetRalphWebAnthropicKeyDocument, { input: { anthropicKey } });
    const { ralphWebTakeAnthropicKey } = await take(robo, 1);
    const again = await codeOf(take(robo, 1));
    const released = await robo.request(ReleaseRalphWebWorkstreamDocument, { input: { id, attempt: 1 } });
    await claim(robo, id);
    const afterwards = await take(robo, 2);
    const { ralphWebKeyReleases } = await owner.request(MyRalphWebKeyReleasesDocument, { first: 10 });

    expect([early, withoutKey, again]).toEqual(["LEASE_LOST", "WRONG_STATE", "ALREADY_EXISTS"]);
    expect(ralphWebTakeAnthropicKey?.anthropicKey).toBe(anthropicKey);
    expect(Date.parse(ralphWebTakeAnthropicKey?.expiresAt ?? "")).toBeGreaterThan(Date.now());
    expect(released.ralphWebReleaseWorkstream?.ralphWebWorkstream).toMatchObject({ status: "pending" });
    expect(afterwards.ralphWebTakeAnthropicKey?.anthropicKey).toBe(anthropicKey);
    expect(ralphWebKeyReleases).toMatchObject({
      totalCount: 2,
      nodes: [
        { workstreamId: id, attempt: 2, agentId: robo.id },
        { workstreamId: id, attempt: 1, agentId: robo.id },
      ],
    });
    expect(log.length).toBeGreaterThan(0);
    expect(log.join()).not.toContain("sk-ant");
  });

  test("gives its key to nobody but an agent", async () => {
    const { owner, projectId } = await ownerOf("lola");
    await owner.request(SetRalphWebAnthropicKeyDocument, { input: { anthropicKey } });
    const { id } = await start(owner, projectId, "build");
    await claim(robo, id);
    const input = { workstreamId: id, attempt: 1 };

    const anonymous = clientOf(server);
    for (const [person, code] of [
      [owner, "FORBIDDEN"],
      [alma, "FORBIDDEN"],
      [anonymous, "UNAUTHENTICATED"],
    ] as const) {
      expect(await codeOf(person.request(TakeRalphWebAnthropicKeyDocument, { input }))).toBe(code);
    }
  });

  test("is cancelled by its owner; the worker's next report says so, and its cost counts", async () => {
    const { owner, projectId } = await ownerOf("nell");
    const { id } = await start(owner, projectId, "build");
    await claim(robo, id);

    const cancelled = await owner.request(CancelRalphWebWorkstreamDocument, { input: { id } });

    expect(cancelled.ralphWebCancelWorkstream?.ralphWebWorkstream).toMatchObject({ id, status: "cancelled" });
    expect((await report(robo, id, 1)).ralphWebReportIteration?.ralphWebWorkstream).toMatchObject({
      status: "cancelled",
      totalCost: "0.1",
    });
    expect(
      await codeOf(robo.request(FinishRalphWebWorkstreamDocument, { input: { id, attempt: 1, outcome: "completed" } })),
    ).toBe("LEASE_LOST");
    expect(await codeOf(owner.request(AnswerRalphWebQuestionDocument, { input: { id, answer: "?" } }))).toBe(
      "WRONG_STATE",
    );
  });

  test("goes to the next worker when its own is not heard of any more", async () => {
    const { owner, projectId } = await ownerOf("otto");
    const { id } = await start(owner, projectId, "build");
    const claimed = await claim(robo, id);
    const extend = (attempt: number) => robo.request(ExtendRalphWebWorkstreamLeaseDocument, { input: { id, attempt } });

    const extended = await extend(1);
    await asOwner(database, "update ralph_web.workstreams set lease_expires_at = now() where id = $1", [id]);
    const abandoned = await owner.request(RalphWebWorkstreamDocument, { id });
    const taken = await claim(robo, id);

    expect(claimed.ralphWebClaimWorkstream?.ralphWebWorkstream).toMatchObject({ id, attempts: 1 });
    expect(extended.ralphWebExtendWorkstreamLease?.ralphWebWorkstream?.leaseExpiresAt).toEqual(expect.any(String));
    expect(abandoned.ralphWebWorkstream).toMatchObject({ status: "running", leaseExpired: true });
    expect(taken.ralphWebClaimWorkstream?.ralphWebWorkstream).toMatchObject({
      id,
      attempts: 2,
      status: "running",
      leaseExpired: false,
    });
    expect(await codeOf(extend(1))).toBe("LEASE_LOST");
    expect(await codeOf(extend(2))).toBeUndefined();
  });

  test("that failed says why", async () => {
    const { owner, projectId } = await ownerOf("paul");
    const { id } = await start(owner, projectId, "build");
    await claim(robo, id);

    await robo.request(FinishRalphWebWorkstreamDocument, {
      input: { id, attempt: 1, outcome: "failed", errorMessage: "The tests do not pass." },
    });

    expect((await owner.request(RalphWebWorkstreamDocument, { id })).ralphWebWorkstream).toMatchObject({
      status: "failed",
      errorMessage: "The tests do not pass.",
    });
  });

  test("is renamed at any time, and deleted once it has ended", async () => {
    const { owner, projectId } = await ownerOf("olga");
    const { id, nodeId } = await start(owner, projectId, "build");
    const remove = () => owner.request(DeleteRalphWebWorkstreamDocument, { input: { id } });

    const renamed = await owner.request(RenameRalphWebWorkstreamDocument, { input: { id, patch: { name: "Better" } } });
    const early = await codeOf(remove());
    await owner.request(CancelRalphWebWorkstreamDocument, { input: { id } });
    const removed = await remove();

    expect(renamed.updateRalphWebWorkstream?.ralphWebWorkstream?.name).toBe("Better");
    expect(early).toBeDefined();
    expect(removed.deleteRalphWebWorkstream).toMatchObject({ deletedRalphWebWorkstreamNodeId: nodeId });
    expect((await owner.request(RalphWebWorkstreamDocument, { id })).ralphWebWorkstream).toBeNull();
  });

  test("of another is nowhere", async () => {
    const { owner, projectId } = await ownerOf("pia");
    const { owner: other } = await ownerOf("quin");
    const { id } = await start(owner, projectId, "build");

    const shown = await other.request(RalphWebWorkstreamDocument, { id });
    const cancelled = await other.request(CancelRalphWebWorkstreamDocument, { input: { id } });

    expect(shown.ralphWebWorkstream).toBeNull();
    expect(cancelled.ralphWebCancelWorkstream?.ralphWebWorkstream).toBeNull();
    expect(await codeOf(start(other, projectId, "theft"))).toBe("REFERENCE");
    expect(await codeOf(claim(other, id))).toBe("FORBIDDEN");
    expect((await owner.request(RalphWebWorkstreamDocument, { id })).ralphWebWorkstream).toMatchObject({
      status: "pending",
    });
  });
});

describe("limits", () => {
  const failureOf = (promise: Promise<unknown>) =>
    promise.then(
      () => undefined,
      (error: QuintetClientError) => error,
    );

  test("are told apart by the constraint, and a profile shows how much is used", async () => {
    const { owner, projectId } = await ownerOf("rosa");
    await start(owner, projectId, "one");
    await start(owner, projectId, "two");

    const atOnce = await failureOf(start(owner, projectId, "three"));
    const { currentUser } = await owner.request(MyRalphWebProfileDocument, {});

    expect(atOnce).toBeInstanceOf(QuintetClientError);
    expect(atOnce?.status).toBe(200); // the mutation's field is null, as GraphQL over HTTP says
    expect(atOnce?.errors[0]?.extensions).toMatchObject({
      code: "LIMIT_REACHED",
      constraint: "max_concurrent_workstreams",
    });
    expect(currentUser?.ralphWebProfile).toMatchObject({ activeWorkstreams: 2, startsToday: 2 });
  });

  test("fifty requests at once start exactly two", async () => {
    const { owner, projectId } = await ownerOf("sam");

    const codes = await Promise.all(
      Array.from({ length: 50 }, (_, index) => codeOf(start(owner, projectId, `race-${index}`))),
    );

    expect(codes.filter((code) => code === undefined)).toHaveLength(2);
    expect(codes.filter((code) => code === "LIMIT_REACHED")).toHaveLength(48);
  });

  test("of iterations hold for the start and for the reports", async () => {
    const { owner, projectId } = await ownerOf("tess");
    const startWith = (maxIterations: number) =>
      owner.request(StartRalphWebWorkstreamDocument, { input: { projectId, name: "n", slug: "s", maxIterations } });

    const tooMany = await codeOf(startWith(26));
    const { ralphWebStartWorkstream } = await startWith(1);
    const id = ralphWebStartWorkstream?.ralphWebWorkstream?.id ?? "";
    await claim(robo, id);
    await report(robo, id, 1);

    expect(tooMany).toBe("LIMIT_REACHED");
    expect(await codeOf(report(robo, id, 2))).toBe("LIMIT_REACHED");
  });
});

describe("lists", () => {
  /** A project with workstreams that cost 0.1, 0.2, … and of which every third failed. */
  async function withHistory(username: string): Promise<Actor> {
    const { owner, projectId } = await ownerOf(username);
    await asOwner(
      database,
      `insert into ralph_web.workstreams (project_id, user_id, name, slug, max_iterations, current_iteration, status, tokens_in, total_cost, started_at, completed_at, created_at)
       select $1, $2, 'Do ' || n, 's-' || n, 9, 3, case when n % 3 = 0 then 'failed' else 'completed' end::ralph_web.workstream_status, 4000000000, n / 10.0, now(), now(), now() - n * interval '1 minute'
       from generate_series(1, 7) n`,
      [projectId, owner.id],
    );
    return owner;
  }

  test("a user pages through their own, newest first, by status", async () => {
    const owner = await withHistory("uma");
    const page = async (first: number, after: string | null, status: "completed" | "failed") =>
      (await owner.request(MyRalphWebWorkstreamsDocument, { first, after, filter: { status: { equalTo: status } } }))
        .currentUser?.ralphWebWorkstreams;

    const completed = await walk((after) => page(2, after, "completed"));
    const failed = await page(10, null, "failed");

    expect(completed.map((nodes) => nodes.map(({ slug }) => slug))).toEqual([["s-1", "s-2"], ["s-4", "s-5"], ["s-7"]]);
    expect(failed).toMatchObject({
      totalCount: 2,
      nodes: [{ slug: "s-3", project: { slug: "uma" } }, { slug: "s-6" }],
    });
  });

  test("an analyst sums what all took, exactly and by status; a user sums their own", async () => {
    const owner = await withHistory("vera");
    await withHistory("wilma");
    const variables = { first: 3, filter: { userId: { equalTo: owner.id } } };

    const { ralphWebWorkstreams: ofVera } = await alma.request(RalphWebSpendingDocument, variables);
    const { ralphWebWorkstreams: own } = await owner.request(RalphWebSpendingDocument, { first: 3 });

    expect(ofVera).toMatchObject({ totalCount: 7, aggregates: { sum: { tokensIn: "28000000000" } } });
    expect(Number(ofVera?.aggregates?.sum?.totalCost)).toBe(2.8);
    expect(ofVera?.groupedAggregates?.map(({ keys, sum }) => [keys?.[0], Number(sum?.totalCost)]).sort()).toEqual([
      ["completed", 1.9],
      ["failed", 0.9],
    ]);
    expect(ofVera?.nodes.map(({ user }) => user?.username)).toEqual(["vera", "vera", "vera"]);
    expect(own?.totalCount).toBe(7);
  });
});
