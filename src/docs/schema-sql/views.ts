import type { DatabaseObjects, Relation } from "./database-objects.ts";
import { outdent, restyle, role } from "./sql-text.ts";
import { type Group, type Part, privilegesOf, renderPrivileges } from "./statements.ts";
import { commentsOf, indexParts, joinSections, switchableParts } from "./tables.ts";

export function viewGroup(objects: DatabaseObjects, view: Relation): Group {
  const kind = view.kind === "m" ? "materialized view" : "view";
  const options = view.options.length > 0 ? ` with (${view.options.join(", ").replaceAll("=", " = ")})` : "";
  const query = restyle(outdent((view.query ?? "").replace(/;\s*$/, "")));
  const parts = [...indexParts(view), ...switchableParts(view, "trigger"), ...switchableParts(view, "rule")];
  return {
    keys: [view.key, ...parts.map(({ key }) => key)],
    render(stands) {
      const waiting: Part[] = [];
      const now = parts.filter((part) => stands(part.key) || !waiting.push(part)).map(({ statement }) => statement);
      const sections = [
        [
          `create ${kind} ${view.name}${options} as\n${query};`,
          ...(view.owner === objects.owner ? [] : [`alter ${kind} ${view.name} owner to ${role(view.owner)};`]),
          ...view.columns
            .filter((column) => column.default !== null)
            .map(
              (column) =>
                `alter view ${view.name} alter column ${column.name} set default ${restyle(column.default ?? "")};`,
            ),
          ...now,
        ],
        renderPrivileges(privilegesOf(objects, view.key), view.name),
        commentsOf(objects, view),
      ];
      return { text: joinSections(sections), waiting };
    },
  };
}
