import "../production.ts";
import SchemaBuilder from "@pothos/core";
import PrismaPlugin from "@pothos/plugin-prisma";
import { PrismaPg } from "@prisma/adapter-pg";
import { createYoga } from "graphql-yoga";
import { servePeer } from "../peer.ts";
import { type Prisma, PrismaClient, Repository, StoryStatus } from "./generated/client.ts";
import type PrismaTypes from "./generated/pothos.ts";
import { getDatamodel } from "./generated/pothos.ts";

/** Prisma 7 and Pothos under GraphQL Yoga, as the tables' owner, with resolvers as Pothos' documentation writes them. */
servePeer(({ ownerUrl, poolSize }) => {
  const prisma = new PrismaClient({
    adapter: new PrismaPg({ connectionString: ownerUrl, max: poolSize }, { schema: "ralph_advanced" }),
  });
  const builder = makeBuilder(prisma);
  const enums = {
    storyStatus: builder.enumType(StoryStatus, { name: "StoryStatus" }),
    repository: builder.enumType(Repository, { name: "Repository" }),
  };
  addRows(builder, enums);
  addQueries(builder, { prisma, ...enums, ...addFigures(builder, enums) });
  addMutations(builder, { prisma, ...enums });
  return createYoga({ schema: builder.toSchema(), logging: false, graphiql: false });
});

function makeBuilder(prisma: PrismaClient) {
  return new SchemaBuilder<{ PrismaTypes: PrismaTypes }>({
    plugins: [PrismaPlugin],
    prisma: { client: prisma, dmmf: getDatamodel() },
  });
}

type Builder = ReturnType<typeof makeBuilder>;
type Enums = {
  storyStatus: PothosSchemaTypes.EnumRef<never, StoryStatus>;
  repository: PothosSchemaTypes.EnumRef<never, Repository>;
};

function addRows(builder: Builder, { storyStatus, repository }: Enums): void {
  builder.prismaObject("Story", {
    fields: (t) => ({
      id: t.exposeInt("id"),
      code: t.exposeString("code"),
      title: t.exposeString("title"),
      description: t.exposeString("description", { nullable: true }),
      repo: t.expose("repo", { type: repository }),
      status: t.expose("status", { type: storyStatus }),
      priority: t.exposeInt("priority"),
      assignedAgent: t.exposeString("assignedAgent", { nullable: true }),
      attemptCount: t.exposeInt("attemptCount"),
      createdAt: t.string({ resolve: ({ createdAt }) => createdAt.toISOString() }),
    }),
  });
  builder.prismaObject("Feature", {
    fields: (t) => ({
      id: t.exposeInt("id"),
      name: t.exposeString("name"),
      status: t.exposeString("status"),
      stories: t.relation("stories", {
        args: { first: t.arg.int({ required: true }), offset: t.arg.int({ required: true }) },
        query: ({ first, offset }) => ({ take: first, skip: offset, orderBy: { id: "asc" } }),
      }),
    }),
  });
  builder.prismaObject("Project", {
    fields: (t) => ({
      id: t.exposeInt("id"),
      name: t.exposeString("name"),
      status: t.exposeString("status"),
      features: t.relation("features", {
        args: { first: t.arg.int({ required: true }), offset: t.arg.int({ required: true }) },
        query: ({ first, offset }) => ({ take: first, skip: offset, orderBy: { id: "asc" } }),
      }),
    }),
  });
}

type Figures = { count: number; sum: number; max: number | null };

function addFigures(builder: Builder, { storyStatus }: Pick<Enums, "storyStatus">) {
  const FeatureFigures = builder.objectRef<Figures & { id: number; name: string }>("FeatureFigures").implement({
    fields: (t) => ({
      id: t.exposeInt("id"),
      name: t.exposeString("name"),
      count: t.exposeInt("count"),
      sum: t.exposeInt("sum"),
      max: t.exposeInt("max", { nullable: true }),
    }),
  });
  const ProjectFigures = builder
    .objectRef<{ id: number; name: string; features: (Figures & { id: number; name: string })[] }>("ProjectFigures")
    .implement({
      fields: (t) => ({
        id: t.exposeInt("id"),
        name: t.exposeString("name"),
        features: t.field({ type: [FeatureFigures], resolve: ({ features }) => features }),
      }),
    });
  const StoryGroup = builder.objectRef<Figures & { status: StoryStatus }>("StoryGroup").implement({
    fields: (t) => ({
      status: t.expose("status", { type: storyStatus }),
      count: t.exposeInt("count"),
      sum: t.exposeInt("sum"),
      max: t.exposeInt("max", { nullable: true }),
    }),
  });
  return { ProjectFigures, StoryGroup };
}

