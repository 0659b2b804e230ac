import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Checkout, copyCheckout } from "../support/checkout.ts";

/** What the shell says to the README's requests when they are pasted, and what the README says that it does. */
async function pasteReadme(port: number): Promise<{ said: { data: unknown }; promised: { data: unknown } }> {
  const readme = await readFile(join(import.meta.dirname, "../../README.md"), "utf8");
  const [, commands = "", answer = ""] = /```sh\n(TOKEN=.*?)```\n\n```json\n(.*?)```/s.exec(readme) ?? [];
  const { stdout } = await promisify(execFile)("bash", [
    "-c",
    commands.replaceAll("localhost:5678", `localhost:${port}`),
  ]);
  return { said: JSON.parse(stdout), promised: JSON.parse(answer) };
}

/** `npm start` with nothing but the checkout: in a long path with spaces, as a user might have it. */
describe("npm start with the embedded PostgreSQL", () => {
  let checkout: Checkout;

  beforeAll(async () => {
    checkout = await copyCheckout({ name: `a checkout with spaces/${"long".repeat(40)}` });
  });
  afterAll(async () => {
    await checkout[Symbol.asyncDispose]();
  });

  test("it makes the database, says how to sign in, serves, stops on a signal, and finds its data again", async () => {
    const first = await checkout.start();
    await first.ready();
    const [, login, password] = /student +(\S+) \/ (\S+)/.exec(first.output()) ?? [];
    const signIn = await first.send(
      "mutation ($login: String!, $password: String!) { signIn(input: {login: $login, password: $password}) { accessToken user { role } } }",
      {
        variables: { login, password },
      },
    );
    const token = signIn.data.signIn.accessToken;
    const { data } = await first.send(
      "{ learningCourses { totalCount } learningInteractions(first: 5) { nodes { userId } } }",
      { token },
    );
    const pasted = await pasteReadme(first.port);
    const stopped = await first.end("SIGTERM");

    expect(pasted.said.data).toEqual(pasted.promised.data);
    expect(signIn.data.signIn.user.role).toBe("student");
    expect(data.learningCourses.totalCount).toBe(2);
    expect(data.learningInteractions.nodes).not.toHaveLength(0);
    expect(stopped.exitCode).toBe(0);
    expect(first.output()).toContain(`http://localhost:${first.port}/`);

    const second = await checkout.start({ PORT: String(first.port) });
    await second.ready();
    const stillSignedIn = await second.send("{ currentUser { role } }", { token });
    await second.end("SIGTERM");

    expect(stillSignedIn.data.currentUser.role).toBe("student");
  });

  test("it recovers after kill -9 of Node, and after kill -9 of PostgreSQL", async () => {
    const first = await checkout.start();
    await first.ready();
    await first.end("SIGKILL");

    const second = await checkout.start();
    await second.ready();
    process.kill(await postmaster(checkout), "SIGKILL");
    await second.end("SIGKILL");

    const third = await checkout.start();
    await third.ready();
    const { data } = await third.send(
      'mutation { signUp(input: {username: "survivor", password: "correct horse"}) { user { username } } }',
    );
    await third.end("SIGTERM");

    expect(data.signUp.user.username).toBe("survivor");
  });

  test("while PostgreSQL is stopped a request gets 503; once somebody starts it the server recovers without a restart", async () => {
    const server = await checkout.start();
    await server.ready();

    await checkout.run("src/cli/db-stop.ts");
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // it is not started again, unlike one that died
    const answer = await server.send('{ userByEmail(email: "a@b.example") { id } }');
    const ready = await fetch(`http://127.0.0.1:${server.port}/health/ready`);
    const live = await fetch(`http://127.0.0.1:${server.port}/health/live`);
    const helper = await checkout.run("src/cli/db-url.ts"); // starts the database again
    await server.ready();
    const recovered = await fetch(`http://127.0.0.1:${server.port}/health/ready`);
    await server.end("SIGTERM");

    expect(answer.status).toBe(503);
    expect(answer.errors?.[0]?.extensions.code).toBe("UNAVAILABLE");
    expect([ready.status, live.status]).toEqual([503, 200]);
    expect(helper.exitCode).toBe(0);
    expect(recovered.status).toBe(200);
  });

  test("a port in use is told in one line, with exit code 1", async () => {
    const other = createServer().listen(0);
    await once(other, "listening");
    const { port } = other.address() as { port: number };

    const { exitCode, stderr } = await (await checkout.start({ PORT: String(port) })).end("SIGCONT");
    other.close();

    expect(exitCode).toBe(1);
    expect(stderr).toContain(`Port ${port} is in use`);
    expect(stderr).not.toMatch(/\n +at /);
  });

  test("neither the log nor the progress holds a secret", async () => {
    const server = await checkout.start();
    await server.ready();
    const { data } = await server.send(
      'mutation { signUp(input: {username: "discreet", password: "very secret words"}) { accessToken refreshToken } }',
    );
    await server.send("{ currentUser { id } }", { token: data.signUp.accessToken });
    await fetch(`http://127.0.0.1:${server.port}/graphql?query={currentUser{id}}&secret=in-the-query-string`);
    const { stdout, stderr } = await server.end("SIGTERM");
    const superuserPassword = await readFile(join(checkout.directory, ".quintet/postgres/superuser-password"), "utf8");

    for (const secret of [
      "very secret words",
      data.signUp.accessToken,
      data.signUp.refreshToken,
      "in-the-query-string",
      superuserPassword.trim(),
    ]) {
      expect(stdout + stderr).not.toContain(secret);
    }
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).req.path),
    ).toContain("/graphql");
  });
});

async function postmaster(checkout: Checkout): Promise<number> {
  return Number.parseInt(await readFile(join(checkout.directory, ".quintet/postgres/data/postmaster.pid"), "utf8"), 10);
}
