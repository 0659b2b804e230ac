import { expect, test } from "@jest/globals";
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getOperationAST,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
} from "graphql";
import manifest from "../../../src/generated/client/trusted-documents.json" with { type: "json" };
import { createStatementFinder } from "../../../src/graphql/compiler/statement-cache.ts";
import { Unsupported } from "../../../src/graphql/compiler/unsupported.ts";
import { sampleOf } from "../../support/api-shape.ts";
import { useDatabase } from "../../support/database.ts";
import { startTestServer } from "../../support/server.ts";

const database = useDatabase();

/**
 * The documents of graphql/ that Grafast answers, by reason; one statement answers all others. Fields: functions, columns
 * that functions compute, accounts, `node`. Changes: what belongs to the changed row is asked for after the change.
 */
const leftToGrafast: Record<string, string[]> = {
  field: [
    "AddMarketingOutput",
    "AddRalphAdvancedStories",
    "AnswerCoachingInteraction",
    "AnswerRalphWebQuestion",
    "AskRalphWebQuestion",
    "CancelMarketingRun",
    "CancelRalphWebWorkstream",
    "ClaimCoachingInteraction",
    "ClaimMarketingRun",
    "ClaimRalphAdvancedGate",
    "ClaimRalphAdvancedStory",
    "ClaimRalphWebWorkstream",
    "CoachingUnansweredInteractions",
    "CompleteMarketingRun",
    "CreateApiKey",
    "EnsureRalphWebProfile",
    "ExtendCoachingInteractionLease",
    "ExtendMarketingRunLease",
    "ExtendRalphAdvancedLease",
    "ExtendRalphWebWorkstreamLease",
    "FailCoachingInteraction",
    "FailMarketingRun",
    "FailRalphAdvancedStory",
    "FinishRalphAdvancedExecution",
    "FinishRalphWebWorkstream",
    "GetCoachingCacheEntry",
    "LearningDocumentSearch",
    "LearningNode",
    "LogRalphAdvancedProgress",
    "MarketingSkillByName",
    "MarketingSkillScores",
    "MergeCoachingPersonaSignals",
    "MyRalphWebProfile",
    "MyStorage",
    "PurgeCoachingCacheEntries",
    "PutCoachingCacheEntry",
    "RalphAdvancedStory",
    "RalphWebWorkstream",
    "RecordRalphAdvancedCommit",
    "RecordRalphAdvancedGateResult",
    "RefreshSession",
    "ReleaseCoachingInteraction",
    "ReleaseMarketingRun",
    "ReleaseRalphAdvancedStory",
    "ReleaseRalphWebWorkstream",
    "RemoveRalphWebAnthropicKey",
    "ReportMarketingRunTokens",
    "ReportRalphWebIteration",
    "RequestMarketingRun",
    "RevokeApiKey",
    "SetRalphWebAnthropicKey",
    "SetStorageLimit",
    "SignIn",
    "SignOut",
    "SignUp",
    "StartRalphAdvancedExecution",
    "StartRalphWebWorkstream",
    "SubmitRalphAdvancedStory",
    "SuggestMarketingSkills",
    "TakeRalphWebAnthropicKey",
    "UpdateRalphWebProfile",
    "WriteRalphAdvancedSystemLog",
  ],
  change: [
    "CreateRalphAdvancedStory",
    "CreateSavedQuery",
    "EnrollInLearningCourse",
    "GiveMarketingFeedback",
    "UpdateRalphAdvancedStory",
    "UpdateSavedQuery",
  ],
};

test("one statement answers every shipped document but these", async () => {
  await using server = await startTestServer({ authenticatorUrl: database.connections.authenticatorUrl });
  const schema = await server.postgraphile.getSchema();
  const findStatement = createStatementFinder({ pageSize: 50 });
  const left: Record<string, string[]> = {};

  for (const text of Object.values(manifest as Record<string, string>)) {
    const document = parse(text);
    const found = findStatement({ schema, document, variableValues: sampleVariables(schema, document) });
    const name = getOperationAST(document)?.name?.value as string;
    if (found instanceof Unsupported) left[found.reason] = [...(left[found.reason] ?? []), name].sort();
  }

  expect(left).toEqual(leftToGrafast);
});

/** A value of its type for each variable that has to have one. */
function sampleVariables(schema: GraphQLSchema, document: DocumentNode): Record<string, unknown> {
  const definitions = getOperationAST(document)?.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.flatMap(({ variable, type: node }) => {
      const type = typeFromAST(schema, node as never);
      return isInputType(type) && isNonNullType(type) ? [[variable.name.value, fullSampleOf(type)]] : [];
    }),
  );
}

/** With all fields of input objects, but for filters, which nest without end. */
function fullSampleOf(type: GraphQLInputType, name = ""): unknown {
  if (isNonNullType(type)) return fullSampleOf(type.ofType, name);
  if (isListType(type)) return [fullSampleOf(type.ofType, name)];
  if (!isInputObjectType(type) || type.name.endsWith("Filter")) return sampleOf(type, name);
  return Object.fromEntries(
    Object.values(type.getFields()).map((field) => [field.name, fullSampleOf(field.type, field.name)]),
  );
}
