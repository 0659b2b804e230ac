import { type Finding, titles } from "./finding.ts";
import { renderImpact } from "./impact/render-impact.ts";
import { summarize } from "./render-text.ts";
import type { Verdict } from "./verdict.ts";

/** For a pull request. */
export function renderMarkdown(verdict: Verdict): string {
  const sections = (Object.keys(titles) as Finding["kind"][]).flatMap((kind) => {
    const findings = verdict.findings.filter((finding) => finding.kind === kind);
    const rendered = kind === "impact" ? renderImpact(findings) : findings.map(renderFinding);
    return findings.length > 0 ? [`### ${titles[kind]}`, ...rendered] : [];
  });
  return [`## ${summarize(verdict)}`, ...sections].join("\n\n");
}

function renderFinding({ severity, rule, reason, remedy, file, line, sql }: Finding): string {
  const place = file ? ` (\`${line ? `${file}:${line}` : file}\`)` : "";
  return [
    `- **${severity}** \`${rule}\`${place}: ${reason} *${remedy}*`,
    ...(sql ? ["", "  ```sql", ...sql.split("\n").map((text) => (text ? `  ${text}` : "")), "  ```"] : []),
  ].join("\n");
}
