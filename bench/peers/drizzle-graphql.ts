import "./production.ts";
import { buildSchema } from "drizzle-graphql";
import { and, count, eq, inArray, lte, max, relations, sum } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import { integer, pgSchema, timestamp, uuid, varchar } from "drizzle-orm/pg-core";
import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import { createYoga } from "graphql-yoga";
import pg from "pg";
import { servePeer } from "./peer.ts";

/**
 * drizzle-graphql under GraphQL Yoga, as the tables' owner. What drizzle-graphql makes is used as it is; it counts, sums
 * and groups nothing, so those three fields are resolvers as its documentation says to write them.
 */
const schema = pgSchema("ralph_advanced");
const projectStatus = schema.enum("project_status", ["idle", "running", "paused", "completed", "error"]);
const featureStatus = schema.enum("feature_status", ["pending", "in_progress", "completed", "failed"]);
const storyStatus = schema.enum("story_status", [
  "pending",
  "in_progress",
  "review",
  "testing",
  "rework",
  "done",
  "failed",
]);
const repository = schema.enum("repository", ["backend", "mobile", "frontend"]);

const projects = schema.table("projects", {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  name: varchar({ length: 255 }).notNull(),
  status: projectStatus().notNull().default("idle"),
  createdBy: uuid("created_by"),
});

const features = schema.table("features", {
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  projectId: integer("project_id").notNull(),
  name: varchar({ length: 255 }).notNull(),
  status: featureStatus().notNull().default("pending"),
});

const stories = schema.table("stories", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  featureId: integer("feature_id").notNull(),
  projectId: integer("project_id").notNull().default(0), // a trigger sets it
  code: varchar("story_id", { length: 50 }).notNull(),
  repo: repository().notNull(),
  title: varchar({ length: 500 }).notNull(),
  description: varchar(),
  priority: integer().notNull().default(1),
  status: storyStatus().notNull().default("pending"),
  assignedAgent: varchar("assigned_agent", { length: 100 }),
  attemptCount: integer("attempt_count").notNull().default(0),
  createdAt: timestamp("created_at", { withTimezone: true, mode: "string" }).notNull().defaultNow(),
});

const projectRelations = relations(projects, ({ many }) => ({ features: many(features) }));
const featureRelations = relations(features, ({ one, many }) => ({
  project: one(projects, { fields: [features.projectId], references: [projects.id] }),
  stories: many(stories),
}));
const storyRelations = relations(stories, ({ one }) => ({
  feature: one(features, { fields: [stories.featureId], references: [features.id] }),
}));

const figures = { count: { type: GraphQLInt }, sum: { type: GraphQLInt }, max: { type: GraphQLInt } };
const FeatureFigures = new GraphQLObjectType({
  name: "FeatureFigures",
  fields: { id: { type: GraphQLInt }, name: { type: GraphQLString }, ...figures },
});
const ProjectFigures = new GraphQLObjectType({
  name: "ProjectFigures",
  fields: {
    id: { type: GraphQLInt },
    name: { type: GraphQLString },
    features: { type: new GraphQLList(FeatureFigures) },
  },
});
const StoryGroup = new GraphQLObjectType({
  name: "StoryGroup",
  fields: { status: { type: GraphQLString }, ...figures },
});
const storyFigures = {
  count: count(),
  sum: sum(stories.attemptCount).mapWith(Number),
  max: max(stories.priority),
};
const int = { type: new GraphQLNonNull(GraphQLInt) };

servePeer(({ ownerUrl, poolSize }) => {
  const tables = { projects, features, stories, projectRelations, featureRelations, storyRelations };
  const db = drizzle(new pg.Pool({ connectionString: ownerUrl, max: poolSize }), { schema: tables });
  const { entities } = buildSchema(db, { relationsDepthLimit: 3 });

  const query = new GraphQLObjectType({
    name: "Query",
    fields: {
      projects: entities.queries.projects,
      stories: entities.queries.stories,
      storiesSingle: entities.queries.storiesSingle,
      storiesCount: {
        type: GraphQLInt,
        args: { projectId: int, status: { type: new GraphQLNonNull(GraphQLString) } },
        resolve: (_, { projectId, status }) =>
          db.$count(stories, and(eq(stories.projectId, projectId), eq(stories.status, status))),
      },
      projectFigures: {
        type: ProjectFigures,
        args: { id: int, priority: int },
        resolve: async (_, { id, priority }) => {
          const project = await db.query.projects.findFirst({
            columns: { id: true, name: true },
            where: eq(projects.id, id),
            with: { features: { columns: { id: true, name: true }, orderBy: features.id, limit: 10 } },
          });
          const ids = project?.features.map((feature) => feature.id) ?? [];
          const rows = await db
            .select({ featureId: stories.featureId, ...storyFigures })
            .from(stories)
            .where(and(inArray(stories.featureId, ids), lte(stories.priority, priority)))
            .groupBy(stories.featureId);
          const byFeature = new Map(rows.map((row) => [row.featureId, row]));
          const nothing = { count: 0, sum: 0, max: null };
          return {
            ...project,
            features: project?.features.map((feature) => ({ ...nothing, ...byFeature.get(feature.id), ...feature })),
          };
        },
      },
      storyGroups: {
        type: new GraphQLList(StoryGroup),
        args: { projectId: int, priority: int },
        resolve: (_, { projectId, priority }) =>
          db
            .select({ status: stories.status, ...storyFigures })
            .from(stories)
            .where(and(eq(stories.projectId, projectId), lte(stories.priority, priority)))
            .groupBy(stories.status),
      },
    },
  });
  const mutation = new GraphQLObjectType({
    name: "Mutation",
    fields: {
      insertIntoStoriesSingle: entities.mutations.insertIntoStoriesSingle,
      updateStories: entities.mutations.updateStories,
    },
  });
  return createYoga({
    schema: new GraphQLSchema({
      query,
      mutation,
      types: [...Object.values(entities.types), ...Object.values(entities.inputs)],
    }),
    logging: false,
    graphiql: false,
  });
});
