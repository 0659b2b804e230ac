import { atLast, type Filling, longAgo, type Maker, make, maybe, newId, ownerOf, text, time } from "./fill.ts";

const roles = ["member", "student", "educator", "analyst", "agent", "admin"];

/** Accounts of every role, without an address or without a name; nobody signs in with them. */
export function strangers(maker: Pick<Maker, "random">) {
  const { random } = maker;
  return make(14, (index) => ({
    id: newId(maker),
    email: index % 3 === 0 ? null : `stranger${index}@${random.pick(["a.example", "b.example"])}`,
    username: index % 3 === 1 ? null : `${random.pick(["Stranger", "stranger"])}.${index}`,
    avatar_url: random.chance(0.5) ? `https://pictures.example/${index}%20.png` : null,
    role: roles[index % roles.length],
    last_login_at: random.chance(0.5) ? "2026-05-01T00:00:00.000001Z" : null,
    created_at: random.pick(["2026-05-01T00:00:00Z", longAgo]),
    updated_at: "2026-05-01T00:00:00Z",
  }));
}

export function identityRows(maker: Maker): Filling {
  const { random, owners } = maker;
  const teams = make(4, (index) => ({ id: newId(maker), name: `${text(maker)} ${index}`, created_at: time(maker) }));
  return [
    [
      "identity.github_accounts",
      make(25, (index) => ({
        id: newId(maker),
        user_id: ownerOf(maker, index),
        github_id: index === 0 ? "99999999999999999999" : String(1000 + index),
        github_username: text(maker),
        avatar_url: maybe(maker, `https://avatars.example/${index}`),
        created_at: time(maker),
        updated_at: time(maker),
      })),
    ],
    [
      "identity.user_channels",
      make(40, (index) => ({
        id: newId(maker),
        user_id: ownerOf(maker, index),
        channel: random.pick(["telegram", "slack", "web"]),
        channel_user_id: random.chance(0.3) ? `${text(maker)}${index}` : String(index),
        channel_username: maybe(maker, text(maker)),
        linked_at: time(maker),
        verified_at: maybe(maker, time(maker)),
      })),
    ],
    [
      "identity.api_keys",
      make(40, (index) => ({
        id: newId(maker),
        user_id: ownerOf(maker, index),
        name: text(maker),
        prefix: `qk_${index % 5}`,
        expires_at: maybe(maker, atLast),
        last_used_at: maybe(maker, time(maker)),
        revoked_at: maybe(maker, time(maker), 0.4),
        created_at: time(maker),
      })),
    ],
    [
      "identity.sessions",
      make(40, (index) => ({
        id: newId(maker),
        user_id: ownerOf(maker, index),
        expires_at: random.pick([atLast, "2999-12-31T23:59:59.999999Z"]),
        ended_at: maybe(maker, time(maker), 0.4),
        created_at: random.pick([longAgo, "2026-05-01T00:00:00Z"]),
      })),
    ],
    ["identity.teams", teams],
    [
      "identity.team_members",
      owners.flatMap((user_id, index) =>
        teams
          .filter((_, number) => (index + number) % 3 === 0)
          .map(({ id }) => ({ id: newId(maker), team_id: id, user_id, added_at: time(maker) })),
      ),
    ],
    [
      "identity.saved_queries",
      make(40, (index) => ({
        id: newId(maker),
        user_id: ownerOf(maker, index),
        team_id: maybe(maker, random.pick(teams).id),
        name: `${text(maker)} ${index}`,
        description: maybe(maker, text(maker)),
        document: `{ ${text(maker)} }`,
        variables: random.pick([{}, { first: 1 }]),
        created_at: time(maker),
        updated_at: time(maker),
      })),
    ],
  ];
}
