/** Somebody's part in coaching, written by hand, so that reading it feels like reading about a person. */
export type Coachee = {
  /** Of a demo account: of the platform, or of learning. */
  username: string;
  signals: Readonly<Record<string, unknown>>;
  goals: Readonly<Record<string, string | null>>;
  tasks: readonly { title: string; status: "pending" | "in_progress" | "completed" | "cancelled"; talk?: Talk }[];
  /** About no task. */
  talk?: Talk;
};

/** What was asked → what was answered; null while it waits for an answer. */
export type Talk = Readonly<Record<string, string | null>>;

export const coachees: readonly Coachee[] = [
  {
    username: "marco.reyes",
    signals: { tone: "direct", bestHour: 6, motivation: "progress", dislikes: ["small talk"] },
    goals: {
      "Run a half marathon in autumn": "Finish without walking, whatever the time. Ten years after the last one.",
      "Change to product management": "Lead one project end to end this year, and talk about it.",
      "Read a book a month": null,
    },
    tasks: [
      {
        title: "Run three times this week",
        status: "in_progress",
        talk: {
          "I missed Tuesday. Do I run twice tomorrow?":
            "No. Skip it and run on Thursday as planned: the habit matters more than the kilometres.",
          "How do I get out of bed at six?": "Put the shoes where your feet land. Decide tonight, not at six.",
        },
      },
      { title: "Sign up for the September race", status: "completed" },
      {
        title: "Write a one-page brief for the onboarding project",
        status: "in_progress",
        talk: {
          "Where do I begin with the brief?":
            "With the last sentence: what is different for a new customer when it is done? The rest argues for it.",
          "My boss says it is too long. What goes?": null,
        },
      },
      { title: "Ask Lena for twenty minutes about her move to product", status: "pending" },
      { title: "Return the library books", status: "pending" },
      { title: "Learn SQL from the video course", status: "cancelled" },
      { title: "Finish The Goal", status: "completed" },
      { title: "Choose next month's book", status: "pending" },
    ],
    talk: {
      "What should I stop doing?":
        "Look at what you cancelled: the video course. You learn by doing; drop courses first.",
      "Which of my goals needs me most this week?": null,
    },
  },
  {
    username: "anna.berg",
    signals: { tone: "warm", bestHour: 20, worries: ["speaking in class"], learnsBy: "examples" },
    goals: {
      "Speak once in each seminar": "One sentence counts. By the end of term without a note in hand.",
      "Know my five values by heart": "And be able to say where each of them comes from.",
    },
    tasks: [
      {
        title: "Prepare one question for Thursday's seminar",
        status: "completed",
        talk: {
          "What is a good first question?":
            "One whose answer you want. Ask what surprised the author: it invites a story and cannot be wrong.",
        },
      },
      {
        title: "Draft the values essay",
        status: "in_progress",
        talk: {
          "I have written the same paragraph four times.":
            "Then it is good enough for a draft. Write the next one, and promise not to look back before Friday.",
        },
      },
      { title: "Find a partner for the group project", status: "pending" },
      { title: "Book the writing centre", status: "pending" },
    ],
  },
  {
    username: "benjamin.osei",
    signals: { tone: "playful", bestHour: 22, motivation: "deadlines" },
    goals: { "Hand in everything a day early": "Nothing else changes, only the day." },
    tasks: [
      {
        title: "Storyboard for the first e-learning module",
        status: "in_progress",
        talk: { "It is due tomorrow. What do I cut?": "The second example. Nobody ever missed a second example." },
      },
      { title: "Peer review for Carmen", status: "completed" },
      { title: "Plan the week on Sunday evening", status: "pending" },
    ],
    talk: { "Why do I always start at ten in the evening?": null },
  },
  {
    username: "clara.weiss",
    signals: { tone: "direct", bestHour: 7, role: "teacher" },
    goals: { "Grade within a week": "Students learn from what they still remember writing." },
    tasks: [
      { title: "Grade the values essays", status: "pending" },
      {
        title: "Cut the lecture on leadership to thirty minutes",
        status: "completed",
        talk: { "What do I replace it with?": "Ten minutes in pairs, and your silence. They will fill it." },
      },
    ],
  },
];

/** What agents computed and keep. The last has expired: a purge would remove it. */
export const cacheEntries = [
  {
    key: "coach:v1:where-do-i-begin",
    value: { text: "With the last sentence: what is different when it is done?", model: "coach-small" },
    expires_at: "2099-01-01T00:00:00Z",
  },
  {
    key: "coach:v1:cannot-get-up",
    value: { text: "Decide tonight, not at six.", model: "coach-small" },
    expires_at: "2099-01-01T00:00:00Z",
  },
  {
    key: "coach:v0:cannot-get-up",
    value: { text: "Sleep earlier.", model: "coach-tiny" },
    expires_at: "2026-02-01T00:00:00Z",
  },
];
