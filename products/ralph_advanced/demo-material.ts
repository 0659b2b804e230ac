/** How far agents have come with a story. */
type Standing = "pending" | "in_progress" | "review" | "testing" | "rework" | "done" | "failed";

export type DemoStory = {
  code: string;
  repo: "backend" | "mobile" | "frontend";
  title: string;
  criteria: readonly string[];
  needs?: readonly string[];
  priority: number;
  standing: Standing;
  /** What a reviewer found in the first attempt, if anything. */
  finding?: string;
  /** What the agents noted for those after them. */
  learned?: string;
};

export type DemoFeature = {
  name: string;
  branch: string;
  description: string;
  /** When its owner started it; null while it waits. */
  startedAt: string | null;
  stories: readonly DemoStory[];
};

export type DemoProject = {
  name: string;
  description: string;
  status: "idle" | "running" | "paused" | "completed" | "error";
  owner: "marco" | "anna";
  repositories: readonly ("backend" | "mobile" | "frontend")[];
  features: readonly DemoFeature[];
};

export const projects: readonly DemoProject[] = [
  {
    name: "Harbor",
    description: "Bookings for a marina: berths, guests and harbor fees.",
    status: "running",
    owner: "marco",
    repositories: ["backend", "mobile", "frontend"],
    features: [
      {
        name: "Berth reservations",
        branch: "feature/berth-reservations",
        description: "Guests reserve a berth for some nights and pay when they arrive.",
        startedAt: "2026-02-02T08:00:00Z",
        stories: [
          {
            code: "US-001",
            repo: "backend",
            title: "Store reservations so that no berth is taken twice",
            criteria: ["Two reservations of a berth never overlap", "A cancelled one frees its nights"],
            priority: 1,
            standing: "done",
            learned: "An exclusion constraint on (berth, nights) is simpler than a check in the service.",
          },
          {
            code: "US-002",
            repo: "backend",
            title: "List the berths that are free for given nights",
            criteria: ["Answers within 200 ms for 400 berths"],
            needs: ["US-001"],
            priority: 1,
            standing: "done",
            finding: "The list has no limit: 400 berths come in one answer.",
          },
          {
            code: "US-003",
            repo: "frontend",
            title: "Calendar of free nights",
            criteria: ["Works with the keyboard alone", "Shows the harbor's time zone"],
            needs: ["US-002"],
            priority: 2,
            standing: "done",
          },
          {
            code: "US-004",
            repo: "mobile",
            title: "Reserve from the phone",
            criteria: ["A reservation takes at most three screens"],
            needs: ["US-002"],
            priority: 2,
            standing: "done",
            learned: "The emulator needs 4 GB: run mobile tests one at a time.",
          },
        ],
      },
      {
        name: "Harbor fees",
        branch: "feature/harbor-fees",
        description: "Fees by length, season and electricity, with a receipt.",
        startedAt: "2026-02-23T08:00:00Z",
        stories: [
          {
            code: "US-001",
            repo: "backend",
            title: "Compute the fee of a stay",
            criteria: ["Amounts are exact decimals", "The season of each night decides"],
            priority: 1,
            standing: "done",
          },
          {
            code: "US-002",
            repo: "backend",
            title: "Issue a receipt as PDF",
            criteria: ["Numbers have no gaps"],
            needs: ["US-001"],
            priority: 1,
            standing: "testing",
          },
          {
            code: "US-003",
            repo: "frontend",
            title: "Show the fee while dates are chosen",
            criteria: ["The fee follows within 300 ms"],
            needs: ["US-001"],
            priority: 2,
            standing: "review",
          },
          {
            code: "US-004",
            repo: "mobile",
            title: "Pay by card at the pier",
            criteria: ["Works with a weak connection"],
            needs: ["US-001"],
            priority: 2,
            standing: "rework",
            finding: "A payment that times out may be taken twice.",
          },
          {
            code: "US-005",
            repo: "backend",
            title: "Prices of the coming season",
            criteria: ["A price never changes for a stay that is booked"],
            needs: ["US-001"],
            priority: 3,
            standing: "in_progress",
          },
          {
            code: "US-006",
            repo: "frontend",
            title: "Receipts of a guest",
            criteria: ["Newest first", "Each opens as PDF"],
            needs: ["US-002", "US-003"],
            priority: 3,
            standing: "pending",
          },
        ],
      },
      {
        name: "Weather on the map",
        branch: "feature/weather",
        description: "Wind and tide over the plan of the marina.",
        startedAt: null,
        stories: [
          {
            code: "US-001",
            repo: "backend",
            title: "Fetch the forecast every hour",
            criteria: ["An outage of the service shows the last forecast and its age"],
            priority: 1,
            standing: "pending",
          },
          {
            code: "US-002",
            repo: "frontend",
            title: "Draw the wind over the plan",
            criteria: ["Readable on a phone in sunlight"],
            needs: ["US-001"],
            priority: 2,
            standing: "pending",
          },
        ],
      },
    ],
  },
  {
    name: "Tidebook",
    description: "Printed tide tables from public data.",
    status: "paused",
    owner: "marco",
    repositories: ["backend"],
    features: [
      {
        name: "Import of tide gauges",
        branch: "feature/gauges",
        description: "Read the agencies' files, whatever their format.",
        startedAt: "2026-03-09T08:00:00Z",
        stories: [
          {
            code: "US-001",
            repo: "backend",
            title: "Read the national format",
            criteria: ["A year of one gauge in under a second"],
            priority: 1,
            standing: "done",
          },
          {
            code: "US-002",
            repo: "backend",
            title: "Read scanned tables of before 1970",
            criteria: ["At most one wrong height in a thousand"],
            needs: ["US-001"],
            priority: 2,
            standing: "failed",
          },
        ],
      },
    ],
  },
  {
    name: "Study planner",
    description: "A planner for my courses, built by agents.",
    status: "running",
    owner: "anna",
    repositories: ["frontend"],
    features: [
      {
        name: "Week view",
        branch: "feature/week-view",
        description: "All lessons and deadlines of a week on one page.",
        startedAt: "2026-03-16T08:00:00Z",
        stories: [
          {
            code: "US-001",
            repo: "frontend",
            title: "Lessons of a week",
            criteria: ["Overlapping lessons stand side by side"],
            priority: 1,
            standing: "done",
          },
          {
            code: "US-002",
            repo: "frontend",
            title: "Deadlines of a week",
            criteria: ["A deadline that is near stands out"],
            needs: ["US-001"],
            priority: 2,
            standing: "pending",
          },
        ],
      },
    ],
  },
];

/** The system's log of one morning. */
export const systemLog = [
  { level: "INFO", source: "orchestrator", message: "Started with 4 workers", metadata: { workers: 4 } },
  { level: "INFO", source: "worker-backend-1", message: "Claimed US-001 of Harbor fees", metadata: null },
  {
    level: "WARNING",
    source: "worker-mobile-1",
    message: "The emulator took 94 s to start",
    metadata: { seconds: 94 },
  },
  {
    level: "ERROR",
    source: "worker-backend-2",
    message: "The model's service answered 529; trying again in 30 s",
    metadata: { status: 529 },
  },
  { level: "INFO", source: "worker-backend-2", message: "The model's service is back", metadata: null },
  { level: "WARNING", source: "orchestrator", message: "Project Tidebook was paused by its owner", metadata: null },
] as const;
