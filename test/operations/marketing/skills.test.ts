import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  CreateMarketingSkillDocument,
  DeleteMarketingSkillDocument,
  MarketingSkillByNameDocument,
  MarketingSkillsDocument,
  SuggestMarketingSkillsDocument,
  UpdateMarketingSkillDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let mia: Actor;
let ada: Actor;

beforeAll(async () => {
  mia = await join({ database, server }, "mia");
  ada = await join({ database, server }, "ada", "admin");
});

const names = (skills: readonly { name: string }[] | undefined) => skills?.map(({ name }) => name);

describe("MarketingSkillByName", () => {
  test("finds a skill by its name, with those that go with it", async () => {
    const { marketingSkillByName: skill } = await mia.request(MarketingSkillByNameDocument, {
      name: "copywriting",
      first: 3,
    });

    expect(skill).toMatchObject({
      name: "copywriting",
      description: "Write marketing copy for pages - homepage, landing pages, pricing, features, about",
      type: "with_rules",
      s3Key: "skills/copywriting/",
      hasRules: true,
      hasSubdirectories: false,
      relatedSkills: ["copy-editing", "page-cro", "email-sequence", "popup-cro", "ab-test-setup"],
      related: { totalCount: 5 },
    });
    expect(names(skill?.related.nodes)).toEqual(["copy-editing", "page-cro", "email-sequence"]);
  });

  test("finds none by a name that there is not", async () => {
    const { marketingSkillByName } = await mia.request(MarketingSkillByNameDocument, { name: "juggling", first: 3 });

    expect(marketingSkillByName).toBeNull();
  });
});

describe("MarketingSkills", () => {
  test("lists the catalog page by page, by name", async () => {
    const pages = await walk(
      async (after) => (await mia.request(MarketingSkillsDocument, { first: 15, after })).marketingSkills,
    );

    const listed = names(pages.flat());
    expect(pages.map((page) => page.length)).toEqual([15, 15, 7]);
    expect(listed).toEqual(listed?.toSorted());
  });

  test("filters by type", async () => {
    const { marketingSkills } = await mia.request(MarketingSkillsDocument, {
      first: 10,
      filter: { type: { equalTo: "simple" } },
    });

    expect(names(marketingSkills?.nodes)).toEqual([
      "marketing-ideas",
      "marketing-psychology",
      "product-marketing-context",
    ]);
  });
});

describe("SuggestMarketingSkills", () => {
  test("finds the skills that a message calls for, best first", async () => {
    const { marketingSuggestSkills } = await mia.request(SuggestMarketingSkillsDocument, {
      message: "Can you rewrite our welcome sequence and the onboarding emails?",
      first: 5,
    });

    expect(names(marketingSuggestSkills?.nodes)).toEqual(["email-sequence", "onboarding-cro", "copywriting"]);
  });
});

describe("an admin's changes to the catalog", () => {
  const marketingSkill = {
    name: "haiku-ads",
    description: "Write ads of seventeen syllables",
    type: "simple" as const,
    s3Key: "skills/haiku-ads/",
    triggerKeywords: ["haiku"],
    relatedSkills: ["copywriting"],
  };

  test("adds, changes and deletes a skill", async () => {
    const { createMarketingSkill } = await ada.request(CreateMarketingSkillDocument, { input: { marketingSkill } });
    const id = createMarketingSkill?.marketingSkill?.id ?? "";
    const { updateMarketingSkill } = await ada.request(UpdateMarketingSkillDocument, {
      input: { id, patch: { triggerKeywords: ["haiku", "tanka"] } },
    });
    const { deleteMarketingSkill } = await ada.request(DeleteMarketingSkillDocument, { input: { id } });

    expect(createMarketingSkill?.marketingSkill).toMatchObject({ name: "haiku-ads", relatedSkills: ["copywriting"] });
    expect(updateMarketingSkill?.marketingSkill?.triggerKeywords).toEqual(["haiku", "tanka"]);
    expect(deleteMarketingSkill?.marketingSkill?.id).toBe(id);
  });

  test("refuses a related skill that is not in the catalog", async () => {
    const input = { marketingSkill: { ...marketingSkill, relatedSkills: ["juggling"] } };

    expect(await codeOf(ada.request(CreateMarketingSkillDocument, { input }))).toBe("REFERENCE");
    const { marketingSkillByName } = await ada.request(MarketingSkillByNameDocument, { name: "haiku-ads", first: 1 });
    expect(marketingSkillByName).toBeNull();
  });

  test("are no member's to make", async () => {
    expect(await codeOf(mia.request(CreateMarketingSkillDocument, { input: { marketingSkill } }))).toBe("FORBIDDEN");
  });
});
