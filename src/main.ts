import "./config/graphile-env.ts";
import { runCommandLine } from "./cli/run-command-line.ts";
import { run } from "./process/run.ts";

await runCommandLine("start", () => run());
