/** Text as it is, in a table's cell or elsewhere. PostGraphile's instructions in comments (`@name …`) are left out. */
export function escapeMarkdown(text: string | null): string {
  return (text ?? "")
    .replace(/^@.*$/gm, "")
    .replace(/[\\`*[\]<>&|#~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, (letter) => entity(letter))
    .replace(/\s+/g, " ")
    .trim();
}

/** A code span. Its letters are as they are but for line ends; a table's cell may hold it. */
export function code(text: string): string {
  const line = text.replace(/\s*\n\s*/g, " ");
  const runs = line.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const padding = /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${fence}${padding}${line.replaceAll("|", "\\|")}${padding}${fence}`;
}

/** A table. The cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** What GitHub names a heading's place after. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

const entity = (letter: string) => `&#${letter.codePointAt(0)};`;
