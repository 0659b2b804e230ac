import type {} from "grafserv";
import type {} from "postgraphile";
import { sha256 } from "../../auth/secrets.ts";

/**
 * Lets GraphiQL's page run its own scripts and nothing else: each inline script is named by its hash, so that one that
 * somebody slips in does not run. Monaco, its editor, writes styles of its own and starts its workers from blobs.
 */
export const ContentPolicyPlugin: GraphileConfig.Plugin = {
  name: "ContentPolicyPlugin",
  version: "1.0.0",

  grafserv: {
    middleware: {
      // Here the page is text; what leaves grafserv may be compressed.
      async ruruHTML(next, { request }) {
        const html = await next();
        request.requestContext.node?.res.setHeader("content-security-policy", policyOf(html));
        return html;
      },
    },
  },
};

function policyOf(html: string): string {
  const hashes = inlineScripts(html).map((text) => `'sha256-${sha256(text).toString("base64")}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(" ")}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? "");
}
