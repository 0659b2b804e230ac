import { expect, test } from "@jest/globals";
import { useDatabase } from "../../support/database.ts";

const { inRollback } = useDatabase();

async function allowed(urls: readonly string[]): Promise<string[]> {
  let found: string[] = [];
  await inRollback(async (db) => {
    const rows = await db.query<{ url: string }>(
      "select url from unnest($1::text[]) as url where identity.is_repository_url(url)",
      [urls],
    );
    found = rows.map(({ url }) => url);
  });
  return found;
}

test("a repository may be at a public host, by https or ssh", async () => {
  const urls = [
    "https://github.com/owner/name",
    "https://github.com/owner/name.git",
    "https://github.com/owner/name/",
    "https://token_user@gitlab.example.com:8443/group/sub-group/name.git",
    "https://dev.azure.com/org/My%20Project/_git/name",
    "https://xn--bcher-kva.example/a/b",
    "https://xn--80ak6aa92e.xn--p1ai/a/b",
    "https://GitHub.COM/Owner/Name",
    "ssh://git@github.com/owner/name.git",
    "ssh://git@ssh.github.com:443/owner/name.git",
    "ssh://github.com/~owner/name",
    "git@github.com:owner/name.git",
    "git@git.example:/srv/git/name.git",
    "org-1234@github.com:owner/c++.lib",
  ];

  expect(await allowed(urls)).toEqual(urls);
});

test("a repository is at no other place", async () => {
  const schemes = ["http", "git", "ftp", "file", "HTTPS", "ext", "git+ssh"].map(
    (scheme) => `${scheme}://github.com/a/b`,
  );
  const hosts = [
    ...[
      "localhost",
      "LOCALHOST",
      "localhost.",
      "db",
      "metadata",
      "intranet",
      "a_b.example",
      "-a.example",
      "a-.example",
    ],
    ...["127.0.0.1", "127.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "10.0.0.8", "169.254.169.254"],
    ...[
      "127.0.0.0x1",
      "1.2.3.4.",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "[fe80::1%25eth0]",
      "::1",
      "①②⑦.⓪.⓪.①",
      "github。com",
    ],
    ...["db.local", "db.LOCAL", "db.internal", "metadata.google.internal", "x.localhost", "nas.lan", "nas.home.arpa"],
    ...[
      "a.corp",
      "a.private",
      "a.intranet",
      "a.localdomain",
      "a.test",
      "a.invalid",
      "a.onion",
      "github.com.",
      ".com",
      "a..com",
    ],
    ...[
      `${"a".repeat(64)}.com`,
      `${"a.".repeat(127)}com`,
      "github.com:port",
      "github.com:123456",
      "git hub.com",
      "$HOST.com",
    ],
  ];
  const users = [
    "a b",
    "$USER",
    "`id`",
    "user:secret",
    "-oProxyCommand=id",
    "%24",
    "a;b",
    "a'b",
    'a"b',
    "ü",
    "",
    "a@b",
  ];
  const ends = [
    "",
    "/",
    "//a",
    "/../a",
    "/a/../b",
    "/./a",
    "/-a",
    "/a/-b",
    "/a?upload-pack=id",
    "/a#b",
    "/a b",
    "/a\nb",
    "/$(id)",
  ];
  const others = [
    ...[
      "",
      " ",
      "somewhere",
      "owner/name",
      "/srv/git/name",
      "./name",
      "C:\\name",
      "--upload-pack=id",
      "-u",
      "javascript:alert(1)",
    ],
    ...[
      "ext::sh -c id",
      "fd::17",
      "ssh://-oProxyCommand=id/a",
      "git@-oProxyCommand=id:a",
      "-oProxyCommand=id@github.com:a",
    ],
    ...[
      "github.com:owner/name",
      "git@github.com:22/../a",
      "git@github.com:-a",
      "git@localhost:a",
      "git@10.0.0.1:a",
      "git@db:a",
    ],
    ...[
      "https:/github.com/a",
      "https:github.com/a",
      "https:///a/b",
      "https://github.com",
      "https://github.com\\@evil.com/a",
    ],
    ...["https://github.com/a\u0000".slice(0, -1).concat("\t"), " https://github.com/a/b", "https://github.com/a/b\n"],
    ...[
      "ssh://git@github.com:owner/name",
      "https://github.com:a/b",
      "https://github.com/%2e%2e/a",
      "https://github.com/a%0ab",
    ],
    ...["https://github.com:80@127.0.0.1/a", "https://127.0.0.1\u2215@github.com/a"],
  ];
  const urls = [
    ...schemes,
    ...hosts.flatMap((host) => [`https://${host}/a/b`, `ssh://git@${host}/a/b`, `git@${host}:a/b`]),
    ...users.flatMap((user) => [
      `https://${user}@github.com/a/b`,
      `ssh://${user}@github.com/a/b`,
      `${user}@github.com:a/b`,
    ]),
    ...ends.flatMap((end) => [
      `https://github.com${end}`,
      `ssh://git@github.com${end}`,
      `git@github.com:${end.slice(1)}`,
    ]),
    ...others,
  ];
  // An absolute path is one in ssh's short form: what a URL has twice, a slash, it has once.
  const absolute = ["git@github.com:/a", "git@github.com:a/b"];

  expect((await allowed(urls)).filter((url) => !absolute.includes(url))).toEqual([]);
});

test("each column that names a repository keeps the rule", () =>
  inRollback(async (db) => {
    const rows = await db.query(`
      select a.attrelid::regclass::text as table, a.attname as column
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
      where a.attname ~ 'repo.*url|git.*url' and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
        and not exists (
          select from pg_constraint k
          where k.conrelid = a.attrelid and a.attnum = any (k.conkey)
            and pg_get_constraintdef(k.oid) ~ 'identity\\.is_repository_url'
        )`);

    expect(rows).toEqual([]);
  }));