type Refs = Enums & ReturnType<typeof addFigures> & { prisma: PrismaClient };

function addQueries(builder: Builder, { prisma, storyStatus, ProjectFigures, StoryGroup }: Refs): void {
  builder.queryType({
    fields: (t) => ({
      story: t.prismaField({
        type: "Story",
        nullable: true,
        args: { id: t.arg.int({ required: true }) },
        resolve: (query, _, { id }) => prisma.story.findUnique({ ...query, where: { id } }),
      }),
      storiesCount: t.int({
        args: { project: t.arg.int({ required: true }), status: t.arg({ type: storyStatus, required: true }) },
        resolve: (_, { project, status }) => prisma.story.count({ where: { projectId: project, status } }),
      }),
      stories: t.prismaField({
        type: ["Story"],
        args: {
          project: t.arg.int({ required: true }),
          status: t.arg({ type: storyStatus, required: true }),
          first: t.arg.int({ required: true }),
          offset: t.arg.int({ required: true }),
        },
        resolve: (query, _, { project, status, first, offset }) =>
          prisma.story.findMany({
            ...query,
            where: { projectId: project, status },
            orderBy: [{ priority: "asc" }, { id: "asc" }],
            take: first,
            skip: offset,
          }),
      }),
      projects: t.prismaField({
        type: ["Project"],
        args: {
          owner: t.arg.string({ required: true }),
          first: t.arg.int({ required: true }),
          offset: t.arg.int({ required: true }),
        },
        resolve: (query, _, { owner, first, offset }) =>
          prisma.project.findMany({
            ...query,
            where: { createdBy: owner },
            orderBy: { id: "asc" },
            take: first,
            skip: offset,
          }),
      }),
      projectFigures: t.field({
        type: ProjectFigures,
        args: { id: t.arg.int({ required: true }), priority: t.arg.int({ required: true }) },
        resolve: async (_, { id, priority }) => {
          const project = await prisma.project.findUniqueOrThrow({
            where: { id },
            select: {
              id: true,
              name: true,
              features: { select: { id: true, name: true }, orderBy: { id: "asc" }, take: 10 },
            },
          });
          const groups = await prisma.story.groupBy({
            by: ["featureId"],
            where: { featureId: { in: project.features.map((feature) => feature.id) }, priority: { lte: priority } },
            ...figures,
          });
          const byFeature = new Map(groups.map((group) => [group.featureId, toFigures(group)]));
          const features = project.features.map((feature) => ({
            ...nothing,
            ...byFeature.get(feature.id),
            ...feature,
          }));
          return { ...project, features };
        },
      }),
      storyGroups: t.field({
        type: [StoryGroup],
        args: { project: t.arg.int({ required: true }), priority: t.arg.int({ required: true }) },
        resolve: async (_, { project, priority }) => {
          const groups = await prisma.story.groupBy({
            by: ["status"],
            where: { projectId: project, priority: { lte: priority } },
            ...figures,
          });
          return groups.map((group) => ({ status: group.status, ...toFigures(group) }));
        },
      }),
    }),
  });
}

function addMutations(builder: Builder, { prisma, repository }: Pick<Refs, "prisma" | "repository">): void {
  builder.mutationType({
    fields: (t) => ({
      updateStory: t.prismaField({
        type: "Story",
        args: {
          id: t.arg.int({ required: true }),
          title: t.arg.string({ required: true }),
          priority: t.arg.int({ required: true }),
        },
        resolve: (query, _, { id, title, priority }) =>
          prisma.story.update({ ...query, where: { id }, data: { title, priority } }),
      }),
      createStory: t.prismaField({
        type: "Story",
        args: {
          feature: t.arg.int({ required: true }),
          code: t.arg.string({ required: true }),
          repo: t.arg({ type: repository, required: true }),
          title: t.arg.string({ required: true }),
          priority: t.arg.int({ required: true }),
        },
        resolve: (query, _, { feature, ...data }) =>
          prisma.story.create({ ...query, data: { ...data, featureId: feature } }),
      }),
    }),
  });
}

const figures = {
  _count: { _all: true },
  _sum: { attemptCount: true },
  _max: { priority: true },
} as const satisfies Partial<Prisma.StoryGroupByArgs>;

const nothing = { count: 0, sum: 0, max: null };

function toFigures(group: {
  _count: { _all: number };
  _sum: { attemptCount: number | null };
  _max: { priority: number | null };
}) {
  return { count: group._count._all, sum: group._sum.attemptCount ?? 0, max: group._max.priority };
}
