/** A word after the command that is no option. */
export type Argument = {
  name: string;
  isRequired?: boolean;
  /** Of the last: it may be given any number of times. */
  isRepeated?: boolean;
  choices?: readonly string[];
  description: string;
};

export type Option = {
  type: "boolean" | "string";
  short?: string;
  /** What a string stands for, as help shows it. */
  value?: string;
  isRequired?: boolean;
  /** It may be given any number of times. */
  isRepeated?: boolean;
  description: string;
};

export type Command = {
  /** One line, in the imperative. */
  summary: string;
  arguments?: readonly Argument[];
  options?: Readonly<Record<string, Option>>;
  /** For commands whose output is meant for other programs: npm's own lines would be in the way. */
  isSilent?: boolean;
  /** What else a person has to know before running it, a sentence or two. */
  details?: string;
};

const check = {
  type: "boolean",
  description: "write nothing, and fail when a file is stale",
} as const satisfies Option;
const allowDataLoss = { type: "boolean", description: "go on although rows would be lost" } as const satisfies Option;

/**
 * Every command of Quintet: what is read from the command line, `--help` and docs/commands.md come from this table. What
 * is not in it is refused with exit code 2. By topic, as the reference shows them.
 */
export const commands = {
  start: {
    summary: "Start PostgreSQL if the environment names none, migrate it, and serve the API.",
    details: "Settings are environment variables: .env.example lists them.",
  },
  dev: {
    summary: "Start, and follow migrations/current/: database, API, graphql/schema.graphql and client types.",
  },

  new: {
    summary:
      "Write what a new table, function, policy or product is made of: draft, twin, permissions, tests, documents, demo rows.",
    arguments: [
      {
        name: "KIND",
        isRequired: true,
        choices: ["table", "function", "policy", "product"],
        description: "what is new",
      },
      {
        name: "NAME",
        isRequired: true,
        description: "with its schema, as in shop.orders; of a policy its table, of a product its schema",
      },
      {
        name: "WORD",
        isRepeated: true,
        description:
          "of a table its columns, NAME:TYPE, NAME:TYPE? where it may be null, NAME:TYPE=DEFAULT, NAME:one|other, NAME:schema.table; of a function its arguments; of a policy its name, such as agent_selects_all",
      },
    ],
    options: {
      returns: { type: "string", value: "TYPE", description: "of a function" },
      volatile: { type: "boolean", description: "of a function that changes something: it becomes a mutation" },
      to: {
        type: "string",
        value: "ROLES",
        description: "who may call a function: member,agent; members when nothing is said",
      },
      using: {
        type: "string",
        value: "SQL",
        description: "which rows a policy is about; known of those that are called own and all",
      },
      columns: {
        type: "string",
        value: "NAMES",
        description: "what a policy for insert or update is about: title,due",
      },
    },
    details:
      "All of it is made in a scratch database first. When something cannot be, the exit code is 2 and nothing is written; no file is overwritten.",
  },
  watch: {
    summary: "Apply migrations/current/ whenever it is saved.",
    options: { once: { type: "boolean", description: "apply it once and end" } },
  },
  commit: {
    summary:
      "Prove migrations/current/ and its twin, and move them to committed/ and rollback/. An error of `check` stops it.",
    options: {
      message: {
        type: "string",
        short: "m",
        value: "WORDS",
        isRequired: true,
        description: "what it does; becomes part of the file's name",
      },
    },
  },
  uncommit: {
    summary: "Take the newest migration back to migrations/current/.",
    options: { "allow-data-loss": allowDataLoss },
  },
  rebase: {
    summary: "After a merge, put your own committed migrations after the others', and bring the database along.",
    options: {
      mine: {
        type: "string",
        value: "NAME",
        description: "one of the migrations that come last; those that this database has had when nothing is said",
      },
      "allow-data-loss": allowDataLoss,
    },
    details: "They get new numbers, and are proved again in the shadow database. Never in production.",
  },
  squash: {
    summary: "Make one migration of old ones, with proof that it makes the same database.",
    options: {
      to: {
        type: "string",
        value: "NAME|NUMBER",
        description: "the last one that it stands for; the newest when nothing is said",
      },
    },
    details: "Databases that have had the old ones go on; those that have had some of them are migrated before.",
  },
  migrate: { summary: "Run the committed migrations that the database has not had." },
  reset: {
    summary: "Drop the database and make it anew. Never in production.",
    options: { yes: { type: "boolean", description: "go on although it holds accounts" } },
  },
  status: {
    summary: "Tell which migrations are pending, missing or changed, and what `check` says; the exit code says so too.",
  },
  check: {
    summary: "Tell whether database, migrations, API and deployed clients agree, and what the draft would do to them.",
    options: {
      since: {
        type: "string",
        value: "NAME|NUMBER|0|BRANCH",
        description: "look also at the committed migrations after this one, or at those that the branch does not have",
      },
      json: { type: "boolean", description: "print it as JSON" },
      markdown: { type: "boolean", description: "print it as Markdown, for a pull request" },
      sql: {
        type: "boolean",
        description: "print nothing but the SQL that makes the database what its migrations make",
      },
    },
    details:
      "The exit code is 1 when something is wrong, and 3 when nothing is but clients that work today would break.",
  },
  rollback: {
    summary: "Undo the newest migration, or all after another one.",
    options: {
      to: { type: "string", value: "NAME|NUMBER|0", description: "the newest migration that is to stay; 0 for none" },
      "allow-data-loss": allowDataLoss,
    },
  },
  seed: { summary: "Add reference data and, outside production, demo data that is not there yet." },

  codegen: {
    summary: "Write graphql/schema.graphql and the client from the migrations and the documents in graphql/.",
    options: { check },
  },
  docs: { summary: "Write the generated documentation from the migrations.", options: { check } },

  documents: {
    summary: "Register, list and remove the documents that frontends were deployed with, and tell which of them break.",
    arguments: [
      { name: "ACTION", isRequired: true, choices: ["add", "list", "remove", "check"], description: "what to do" },
      {
        name: "FILE",
        isRepeated: true,
        description:
          "of add and check: a manifest of graphql-codegen, Relay or Apollo; check without one looks at all that are registered",
      },
    ],
    options: {
      client: { type: "string", value: "NAME", description: "whose manifest is added or removed: a frontend" },
      version: { type: "string", value: "TEXT", description: "which of its versions" },
      to: {
        type: "string",
        value: "NAME|NUMBER|0",
        description: "of check: against the API after a rollback to this migration",
      },
      json: { type: "boolean", description: "of list and check: print it as JSON" },
    },
    details:
      "Servers know what was added or removed seconds later. It needs DATABASE_URL, the owner's. The exit code of check is 1 when a document breaks.",
  },
  why: {
    summary:
      "Tell why a role may or may not select, insert, update or delete a row: grants, policies, triggers, checks.",
    arguments: [
      { name: "TABLE", isRequired: true, description: "a table or view with its schema: shop.orders" },
      {
        name: "KEY",
        isRequired: true,
        description: "the row: the value of its primary key, or COLUMN=VALUE,COLUMN=VALUE; `new` for insert",
      },
      { name: "VERB", choices: ["select", "insert", "update", "delete"], description: "select when nothing is said" },
      {
        name: "COLUMN[=VALUE]",
        isRepeated: true,
        description: "what is read, or set; without a value it is set to what it is",
      },
    ],
    options: {
      role: { type: "string", value: "NAME", isRequired: true, description: "the role of the request: quintet_member" },
      claim: {
        type: "string",
        value: "NAME=VALUE",
        isRepeated: true,
        description: "what its token says: user_id=… sets jwt.claims.user_id; any number of times",
      },
      json: { type: "boolean", description: "print the whole answer as JSON" },
    },
    details:
      "The statement is tried as that role and undone. It needs a superuser (ROOT_DATABASE_URL or the embedded PostgreSQL), or an owner that may become the role.",
  },

  "db:url": {
    summary: "Print a connection URL for psql and other tools, and leave the embedded PostgreSQL running.",
    arguments: [
      {
        name: "ROLE",
        choices: ["owner", "authenticator", "root", "shadow", "analyst", "quintet_owner", "quintet_authenticator"],
        description: "whose connection; owner when nothing is said",
      },
    ],
    options: {
      account: { type: "string", value: "NAME", description: "with `analyst`: whose login, by username or e-mail" },
      days: { type: "string", value: "NUMBER", description: "for how long it can log in; 30 when nothing is said" },
      list: { type: "boolean", description: "show the logins of analysts, and until when each is open" },
      revoke: { type: "boolean", description: "take the login away, and end what it runs" },
    },
    details:
      "With `analyst` it makes a read-only login of that analyst's own, or gives it a new password, which is shown once (docs/analysts.md).",
    isSilent: true,
  },
  "db:stop": { summary: "Stop the embedded PostgreSQL. Its data stays." },
  backup: {
    summary: "Copy the embedded PostgreSQL and its keys, while it runs.",
    arguments: [{ name: "DIRECTORY", isRequired: true, description: "where to; it must not exist yet" }],
    details: "It holds secrets: keep it as safe as the database.",
  },
  restore: {
    summary: "Put a backup in the place of the embedded PostgreSQL, which must not be running.",
    arguments: [{ name: "DIRECTORY", isRequired: true, description: "the backup" }],
    options: { yes: { type: "boolean", description: "replace the database that is there; it is moved aside" } },
  },
  "keys:create": {
    summary: "Print new keys for QUINTET_TOKEN_KEYS or QUINTET_ENCRYPTION_KEYS.",
    arguments: [
      {
        name: "KIND",
        choices: ["signing", "encryption"],
        description: "what they are for; signing when nothing is said",
      },
    ],
    isSilent: true,
    details: 'To rotate, put the new key before those in use: {"keys":[new, old]}.',
  },
  "keys:reencrypt": {
    summary: "Encrypt stored secrets with the first of QUINTET_ENCRYPTION_KEYS. The others may go afterwards.",
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
