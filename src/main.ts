import "./graphile-env.ts";
import { run } from "./run.ts";

await run();
