/** What somebody asks of a skill, what they get, and what they think of it. Written by hand, to read like real work. */
export type Task = {
  skill: string;
  message: string;
  title: string;
  preview: string;
  format: "markdown" | "json" | "html";
  praise: string;
  issue: { description: string; severity: "high" | "medium" | "low"; suggestedFix?: string };
  /** Of the skill's rules, for skills that have some. */
  ruleChange?: { currentRule?: string; suggestedChange: string; rationale: string };
};

export const clients = [
  {
    owner: "marco.reyes",
    name: "Yaz Automate",
    slug: "yaz-automate",
    description: "Connects the software that small manufacturers already have. Sells to operations managers.",
  },
  {
    owner: "marco.reyes",
    name: "Harbor Coffee",
    slug: "harbor-coffee",
    description: "Roasts coffee in Trieste and delivers it every second week to offices and homes.",
  },
  {
    owner: "lena.hoffmann",
    name: "Northside Dental",
    slug: "northside-dental",
    description: "Three dental practices with evening hours. Patients come for implants and stay for the check-ups.",
  },
  {
    owner: "lena.hoffmann",
    name: "Fjord Bikes",
    slug: "fjord-bikes",
    description: "Rents electric cargo bikes by the month to families and shops in Oslo.",
  },
] as const;

export const tasks: readonly Task[] = [
  {
    skill: "copywriting",
    message: "Write a headline and the first two paragraphs for the homepage. Keep it concrete.",
    title: "Homepage: headline and opening",
    preview:
      "# Less waiting, more done\n\nYou know the morning: three tools open, and none of them knows of the others.",
    format: "markdown",
    praise: "The headline says what we do in five words.",
    issue: {
      description: "The second paragraph repeats the first.",
      severity: "medium",
      suggestedFix: "Name a result.",
    },
    ruleChange: {
      currentRule: "Open with the customer's problem.",
      suggestedChange: "Open with the customer's problem, in one sentence.",
      rationale: "Two paragraphs of problem lose readers before they learn what we offer.",
    },
  },
  {
    skill: "email-sequence",
    message: "Plan a welcome sequence of five emails for people who just signed up.",
    title: "Welcome sequence, five emails",
    preview: "## Email 1: at once\n\nSubject: You're in. Here is the one thing to do today",
    format: "markdown",
    praise: "Each email asks for exactly one thing.",
    issue: {
      description: "Emails three and four come on the same day.",
      severity: "high",
      suggestedFix: "Wait two days.",
    },
    ruleChange: {
      suggestedChange: "Leave at least two days between emails after the first week.",
      rationale: "Readers unsubscribed where two came close together.",
    },
  },
  {
    skill: "page-cro",
    message: "Why does our pricing page get visits but no trials? Audit it.",
    title: "Pricing page: eleven findings",
    preview: "1. The call to action is below the fold on phones (high impact, one hour).",
    format: "markdown",
    praise: "Sorted by effort and effect, so we knew where to begin.",
    issue: { description: "Two findings are about a page that we no longer have.", severity: "low" },
  },
  {
    skill: "seo-audit",
    message: "We lost a third of our search traffic in spring. Find out why.",
    title: "Search audit",
    preview: '{"summary": "Canonical tags of 214 pages point at the old domain.", "findings": 9}',
    format: "json",
    praise: "Found the canonical tags on the first try.",
    issue: { description: "Speed was measured from one place only.", severity: "low" },
  },
  {
    skill: "popup-cro",
    message: "Suggest an exit intent popup that does not annoy returning visitors.",
    title: "Exit pop-up: offer, timing, text",
    preview: "Show it once, after 40 seconds, and never to who has an account.",
    format: "html",
    praise: "It tells when not to show it.",
    issue: { description: "The button says Submit.", severity: "medium", suggestedFix: "Say what happens next." },
    ruleChange: {
      suggestedChange: "A button names what the visitor gets.",
      rationale: "Submit says what the form does, not what the visitor gains.",
    },
  },
  {
    skill: "ab-test-setup",
    message: "Set up an A/B test for the new headline. How long must it run?",
    title: "Test plan: headline",
    preview: "Hypothesis: a headline with a number brings 15 % more sign-ups. 5,200 visitors a variant, 19 days.",
    format: "markdown",
    praise: "The sample size comes with its calculation.",
    issue: { description: "No metric guards against bad sign-ups.", severity: "medium" },
  },
  {
    skill: "pricing-strategy",
    message: "Should we have two or three pricing tiers, and what is the value metric?",
    title: "Three tiers, priced by use",
    preview: "Charge for what grows with the customer's success, not for seats.",
    format: "markdown",
    praise: "Weighs three value metrics and gives reasons.",
    issue: { description: "Assumes prices in dollars.", severity: "low", suggestedFix: "Ask for the currency." },
  },
  {
    skill: "launch-strategy",
    message: "Plan the launch of our referral offer in September, with a waitlist.",
    title: "Launch plan: twelve weeks",
    preview: "| week | what | who |\n| --- | --- | --- |\n| -6 | waitlist opens | everyone who asked |",
    format: "markdown",
    praise: "It goes on after the launch day.",
    issue: { description: "Nobody is named for weeks four to six.", severity: "medium" },
  },
  {
    skill: "social-content",
    message: "Turn last week's case study into four LinkedIn posts.",
    title: "Four posts from one story",
    preview: "We asked what a Tuesday costs. They did not know. Now they do.",
    format: "markdown",
    praise: "Four angles, not one text in four lengths.",
    issue: { description: "Post three uses a hashtag of a competitor.", severity: "high", suggestedFix: "Remove it." },
  },
  {
    skill: "schema-markup",
    message: "Add structured data for our locations and opening hours.",
    title: "LocalBusiness in JSON-LD",
    preview: '{"@context": "https://schema.org", "@type": "LocalBusiness", "openingHours": "Mo-Fr 08:00-20:00"}',
    format: "json",
    praise: "Valid on the first try.",
    issue: { description: "Holidays are missing.", severity: "low" },
  },
];
