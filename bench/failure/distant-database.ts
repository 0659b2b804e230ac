import { startDelayProxy } from "../support/delay-proxy.ts";

// Holds what goes to a database and comes from it for some time, in a process of its own, and tells each connection
// string that it is sent as it is through the proxy.
const [socketDirectory = "", millisecondsEachWay = "1"] = process.argv.slice(2);
const proxy = await startDelayProxy({ socketDirectory, millisecondsEachWay: Number(millisecondsEachWay) });
process.on("message", (connectionString) => process.send?.(proxy.url(connectionString as string)));
process.once("disconnect", () => process.exit());
