import type { Question } from "../access/question.ts";
import type { Verb } from "../access/relation-facts.ts";

/** As a request has them that says nothing of itself. */
const blankClaims = { "jwt.claims.user_id": "", "jwt.claims.session_id": "" };

/** What `npm run why -- TABLE KEY VERB COLUMN=VALUE …` asks. */
export function readQuestion(
  [relation = "", key = "", verb = "select", ...columns]: readonly string[],
  { role, claims }: { role: string; claims: readonly string[] },
): Question {
  const given = columns.map(split);
  return {
    relation,
    verb: verb as Verb,
    role,
    claims: {
      ...blankClaims,
      ...Object.fromEntries(claims.map(split).map(([name, value = ""]) => [claimName(name), value])),
    },
    ...(verb === "insert" ? {} : readKey(key)),
    columns: given.filter(([, value]) => value === undefined).map(([name]) => name),
    values: Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  };
}

/** Names of claims are short on the command line: only other settings have a dot. */
const claimName = (name: string) => (name.includes(".") ? name : `jwt.claims.${name}`);

function readKey(text: string): Pick<Question, "key" | "primaryKey"> {
  if (!/^\w+=/.test(text)) return { primaryKey: text };
  return {
    key: Object.fromEntries(
      text
        .split(",")
        .map(split)
        .map(([name, value = ""]) => [name, value]),
    ),
  };
}

function split(text: string): [string, string | undefined] {
  const index = text.indexOf("=");
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
