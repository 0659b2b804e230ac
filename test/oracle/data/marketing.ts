import {
  atLast,
  type Filling,
  inTurn,
  integer,
  json,
  longAgo,
  type Maker,
  make,
  maybe,
  newId,
  ownerOf,
  text,
  time,
} from "./fill.ts";

/** @param skills ids of the catalog */
export function marketingRows(maker: Maker, skills: readonly string[]): Filling {
  const { random } = maker;
  const clients = make(30, (index) => ({
    id: newId(maker),
    user_id: ownerOf(maker, index),
    name: text(maker),
    slug: `client-${index}`,
    description: random.pick([null, "", text(maker)]),
    s3_prefix: `clients/oracle-${index}/`,
    created_at: time(maker),
    updated_at: time(maker),
  }));
  const runs = make(70, (index) =>
    run(maker, { client: maybe(maker, inTurn(clients, index), 0.8), skill_id: random.pick(skills) }),
  );
  const outputs = make(90, (index) => {
    const made = inTurn(runs, index);
    return {
      id: newId(maker),
      run_id: made.id,
      user_id: made.user_id,
      s3_key: `outputs/${index}.md`,
      format: random.pick(["markdown", "json", "html"]),
      title: random.pick([null, "", text(maker)]),
      preview: random.pick([null, "", text(maker)]),
      size_bytes: maybe(maker, integer(maker, { from: 0 })),
      created_at: time(maker),
    };
  });
  const score = () => maybe(maker, 1 + random.below(5), 0.7);
  const feedback = random.some(outputs, 75).map(({ id, user_id }) => ({
    id: newId(maker),
    output_id: id,
    user_id,
    accuracy_score: score(),
    quality_score: score(),
    usefulness_score: score(),
    rule_compliance_score: score(),
    overall_score: 1 + random.below(5),
    what_worked_well: random.pick([null, "", text(maker)]),
    issues: random.pick([null, [], [{ description: text(maker), severity: "high" }]]),
    suggested_rule_changes: random.pick([null, []]),
    source: random.pick(["telegram", "web", "api"]),
    reviewer_name: random.pick([null, "", text(maker)]),
    created_at: time(maker),
  }));
  return [
    ["marketing.clients", clients],
    ["marketing.runs", runs],
    ["marketing.outputs", outputs],
    ["marketing.feedback", feedback],
  ];
}

function run(maker: Maker, { client, skill_id }: { client: { id: string; user_id: string } | null; skill_id: string }) {
  const { random, owners } = maker;
  const status = random.pick(["queued", "running", "completed", "failed", "cancelled"]);
  const hasStarted = status === "cancelled" ? random.chance(0.5) : status !== "queued";
  return {
    id: newId(maker),
    user_id: client?.user_id ?? random.pick(owners),
    skill_id,
    client_id: client?.id ?? null,
    status,
    user_message: text(maker),
    inngest_event_id: random.pick([null, "", "event"]),
    tokens_input: maybe(maker, integer(maker, { from: 0 })),
    tokens_output: maybe(maker, integer(maker, { from: 0 })),
    error_message: status === "failed" ? text(maker) : null,
    metadata: maybe(maker, json(maker)),
    worker_id: maybe(maker, random.pick(owners)),
    attempts: integer(maker, { from: 0 }),
    lease_expires_at: status === "running" ? time(maker) : null,
    queued_at: longAgo,
    started_at: hasStarted ? time(maker) : null,
    completed_at: ["queued", "running"].includes(status) ? null : atLast,
  };
}
