import { type DataOf, nextPage } from "@quintet/client";
import { type InfiniteData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api } from "./api.ts";
import {
  CreateStoryDocument,
  FeaturesDocument,
  type RalphAdvancedStoryInput,
  type RalphAdvancedStoryPatch,
  StoriesDocument,
  type Story_CardFragment,
  UpdateStoryDocument,
} from "./gql/graphql.ts";

export type Story = Story_CardFragment;

type StoryPage = NonNullable<DataOf<typeof StoriesDocument>["ralphAdvancedStories"]>;
type StoryPages = InfiniteData<StoryPage, string | null>;

const pageSize = 20;
const storiesKey = (featureId: number) => ["stories", featureId];

export function useFeatures() {
  return useQuery({
    queryKey: ["features"],
    queryFn: async ({ signal }) => {
      const { ralphAdvancedFeatures } = await api.request(FeaturesDocument, { first: 50 }, { signal });
      return ralphAdvancedFeatures?.nodes ?? [];
    },
  });
}

/** Stories of a feature, page by page, in the order in which they will be taken. */
export function useStories(featureId: number) {
  return useInfiniteQuery({
    queryKey: storiesKey(featureId),
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam: after, signal }) => {
      const { ralphAdvancedStories } = await api.request(
        StoriesDocument,
        { featureId, first: pageSize, after },
        { signal },
      );
      if (!ralphAdvancedStories) throw new Error("The server has not said which stories there are.");
      return ralphAdvancedStories;
    },
    getNextPageParam: (page) => nextPage(page)?.after ?? null,
  });
}

export function useCreateStory(featureId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (story: Omit<RalphAdvancedStoryInput, "featureId">) =>
      api.request(CreateStoryDocument, { story: { ...story, featureId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: storiesKey(featureId) }),
  });
}

export type StoryChange = { story: Story; patch: Pick<RalphAdvancedStoryPatch, "status" | "priority"> };

/** Changes a story on the screen at once, and back when the server refuses. */
export function useUpdateStory(featureId: number) {
  const queries = useQueryClient();
  const queryKey = storiesKey(featureId);
  const show = (story: Story) =>
    queries.setQueryData<StoryPages>(queryKey, (pages) => pages && withStory(pages, story));

  return useMutation({
    // The same change twice is one change: it may be sent again when its answer is lost.
    mutationFn: ({ story: { id }, patch }: StoryChange) =>
      api.request(UpdateStoryDocument, { id, patch }, { idempotent: true }),
    async onMutate({ story, patch }) {
      await queries.cancelQueries({ queryKey }); // an answer that is under way knows nothing of it
      show({ ...story, ...(patch as Partial<Story>) });
    },
    onSuccess({ updateRalphAdvancedStory }) {
      const changed = updateRalphAdvancedStory?.ralphAdvancedStory;
      if (changed) show(changed);
    },
    onError: (_error, { story }) => show(story),
  });
}

function withStory(pages: StoryPages, story: Story): StoryPages {
  const replace = (known: Story) => (known.id === story.id ? story : known);
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, nodes: page.nodes.map(replace) })) };
}
