import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** `npm run bench` runs all parts, `npm run bench -- request --quick` one with its options. Each is a process of its own. */
const parts = ["start", "loop", "adaptor", "request", "growth", "soak"];
/** Run when they are named alone: they take long, or ask for Debian's PostgreSQL. */
const named = ["attack", "dearest", "roles"];

const [first = "", ...rest] = process.argv.slice(2);
const isPart = [...parts, ...named].includes(first);
if (first && !isPart && !first.startsWith("--")) {
  process.stderr.write(
    `There is no part ${first}: choose ${[...parts, ...named].join(", ")}, or none for all but ${named.join(", ")}.\n`,
  );
  process.exit(1);
}

for (const part of isPart ? [first] : parts) {
  const args = isPart ? rest : process.argv.slice(2);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, `${part}.ts`), ...args], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
