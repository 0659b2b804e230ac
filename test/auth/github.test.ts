import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { QuintetServer } from "../../src/server/server.ts";
import { useDatabase } from "../support/database.ts";
import { postOperation } from "../support/post-operation.ts";
import { startTestServer, useServer } from "../support/server.ts";
import { asOwner } from "./support/as-owner.ts";
import { Browser, type Page } from "./support/browser.ts";
import { type GitHubDouble, type GitHubUser, startGitHubDouble } from "./support/github-double.ts";
import { post } from "./support/servers.ts";

const publicUrl = "https://quintet.example";
const callbackUrl = `${publicUrl}/auth/github/callback`;
const application = "https://app.example/signed-in";

const database = useDatabase();
const withoutGitHub = useServer(database);
let github: GitHubDouble;
let server: QuintetServer;
let limited: QuintetServer;

beforeAll(async () => {
  github = await startGitHubDouble({ callbackUrl });
  server = await startWithGitHub();
  limited = await startWithGitHub({
    QUINTET_SIGN_UPS_PER_ADDRESS: "1",
    QUINTET_TRUSTED_PROXIES: "loopback",
  });
});
afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  await limited?.[Symbol.asyncDispose]();
  await github?.[Symbol.asyncDispose]();
});

async function startWithGitHub(environment: Record<string, string> = {}): Promise<QuintetServer> {
  return await startTestServer({
    authenticatorUrl: database.connections.authenticatorUrl,
    environment: {
      ...environment,
      QUINTET_PUBLIC_URL: publicUrl,
      QUINTET_SIGN_IN_REDIRECTS: application,
      QUINTET_GITHUB_CLIENT_ID: github.client.id,
      QUINTET_GITHUB_CLIENT_SECRET: github.client.secret,
      QUINTET_GITHUB_URL: github.url,
      QUINTET_GITHUB_API_URL: github.url,
    },
  });
}

let lastId = 1000;
let browser: Browser;

beforeEach(() => {
  browser = new Browser({ [publicUrl]: server.url });
});

function gitHubUser(login: string, details: Partial<GitHubUser> = {}): GitHubUser {
  const user = {
    id: ++lastId,
    login,
    avatar_url: `https://avatars.example/${login}`,
    emails: [{ email: `${login}@test.example`, primary: true, verified: true }],
    ...details,
  };
  github.users.set(login, user);
  return user;
}

/** Goes to GitHub, signs in and consents there, and stops before it returns. */
async function returnFromGitHub(login: string, { start = "/auth/github", consents = true } = {}): Promise<URL> {
  const isReturn = (next: URL) => next.href.startsWith(callbackUrl);
  const loginForm = await browser.follow(await browser.visit(publicUrl + start));
  const consentForm = await browser.follow(
    await browser.visit(loginForm.url, { prompt: "login", login, password: "any" }),
  );
  const decision = consents
    ? await browser.visit(consentForm.url, { prompt: "consent" })
    : await browser.visit(`${consentForm.url}/abort`);
  const { next } = await browser.follow(decision, isReturn);
  return next as URL;
}

async function signIn(login: string, options?: { start?: string }): Promise<any> {
  const { response } = await browser.visit(await returnFromGitHub(login, options));
  return { status: response.status, ...((await response.json()) as object) };
}

async function accountOf(accessToken: string): Promise<any> {
  const query = "{ currentUser { id username email role avatarUrl } }";
  const response = await postOperation(server.url, { query }, { token: accessToken });
  return ((await response.json()) as any).data.currentUser;
}

async function expectCode({ response }: Page, code: string, status: number): Promise<void> {
  expect([response.status, ((await response.json()) as any).errors[0].extensions.code]).toEqual([status, code]);
}

