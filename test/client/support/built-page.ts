import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll } from "@jest/globals";

const vite = join(import.meta.dirname, "../../../node_modules/vite/bin/vite.js");
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/**
 * A page as its frontend's own settings of Vite build it, served beside the API as by a proxy in front of both. Vite runs in a process of
 * its own: its threads would outlive the tests.
 */
export function useBuiltPage(root: string, api: { readonly url: string }): { readonly origin: string } {
  let directory: string;
  let server: Server;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "quintet-page-"));
    const options = ["build", "--outDir", directory, "--emptyOutDir", "--logLevel", "error"];
    const env = { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "" };
    await promisify(execFile)(process.execPath, [vite, ...options], { cwd: root, env });
    server = createServer((request, response) => {
      if (request.url?.startsWith("/graphql")) passOn(request, response, api.url);
      else void sendFile(response, directory, request.url ?? "/");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    server?.close().closeAllConnections();
    await rm(directory, { recursive: true, force: true });
  });

  return {
    get origin() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    },
  };
}

async function sendFile(response: ServerResponse, directory: string, path: string): Promise<void> {
  const name = path === "/" ? "/index.html" : path;
  const content = await readFile(join(directory, name)).catch(() => undefined);
  response.writeHead(content ? 200 : 404, { "content-type": types[extname(name)] ?? "text/plain" }).end(content);
}

function passOn(request: IncomingMessage, response: ServerResponse, origin: string): void {
  const { method = "GET", headers, url } = request;
  const passed = ask(`${origin}${url}`, { method, headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode as number, answer.headers);
    answer.pipe(response);
  });
  passed.on("error", () => response.destroy());
  request.pipe(passed);
}
