import { startDelayProxy } from "../support/delay-proxy.ts";

// Holds what goes to a database and comes from it for a millisecond each way, in a process of its own.
const [socketDirectory = ""] = process.argv.slice(2);
const { port } = await startDelayProxy({ socketDirectory, millisecondsEachWay: 1 });
process.send?.({ port });
process.once("disconnect", () => process.exit());