describe("signing in with GitHub", () => {
  test("makes an account with GitHub's name, picture and verified address, and answers tokens that work", async () => {
    gitHubUser("anna");

    const { status, accessToken, refreshToken } = await signIn("anna");

    expect(status).toBe(200);
    expect(refreshToken).toMatch(/^qr_/);
    expect(await accountOf(accessToken)).toMatchObject({
      username: "anna",
      email: "anna@test.example",
      role: "member",
      avatarUrl: "https://avatars.example/anna",
    });
  });

  test("finds the same account again, also under a new name at GitHub", async () => {
    const ben = gitHubUser("ben");
    const first = await accountOf((await signIn("ben")).accessToken);
    gitHubUser("ben-renamed", { id: ben.id });
    browser.forgetCookies();

    const second = await accountOf((await signIn("ben-renamed")).accessToken);

    expect(second.id).toBe(first.id);
    const links = await asOwner(database, (query) =>
      query("select github_username from identity.github_accounts where user_id = $1", [first.id]),
    );
    expect(links).toEqual([{ github_username: "ben-renamed" }]);
  });

  test("numbers a name that is taken here", async () => {
    await withoutGitHub.signUp("Clara");
    const { id } = gitHubUser("clara");

    expect(await accountOf((await signIn("clara")).accessToken)).toMatchObject({ username: `clara-${id}` });
  });

  test.each<[string, GitHubUser["emails"]]>([
    ["unverified", [{ email: "dora@test.example", primary: true, verified: false }]],
    ["not the primary one", [{ email: "dora@test.example", primary: false, verified: true }]],
    ["hidden from us", "hidden"],
    ["missing", []],
  ])("takes no address that is %s", async (title, emails) => {
    const login = `dora-${title.replaceAll(" ", "-")}`;
    gitHubUser(login, { emails });

    expect(await accountOf((await signIn(login)).accessToken)).toMatchObject({ username: login, email: null });
  });

  test("takes no picture that is not https", async () => {
    gitHubUser("emil", { avatar_url: "http://avatars.example/emil" });

    expect(await accountOf((await signIn("emil")).accessToken)).toMatchObject({ avatarUrl: null });
  });

  test("never links to an existing account that has the address", async () => {
    const { data } = await withoutGitHub.send(
      'mutation { signUp(input: { email: "frieda@test.example", password: "correct horse battery" }) { user { id } } }',
    );
    gitHubUser("frieda");

    const account = await accountOf((await signIn("frieda")).accessToken);

    expect(account).toMatchObject({ username: "frieda", email: null });
    expect(account.id).not.toBe(data.signUp.user.id);
  });

  test("asks GitHub for JSON, without which GitHub answers a form", async () => {
    gitHubUser("gustav");
    await signIn("gustav");

    expect(github.tokenRequest.headers?.accept).toBe("application/json");
  });

  test("does without the iss parameter, which GitHub does not send", async () => {
    gitHubUser("hanna");
    const back = await returnFromGitHub("hanna");
    back.searchParams.delete("iss");

    expect((await browser.visit(back)).response.status).toBe(200);
  });

  test("keeps the journey in a cookie that scripts cannot read and that only this path gets", async () => {
    const { response } = await browser.visit(`${publicUrl}/auth/github`);

    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(
      /^quintet_github=[\w.-]+; Max-Age=600; Path=\/auth\/github; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
    );
    const asked = new URL(response.headers.get("location") ?? "").searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      redirect_uri: callbackUrl,
      code_challenge_method: "S256",
      response_type: "code",
    });
  });
});

describe("returning to an application", () => {
  const start = `/auth/github?${new URLSearchParams({ redirect: application })}`;

  test("brings the tokens in the fragment, which no server sees", async () => {
    gitHubUser("ida");

    const { response } = await browser.visit(await returnFromGitHub("ida", { start }));

    const target = new URL(response.headers.get("location") ?? "");
    expect([response.status, target.origin + target.pathname, target.search]).toEqual([302, application, ""]);
    const tokens = new URLSearchParams(target.hash.slice(1));
    expect([...tokens.keys()]).toEqual([
      "accessToken",
      "accessTokenExpiresAt",
      "refreshToken",
      "refreshTokenExpiresAt",
    ]);
    expect(await accountOf(tokens.get("accessToken") as string)).toMatchObject({ username: "ida" });
    expect([response.headers.get("cache-control"), response.headers.get("referrer-policy")]).toEqual([
      "no-store",
      "no-referrer",
    ]);
  });

  test.each([
    "https://attacker.example/",
    `${application}/deeper`,
    `${application}?x=1`,
    "https://app.example@attacker.example/signed-in",
    "//attacker.example",
    "javascript:alert(1)",
    "",
  ])("that is not on the list is refused at the start: %p", async (redirect) => {
    const page = await browser.visit(`${publicUrl}/auth/github?${new URLSearchParams({ redirect })}`);

    await expectCode(page, "BAD_REQUEST", 400);
  });

  test("given twice is refused", async () => {
    const twice = new URLSearchParams([
      ["redirect", application],
      ["redirect", "https://attacker.example/"],
    ]);

    await expectCode(await browser.visit(`${publicUrl}/auth/github?${twice}`), "BAD_REQUEST", 400);
  });
});

