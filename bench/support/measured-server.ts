import "../../src/config/graphile-env.ts";
import { monitorEventLoopDelay } from "node:perf_hooks";
import pg from "pg";
import { createEncryptionKey } from "../../src/auth/encryption.ts";
import { createSigningKey } from "../../src/auth/signing-keys.ts";
import { parseConfig } from "../../src/config/config.ts";
import { connectDatabase } from "../../src/database/connections.ts";
import { prepareDatabase } from "../../src/migrations/prepare.ts";
import { createLogger } from "../../src/observability/logger.ts";
import { startServer } from "../../src/server/server.ts";
import { wholeServer } from "../../test/support/environment.ts";

// A server on the embedded PostgreSQL that tells its parent, whenever that asks, how it has fared since it last did.

const config = parseConfig({ ...process.env, ...wholeServer, PORT: "0", LOG_LEVEL: "silent" });
const database = await connectDatabase(config, () => {});
await prepareDatabase({ connections: database, config, report: () => {} });
const { url } = await startServer({
  config,
  authenticatorUrl: database.authenticatorUrl,
  signingKeys: [await createSigningKey()],
  encryptionKeys: [createEncryptionKey()],
  logger: createLogger(config),
});

let statements = 0;
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  statements += 1;
  return Reflect.apply(query, this, args);
} as typeof query;

/**
 * The longest stretch of the main thread's CPU between two looks of a timer: what held the event loop, without what other
 * processes took of the machine meanwhile.
 */
let holdMicroseconds = 0;
let used = threadMicroseconds();
setInterval(() => {
  const now = threadMicroseconds();
  holdMicroseconds = Math.max(holdMicroseconds, now - used);
  used = now;
}, 1);

function threadMicroseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

process.on("message", (wish) => {
  const delayMilliseconds = delay.max / 1e6;
  if (wish === "collected figures") globalThis.gc?.();
  process.send?.({
    delayMilliseconds,
    holdMilliseconds: holdMicroseconds / 1e3,
    heapMegabytes: process.memoryUsage().heapUsed / 2 ** 20,
    rssMegabytes: process.memoryUsage.rss() / 2 ** 20,
    statements,
  });
  delay.reset();
  holdMicroseconds = 0;
});
process.send?.({ url });
