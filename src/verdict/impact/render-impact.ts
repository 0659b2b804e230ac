import type { Finding } from "../finding.ts";

/** The parts of an impact in the order in which a reviewer reads them, by the first word of their rules. */
const topics: Record<string, string> = {
  api: "API",
  document: "Documents of clients",
  function: "Functions",
  permission: "Permissions",
  lock: "Locks",
  data: "Data",
  rollback: "Rollback",
};

/** Markdown for a pull request: a list for each topic, with what is long folded away. */
export function renderImpact(findings: readonly Finding[]): string[] {
  const byTopic = Map.groupBy(findings, ({ rule }) => topics[rule.replace(/^possible-|-.*$/g, "")] ?? "Other");
  return [...Object.values(topics), "Other"].flatMap((topic) => {
    const list = byTopic.get(topic);
    return list ? [`#### ${topic}`, list.map(renderFinding).join("\n")] : [];
  });
}

function renderFinding({ isBreaking, severity, reason, remedy, file, line, details = [] }: Finding): string {
  const sign = isBreaking ? "**breaking:** " : severity === "warning" ? "**attention:** " : "";
  const place = file ? ` (\`${line ? `${file}:${line}` : file}\`)` : "";
  const advice = remedy === nothing ? "" : ` *${escapeMarkdown(remedy)}*`;
  const folded =
    details.length > 1
      ? [
          `  <details><summary>${details.length} in all</summary>`,
          "",
          ...details.map((detail) => `  - ${escapeMarkdown(detail)}`),
          "",
          "  </details>",
        ]
      : [];
  return [`- ${sign}${escapeMarkdown(reason)}${place}${advice}`, ...folded].join("\n");
}

/** What is said where a reader has nothing to do. */
export const nothing = "Nothing has to be done.";

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*[\]<>|#~]|(?<!\w)_|_(?!\w)/g, "\\$&").replace(/\s+/g, " ");
}