describe("a return from GitHub is refused", () => {
  test("with another state", async () => {
    gitHubUser("jan");
    const back = await returnFromGitHub("jan");
    back.searchParams.set("state", "another");

    await expectCode(await browser.visit(back), "UNAUTHENTICATED", 401);
  });

  test("without a state", async () => {
    gitHubUser("kim");
    const back = await returnFromGitHub("kim");
    back.searchParams.delete("state");

    await expectCode(await browser.visit(back), "UNAUTHENTICATED", 401);
  });

  test("in a browser that did not start it: nobody is signed in as somebody else", async () => {
    gitHubUser("lea");
    const back = await returnFromGitHub("lea");
    const victim = new Browser({ [publicUrl]: server.url });

    await expectCode(await victim.visit(back), "BAD_REQUEST", 400);
  });

  test("in a browser that started another journey", async () => {
    gitHubUser("mia");
    const back = await returnFromGitHub("mia");
    const victim = new Browser({ [publicUrl]: server.url });
    await victim.visit(`${publicUrl}/auth/github`);

    await expectCode(await victim.visit(back), "UNAUTHENTICATED", 401);
  });

  test("with a cookie of one's own making", async () => {
    gitHubUser("nora");
    const back = await returnFromGitHub("nora");

    for (const value of ["nonsense", "a.b.c.d.e", ""]) {
      const response = await fetch(server.url + back.pathname + back.search, {
        headers: { cookie: `quintet_github=${value}` },
      });
      await expectCode({ url: back, response }, "BAD_REQUEST", 400);
    }
  });

  test("the second time, even with the cookie of the first", async () => {
    gitHubUser("otto");
    const back = await returnFromGitHub("otto");
    const cookie = `quintet_github=${browser.cookie("quintet_github")?.value}`;
    await browser.visit(back);

    expect(browser.cookie("quintet_github")).toBeUndefined();
    const response = await fetch(server.url + back.pathname + back.search, { headers: { cookie } });
    await expectCode({ url: back, response }, "UNAUTHENTICATED", 401);
  });

  test("with a code that GitHub did not give", async () => {
    gitHubUser("paula");
    const back = await returnFromGitHub("paula");
    back.searchParams.set("code", "guessed");

    await expectCode(await browser.visit(back), "UNAUTHENTICATED", 401);
  });

  test("when consent was denied", async () => {
    gitHubUser("quentin");
    const back = await returnFromGitHub("quentin", { consents: false });

    expect(back.searchParams.get("error")).toBe("access_denied");
    await expectCode(await browser.visit(back), "UNAUTHENTICATED", 401);
  });

  test("when GitHub does not say who it is", async () => {
    gitHubUser("rosa", { id: "1 or true" as never });

    await expectCode(await browser.visit(await returnFromGitHub("rosa")), "UNAVAILABLE", 503);
  });
});

describe("the limit of sign-ups from an address", () => {
  beforeEach(async () => {
    await asOwner(database, (query) => query("delete from identity_private.attempts"));
    browser = new Browser({ [publicUrl]: limited.url });
  });

  test("refuses who comes from GitHub the first time, makes no account and says when to try again", async () => {
    gitHubUser("sara");
    gitHubUser("tom");
    const first = await signIn("sara");
    browser.forgetCookies();

    const { status, errors } = await signIn("tom");

    expect([first.status, status]).toEqual([200, 429]);
    expect(errors[0].extensions).toEqual({ code: "TOO_MANY_ATTEMPTS", retryAfterSeconds: 3_600 });
    const accounts = await asOwner(database, (query) =>
      query("select username from identity.users where username in ('sara', 'tom')"),
    );
    expect(accounts).toEqual([{ username: "sara" }]);
  });

  test("never refuses who has been here before, and does not count it", async () => {
    gitHubUser("ute");
    await signIn("ute");

    const statuses = [];
    for (let visit = 0; visit < 3; visit++) {
      browser.forgetCookies();
      statuses.push((await signIn("ute")).status);
    }

    expect(statuses).toEqual([200, 200, 200]);
    expect(await asOwner(database, (query) => query("select kind from identity_private.attempts"))).toEqual([
      { kind: "sign_up" },
    ]);
  });

  test("is counted by the address that a trusted proxy reports", async () => {
    const signInFrom = async (address: string) => {
      const login = `visitor-${lastId}`;
      gitHubUser(login);
      browser.forgetCookies();
      const back = await returnFromGitHub(login);
      const cookie = `quintet_github=${browser.cookie("quintet_github")?.value}`;
      const headers = { cookie, "x-forwarded-for": address };
      return (await fetch(limited.url + back.pathname + back.search, { headers })).status;
    };

    const statuses = [await signInFrom("192.0.2.1"), await signInFrom("192.0.2.2"), await signInFrom("192.0.2.1")];

    expect(statuses).toEqual([200, 200, 429]);
  });

  test("is one for GitHub and for passwords", async () => {
    gitHubUser("vera");
    const signUp = 'mutation { signUp(input: { username: "vera-2", password: "correct horse" }) { accessToken } }';
    await signIn("vera");

    expect((await post(limited, signUp)).code).toBe("TOO_MANY_ATTEMPTS");
    expect((await post(server, signUp)).code).toBeUndefined();
  });
});

describe("where GitHub is not set up", () => {
  test.each(["/auth/github", "/auth/github/callback?code=x&state=y"])("%s is not found", async (path) => {
    const response = await fetch(withoutGitHub.url + path);

    await expectCode({ url: new URL(response.url), response }, "NOT_FOUND", 404);
  });
});
