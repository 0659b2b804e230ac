import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  AddRalphAdvancedStoriesDocument,
  AppointRalphAdvancedOrchestratorDocument,
  ClaimRalphAdvancedGateDocument,
  ClaimRalphAdvancedStoryDocument,
  CreateRalphAdvancedFeatureDocument,
  CreateRalphAdvancedProgressLogDocument,
  CreateRalphAdvancedProjectDocument,
  DeleteRalphAdvancedSystemLogDocument,
  DismissRalphAdvancedOrchestratorDocument,
  ExtendRalphAdvancedLeaseDocument,
  FailRalphAdvancedStoryDocument,
  FinishRalphAdvancedExecutionDocument,
  LogRalphAdvancedProgressDocument,
  RalphAdvancedAgentExecutionsDocument,
  RalphAdvancedFeatureNotesDocument,
  RalphAdvancedOrchestratorsDocument,
  RalphAdvancedProjectActivityDocument,
  RalphAdvancedStoriesDocument,
  RalphAdvancedStoryDocument,
  RalphAdvancedSystemLogsDocument,
  RecordRalphAdvancedCommitDocument,
  RecordRalphAdvancedGateResultDocument,
  ReleaseRalphAdvancedStoryDocument,
  StartRalphAdvancedExecutionDocument,
  SubmitRalphAdvancedStoryDocument,
  UpdateRalphAdvancedFeatureDocument,
  UpdateRalphAdvancedProjectDocument,
  UpdateRalphAdvancedStoryDocument,
  WriteRalphAdvancedSystemLogDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { type Actor, asOwner, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let mia: Actor;
let robo: Actor;
let rhea: Actor;
let alma: Actor;
let ada: Actor;

beforeAll(async () => {
  mia = await join({ database, server }, "mia");
  robo = await join({ database, server }, "robo", "agent");
  rhea = await join({ database, server }, "rhea", "agent");
  alma = await join({ database, server }, "alma", "analyst");
  ada = await join({ database, server }, "ada", "admin");
});

/** A running project of Mia's with a started feature of two stories, the second of which waits for the first. */
async function startProject(): Promise<{ projectId: number; featureId: number }> {
  const { createRalphAdvancedProject } = await mia.request(CreateRalphAdvancedProjectDocument, {
    input: { ralphAdvancedProject: { name: "Atlas", backendRepoUrl: "git@git.example:atlas/backend.git" } },
  });
  const projectId = createRalphAdvancedProject?.ralphAdvancedProject?.id as number;
  const { createRalphAdvancedFeature } = await mia.request(CreateRalphAdvancedFeatureDocument, {
    input: { ralphAdvancedFeature: { projectId, name: "Sign-in", branchName: "feature/sign-in", prd: {} } },
  });
  const featureId = createRalphAdvancedFeature?.ralphAdvancedFeature?.id as number;
  await mia.request(AddRalphAdvancedStoriesDocument, {
    input: {
      featureId,
      stories: [
        { code: "US-001", repo: "backend", title: "Endpoint", acceptanceCriteria: ["It answers 200"] },
        { code: "US-002", repo: "frontend", title: "Form", dependencies: ["US-001"] },
      ],
    },
  });
  await mia.request(UpdateRalphAdvancedFeatureDocument, { input: { id: featureId, patch: { status: "in_progress" } } });
  await mia.request(UpdateRalphAdvancedProjectDocument, { input: { id: projectId, patch: { status: "running" } } });
  return { projectId, featureId };
}

async function claim(worker: Actor, projectId: number, agent = "worker-1") {
  const { ralphAdvancedClaimStory } = await worker.request(ClaimRalphAdvancedStoryDocument, {
    input: { agent, projectId },
  });
  return ralphAdvancedClaimStory?.ralphAdvancedStory ?? null;
}

async function mustClaim(worker: Actor, projectId: number) {
  const story = await claim(worker, projectId);
  if (!story) throw new Error("there was nothing to claim");
  return { ...story, leaseId: story.leaseId as string };
}

type Gate = "code_review" | "qa" | "security";

/** Somebody else than who built it takes the story to a gate. */
async function claimGate(worker: Actor, id: number, gate?: Gate) {
  const { ralphAdvancedClaimGate } = await worker.request(ClaimRalphAdvancedGateDocument, {
    input: { agent: "judge-1", id, ...(gate && { gate }) },
  });
  return ralphAdvancedClaimGate?.ralphAdvancedStory ?? null;
}

async function judge(worker: Actor, id: number, gateName: Gate, status: "pass" | "fail" = "pass") {
  const held = await claimGate(worker, id, gateName);
  const { ralphAdvancedRecordGateResult } = await worker.request(RecordRalphAdvancedGateResultDocument, {
    input: {
      leaseId: held?.leaseId as string,
      gateName,
      status,
      details: { findings: status === "pass" ? [] : ["No test"] },
    },
  });
  return ralphAdvancedRecordGateResult?.ralphAdvancedQualityGateResult;
}

async function passGates(worker: Actor, id: number) {
  const results = [];
  for (const gate of ["code_review", "qa", "security"] as const) results.push(await judge(worker, id, gate));
  return results.at(-1);
}

describe("a worker", () => {
  test("takes a story with all that it needs, builds it and is done; then the next is free", async () => {
    const { projectId } = await startProject();

    const story = await mustClaim(robo, projectId);
    const nothing = await claim(rhea, projectId);
    await robo.request(SubmitRalphAdvancedStoryDocument, { input: { leaseId: story.leaseId } });
    const ofItsBuilder = await claimGate(robo, story.id);
    const result = await passGates(rhea, story.id);
    const next = await claim(rhea, projectId);

    expect(story).toMatchObject({
      code: "US-001",
      acceptanceCriteria: ["It answers 200"],
      status: "in_progress",
      attemptCount: 1,
      feature: { branchName: "feature/sign-in", project: { backendRepoUrl: "git@git.example:atlas/backend.git" } },
    });
    expect(nothing).toBeNull();
    expect(ofItsBuilder).toBeNull();
    expect(result?.story).toMatchObject({ status: "done", assignedAgent: "worker-1", builtByAgent: "worker-1" });
    expect(next?.code).toBe("US-002");
  });

  test("keeps its story by heartbeats, and learns when it was too late", async () => {
    const { projectId } = await startProject();
    const { id, leaseId, leaseExpiresAt } = await mustClaim(robo, projectId);

    const { ralphAdvancedExtendLease } = await robo.request(ExtendRalphAdvancedLeaseDocument, {
      input: { leaseId, leaseSeconds: 3_600 },
    });
    await asOwner(
      database,
      "update ralph_advanced.stories set lease_expires_at = now() - interval '1 second' where id = $1",
      [id],
    );
    const late = await codeOf(robo.request(ExtendRalphAdvancedLeaseDocument, { input: { leaseId } }));
    const other = await claim(rhea, projectId, "worker-2");
    const afterwards = await codeOf(robo.request(SubmitRalphAdvancedStoryDocument, { input: { leaseId } }));

    const until = ralphAdvancedExtendLease?.ralphAdvancedStory?.leaseExpiresAt as string;
    expect(Date.parse(until)).toBeGreaterThan(Date.parse(leaseExpiresAt as string));
    expect([late, other?.id, other?.attemptCount, afterwards]).toEqual(["LEASE_LOST", id, 2, "LEASE_LOST"]);
  });

  test("reports executions, commits and notes, which its owner sees at the story", async () => {
    const { projectId, featureId } = await startProject();
    const { id, leaseId } = await mustClaim(robo, projectId);

    const started = await robo.request(StartRalphAdvancedExecutionDocument, {
      input: { leaseId, agentName: "implementer", inputData: { prompt: "Build it" } },
    });
    const executionId = started.ralphAdvancedStartExecution?.ralphAdvancedAgentExecution?.id as number;
    await robo.request(RecordRalphAdvancedCommitDocument, {
      input: {
        leaseId,
        commitHash: "0123456789abcdef",
        commitMessage: "Add endpoint",
        filesChanged: ["src/sign-in.ts"],
      },
    });
    await robo.request(LogRalphAdvancedProgressDocument, {
      input: { leaseId, message: "Migrations run in order", logType: "learning" },
    });
    const finished = await robo.request(FinishRalphAdvancedExecutionDocument, {
      input: { leaseId, executionId, status: "success", outputData: { files: 1 } },
    });
    await robo.request(SubmitRalphAdvancedStoryDocument, { input: { leaseId } });
    const { ralphAdvancedStory } = await mia.request(RalphAdvancedStoryDocument, { id, first: 10 });
    const { ralphAdvancedFeature } = await rhea.request(RalphAdvancedFeatureNotesDocument, {
      id: featureId,
      first: 10,
      logs: { logType: { equalTo: "learning" } },
    });

    expect(finished.ralphAdvancedFinishExecution?.ralphAdvancedAgentExecution).toMatchObject({
      status: "success",
      durationSeconds: 0,
    });
    expect(ralphAdvancedStory).toMatchObject({
      status: "review",
      executions: {
        nodes: [{ agentName: "implementer", inputData: { prompt: "Build it" }, outputData: { files: 1 } }],
      },
      commits: { nodes: [{ repo: "backend", commitHash: "0123456789abcdef", filesChanged: ["src/sign-in.ts"] }] },
      progressLogs: { nodes: [{ agent: "worker-1", message: "Migrations run in order" }] },
      history: { nodes: [{ action: "created" }, { action: "implementation_started" }, { action: "review_started" }] },
    });
    expect(ralphAdvancedFeature?.progressLogs.nodes).toEqual([
      expect.objectContaining({ message: "Migrations run in order", story: { id, code: "US-001" } }),
    ]);
    expect(ralphAdvancedFeature?.commits.totalCount).toBe(1);
  });

  test("builds again what failed at a gate", async () => {
    const { projectId } = await startProject();
    const { id, leaseId } = await mustClaim(robo, projectId);
    await robo.request(SubmitRalphAdvancedStoryDocument, { input: { leaseId } });

    const result = await judge(rhea, id, "code_review", "fail");
    const inRework = await mia.request(RalphAdvancedStoriesDocument, {
      first: 10,
      filter: { status: { equalTo: "rework" }, projectId: { equalTo: projectId } },
    });

    expect(result).toMatchObject({
      details: { findings: ["No test"] },
      story: { id, status: "rework", assignedAgent: null },
    });
    expect(inRework.ralphAdvancedStories?.nodes.map((story) => story.id)).toEqual([id]);
    expect(await mustClaim(robo, projectId)).toMatchObject({ id, attemptCount: 2 });
  });

  test("judges what others built, with their commits at hand, at the gate that the lease is for", async () => {
    const { projectId } = await startProject();
    const { id, leaseId } = await mustClaim(robo, projectId);
    await robo.request(RecordRalphAdvancedCommitDocument, {
      input: { leaseId, commitHash: "0123456789abcdef", commitMessage: "Add endpoint" },
    });
    await robo.request(SubmitRalphAdvancedStoryDocument, { input: { leaseId } });

    const held = await claimGate(rhea, id);
    const otherGate = rhea.request(RecordRalphAdvancedGateResultDocument, {
      input: { leaseId: held?.leaseId as string, gateName: "qa", status: "pass" },
    });

    expect(held).toMatchObject({
      id,
      leaseGate: "code_review",
      leaseExpired: false,
      builtByAgent: "worker-1",
      commits: { nodes: [{ commitMessage: "Add endpoint" }] },
    });
    expect(await codeOf(otherGate)).toBe("WRONG_STATE");
    expect(await claimGate(rhea, id)).toBeNull();
    expect(await codeOf(claimGate(mia, id))).toBe("FORBIDDEN");
  });

  test("gives a story back, or up, and its owner tries it again", async () => {
    const { projectId } = await startProject();
    const first = await mustClaim(robo, projectId);

    const released = await robo.request(ReleaseRalphAdvancedStoryDocument, {
      input: { leaseId: first.leaseId, reason: "No emulator" },
    });
    const second = await mustClaim(rhea, projectId);
    const failed = await rhea.request(FailRalphAdvancedStoryDocument, {
      input: { leaseId: second.leaseId, reason: "The criteria contradict each other" },
    });
    const whileFailed = await claim(robo, projectId);
    const retried = await mia.request(UpdateRalphAdvancedStoryDocument, {
      input: { id: first.id, patch: { status: "pending", acceptanceCriteria: ["It answers"] } },
    });

    expect(released.ralphAdvancedReleaseStory?.ralphAdvancedStory).toMatchObject({
      status: "pending",
      statusNote: "No emulator",
    });
    expect(failed.ralphAdvancedFailStory?.ralphAdvancedStory).toMatchObject({ id: first.id, status: "failed" });
    expect(whileFailed).toBeNull();
    expect(retried.updateRalphAdvancedStory?.ralphAdvancedStory).toMatchObject({ status: "pending", statusNote: null });
  });

  test("stops a project on an error, and nobody takes a story of it until its owner runs it again", async () => {
    const { projectId } = await startProject();

    const { updateRalphAdvancedProject } = await robo.request(UpdateRalphAdvancedProjectDocument, {
      input: { id: projectId, patch: { status: "error" } },
    });
    const rename = await codeOf(
      robo.request(UpdateRalphAdvancedProjectDocument, { input: { id: projectId, patch: { name: "Robo's" } } }),
    );
    const whileStopped = await claim(rhea, projectId);
    await mia.request(UpdateRalphAdvancedProjectDocument, { input: { id: projectId, patch: { status: "running" } } });
    const afterwards = await claim(rhea, projectId);

    expect(updateRalphAdvancedProject?.ralphAdvancedProject).toMatchObject({ id: projectId, status: "error" });
    expect([rename, whileStopped, afterwards?.code]).toEqual(["FORBIDDEN", null, "US-001"]);
  });

  test("must be an agent", async () => {
    const { projectId } = await startProject();

    expect(await codeOf(claim(mia, projectId))).toBe("FORBIDDEN");
    expect(await codeOf(claim(ada, projectId))).toBe("FORBIDDEN");
  });
});

describe("who looks on", () => {
  test("an owner sees what happened lately, and how agents and gates did", async () => {
    const { projectId } = await startProject();
    const { id, leaseId } = await mustClaim(robo, projectId);
    await robo.request(StartRalphAdvancedExecutionDocument, { input: { leaseId, agentName: "implementer" } });
    await robo.request(SubmitRalphAdvancedStoryDocument, { input: { leaseId } });
    await passGates(rhea, id);
    await asOwner(
      database,
      "update ralph_advanced.agent_executions set completed_at = started_at + interval '42 seconds' where project_id = $1",
      [projectId],
    );

    const mine = { projectId: { equalTo: projectId } };
    const activity = await mia.request(RalphAdvancedProjectActivityDocument, {
      first: 3,
      history: mine,
      stories: mine,
      executions: mine,
      gateResults: mine,
    });

    expect(activity.ralphAdvancedStoryHistories?.nodes.map(({ action }) => action)).toEqual([
      "completed",
      "security_started",
      "qa_passed",
    ]);
    const groups = activity.ralphAdvancedStories?.groupedAggregates?.map(({ keys, distinctCount }) => [
      ...(keys ?? []),
      distinctCount?.id,
    ]);
    expect(groups?.toSorted()).toEqual([
      ["done", "1"],
      ["pending", "1"],
    ]);
    expect(activity.ralphAdvancedAgentExecutions?.groupedAggregates).toEqual([
      {
        keys: ["implementer"],
        distinctCount: { id: "1" },
        average: { durationSeconds: expect.stringMatching(/^42(\.0+)?$/) },
      },
    ]);
    expect(activity.ralphAdvancedQualityGateResults?.groupedAggregates).toHaveLength(3);
  });

  test("an analyst sees what runs in all projects", async () => {
    const { projectId } = await startProject();
    const { id, leaseId } = await mustClaim(robo, projectId);
    await robo.request(StartRalphAdvancedExecutionDocument, { input: { leaseId, agentName: "implementer" } });

    const { ralphAdvancedAgentExecutions } = await alma.request(RalphAdvancedAgentExecutionsDocument, {
      first: 10,
      filter: { status: { equalTo: "running" }, projectId: { equalTo: projectId } },
    });

    expect(ralphAdvancedAgentExecutions?.nodes).toEqual([
      expect.objectContaining({
        agentName: "implementer",
        durationSeconds: null,
        story: expect.objectContaining({ id }),
      }),
    ]);
  });

  test("an orchestrator plans, and reads and writes the system's log, with one account that an admin appointed", async () => {
    const input = { level: "INFO", source: "orchestrator-1", message: "Planned" } as const;
    const read = (who: Actor) =>
      who.request(RalphAdvancedSystemLogsDocument, { first: 10, filter: { source: { equalTo: "orchestrator-1" } } });
    const nell = await join({ database, server }, "nell");
    const appointment = { ralphAdvancedOrchestrator: { userId: nell.id } };

    const byThemselves = await codeOf(nell.request(AppointRalphAdvancedOrchestratorDocument, { input: appointment }));
    const before = await codeOf(nell.request(WriteRalphAdvancedSystemLogDocument, { input }));
    await ada.request(AppointRalphAdvancedOrchestratorDocument, { input: appointment });
    await nell.request(CreateRalphAdvancedProjectDocument, {
      input: { ralphAdvancedProject: { name: "Orchestrated", separationOfDuties: "agent" } },
    });
    await nell.request(WriteRalphAdvancedSystemLogDocument, { input });
    const { ralphAdvancedSystemLogs } = await read(nell);
    const { ralphAdvancedOrchestrators } = await alma.request(RalphAdvancedOrchestratorsDocument, { first: 10 });
    await ada.request(DismissRalphAdvancedOrchestratorDocument, { input: { userId: nell.id } });

    expect([byThemselves, before]).toEqual(["FORBIDDEN", "FORBIDDEN"]);
    expect(ralphAdvancedSystemLogs?.nodes).toMatchObject([{ message: "Planned" }]);
    expect(ralphAdvancedOrchestrators?.nodes.map(({ userId }) => userId)).toContain(nell.id);
    expect((await read(nell)).ralphAdvancedSystemLogs?.nodes).toEqual([]);
  });

  test("a worker notes something on a feature", async () => {
    const { featureId } = await startProject();

    const { createRalphAdvancedProgressLog } = await robo.request(CreateRalphAdvancedProgressLogDocument, {
      input: { ralphAdvancedProgressLog: { featureId, agent: "orchestrator", logType: "info", message: "Begun" } },
    });

    expect(createRalphAdvancedProgressLog?.ralphAdvancedProgressLog).toMatchObject({
      agent: "orchestrator",
      message: "Begun",
    });
  });

  test("agents write the system's log, staff reads it, an admin tidies up", async () => {
    await robo.request(WriteRalphAdvancedSystemLogDocument, {
      input: { level: "WARNING", source: "worker-7", message: "Slow disk", metadata: { seconds: 9 } },
    });

    const filter = { source: { equalTo: "worker-7" } };
    const { ralphAdvancedSystemLogs: read } = await alma.request(RalphAdvancedSystemLogsDocument, {
      first: 10,
      filter,
    });
    const byAgent = await codeOf(robo.request(RalphAdvancedSystemLogsDocument, { first: 10 }));
    const id = read?.nodes[0]?.id as number;
    const byAnalyst = await codeOf(alma.request(DeleteRalphAdvancedSystemLogDocument, { input: { id } }));
    await ada.request(DeleteRalphAdvancedSystemLogDocument, { input: { id } });
    const { ralphAdvancedSystemLogs: left } = await alma.request(RalphAdvancedSystemLogsDocument, {
      first: 10,
      filter,
    });

    expect(read?.nodes).toEqual([
      expect.objectContaining({ level: "WARNING", message: "Slow disk", metadata: { seconds: 9 } }),
    ]);
    expect([byAgent, byAnalyst]).toEqual(["FORBIDDEN", "FORBIDDEN"]);
    expect(left?.nodes).toEqual([]);
  });
});
