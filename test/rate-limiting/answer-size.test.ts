import { beforeAll, describe, expect, test } from "@jest/globals";
import { transports } from "../graphql/limits/support/transports.ts";
import { prepare } from "../support/acting.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const limit = 200_000;
const environment = { QUINTET_ANSWER_BYTES: `${limit}`, QUINTET_POOL_SIZE: "2" };
const fast = useServer(database, { environment });
const grafast = useServer(database, { twin: fast, environment: { ...environment, QUINTET_SINGLE_STATEMENT: "off" } });

let token: string;
let noneStored: string;
beforeAll(async () => {
  const mia = await fast.signUp("mia");
  token = mia.accessToken;
  noneStored = (await fast.signUp("milo")).accessToken;
  await prepare(
    database,
    `insert into coaching.interactions (user_id, prompt) select '${mia.id}', repeat('é"', 2000) from generate_series(1, 60)`,
  );
});

const page = (first: number) => `coachingInteractions(first: ${first}) { nodes { prompt } }`;
const small = { query: `{ ${page(10)} }` };

describe.each([
  ["by one statement", fast],
  ["by Grafast", grafast],
])("an answer that is larger than it may be, %s", (_, server) => {
  test.each(["HTTP", "SSE", "WebSocket"] as const)("is refused over %s with its own code", async (transport) => {
    const answer = await transports[transport](server.url, { query: `{ ${page(60)} }` }, token);

    expect(answer.data).toEqual({ coachingInteractions: null });
    expect(answer.refusal).toEqual({ code: "ANSWER_TOO_LARGE", quantity: "answerBytes", limit });
  });

  test.each([
    ["several pages", `{ ${[1, 2, 3].map((i) => `a${i}: ${page(20)}`).join(" ")} }`],
    [
      "edges with page info",
      `{ coachingInteractions(first: 60) { edges { node { prompt } } pageInfo { hasNextPage } } }`,
    ],
    ["nested pages", "{ users(first: 5) { nodes { coachingInteractions(first: 60) { nodes { prompt } } } } }"],
    [
      "one row, many times",
      `{ users(first: 5) { nodes { ${[1, 2, 3, 4].map((i) => `a${i}: coachingInteractions(first: 15) { nodes { prompt } }`).join(" ")} } } }`,
    ],
  ])("is refused as %s", async (_, query) => {
    const { code } = await server.send(query, { token });

    expect(code).toBe("ANSWER_TOO_LARGE");
  });

  test("leaves the server as it was", async () => {
    const large = { query: `{ ${page(60)} }` };

    const codes = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => {
        const own = i % 2 === 0;
        return (await transports.HTTP(server.url, own ? large : small, own ? token : noneStored)).refusal?.code;
      }),
    );
    const after = await transports.HTTP(server.url, small, token);

    expect(codes).toEqual(Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? "ANSWER_TOO_LARGE" : undefined)));
    expect(after.refusal).toBeUndefined();
    expect(after.data.coachingInteractions.nodes).toHaveLength(10);
  });
});
