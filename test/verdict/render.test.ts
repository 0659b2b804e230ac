import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { type Finding, inOrder } from "../../src/verdict/finding.ts";
import { renderMarkdown } from "../../src/verdict/render-markdown.ts";
import { renderText } from "../../src/verdict/render-text.ts";

const finding: Finding = {
  kind: "drift",
  severity: "error",
  rule: "different",
  reason: "row level security of table s.t is off.",
  remedy: "Run the SQL.",
  file: "migrations/current/1-t.sql",
  line: 2,
  sql: "alter table s.t enable row level security;",
};
const warning: Finding = { kind: "safety", severity: "warning", rule: "odd", reason: "It is odd.", remedy: "Look." };

test("a verdict is told as a compiler tells it: what, where, the line, what to do, the SQL, how many", async () => {
  const project = await mkdtemp(join(tmpdir(), "quintet-render-"));
  await mkdir(join(project, "migrations/current"), { recursive: true });
  await writeFile(join(project, "migrations/current/1-t.sql"), "-- A table.\ncreate table s.t ();\n");

  const text = renderText({ findings: [finding, warning] }, project);

  await rm(project, { recursive: true });
  expect(text).toBe(`error[drift/different]: row level security of table s.t is off.
  --> migrations/current/1-t.sql:2
  |
2 | create table s.t ();
  |
  = help: Run the SQL.
  = sql: alter table s.t enable row level security;

warning[safety/odd]: It is odd.
  = help: Look.

check: 1 error, 1 warning`);
});

test("a verdict is Markdown for a pull request", () => {
  expect(renderMarkdown({ findings: [finding, warning] })).toBe(`## check: 1 error, 1 warning

### Drift

- **error** \`different\` (\`migrations/current/1-t.sql:2\`): row level security of table s.t is off. *Run the SQL.*

  \`\`\`sql
  alter table s.t enable row level security;
  \`\`\`

### Safety

- **warning** \`odd\`: It is odd. *Look.*`);
});

test("the worst comes first, then by place", () => {
  const other = { ...finding, line: 1 };

  expect(inOrder([warning, finding, other])).toEqual([other, finding, warning]);
});
