import { Agent, request } from "node:http";

/** What a sender is told: to send these in a circle, so many a second whatever becomes of them, and to say how it went. */
export type Order = {
  port: number;
  messages: readonly { body: string; token: string }[];
  perSecond: number;
  seconds: number;
};

/** Milliseconds count from when a message was due, so that a stall of the server is not left out. */
export type Outcome = { served: number[]; codes: Record<string, number> };

/** What has no answer by then is given up, and its client goes away. */
const patienceMilliseconds = 15_000;

process.on("message", async (order: Order) => process.send?.(await send(order)));
process.once("disconnect", () => process.exit());

async function send({ port, messages, perSecond, seconds }: Order): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const outcome: Outcome = { served: [], codes: {} };
  const underWay: Promise<void>[] = [];
  const start = performance.now();
  for (let sent = 0; sent < perSecond * seconds; ) {
    const due = start + (sent / perSecond) * 1_000;
    const early = due - performance.now();
    if (early > 0) {
      await new Promise((resolve) => setTimeout(resolve, early));
      continue;
    }
    underWay.push(post(messages[sent % messages.length] as Order["messages"][number], due));
    sent += 1;
  }
  await Promise.all(underWay);
  agent.destroy();
  return outcome;

  async function post({ body, token }: Order["messages"][number], due: number): Promise<void> {
    const code = await new Promise<string>((resolve) => {
      const asked = request(
        {
          agent,
          port,
          host: "127.0.0.1",
          path: "/graphql",
          method: "POST",
          timeout: patienceMilliseconds,
          headers: {
            "content-type": "application/json",
            "content-length": Buffer.byteLength(body),
            authorization: `Bearer ${token}`,
          },
        },
        (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (chunk: string) => {
            if (text.length < 1_000_000) text += chunk;
          });
          response.on("end", () => resolve(codeOf(text)));
          response.on("error", () => resolve("BROKEN"));
        },
      );
      asked.on("timeout", () => asked.destroy());
      asked.on("error", () => resolve("NO ANSWER"));
      asked.end(body);
    });
    outcome.codes[code] = (outcome.codes[code] ?? 0) + 1;
    if (code === "ok") outcome.served.push(performance.now() - due);
  }
}

function codeOf(text: string): string {
  if (!/"errors":\[/.test(text)) return "ok";
  return /"code":"(\w+)"/.exec(text.slice(text.indexOf('"errors":[')))?.[1] ?? "UNKNOWN";
}
