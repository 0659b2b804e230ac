import "./config/graphile-env.ts";
import { run } from "./process/run.ts";

await run();
