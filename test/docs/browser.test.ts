import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { chromiumPath, useTab } from "../graphiql/chromium.ts";
import { root } from "./domain-pages.ts";

if (!chromiumPath) {
  // biome-ignore lint/suspicious/noConsole: a test that does not run must not go unnoticed
  console.warn("THE PICTURES ARE NOT TESTED: there is no Chromium. Install it, or set CHROMIUM_PATH.");
}

const folder = join(root, "docs/database");
const files = readdirSync(folder).filter((name) => name.endsWith(".svg"));

(chromiumPath ? describe : describe.skip)("in Chromium", () => {
  const tab = useTab();

  test.each(files)(
    "%s is XML, is drawn in its size as an image, and each of its texts is inside its box",
    async (file) => {
      const svg = readFileSync(join(folder, file), "utf8");

      const drawn = await tab.page.evaluate<Drawn>(`(${measure})(${JSON.stringify(svg)})`);

      const { width, height } = /width="(?<width>\d+)" height="(?<height>\d+)"/.exec(svg)?.groups ?? {};
      expect(drawn).toEqual({ size: [Number(width), Number(height)], faults: [], outside: [] });
    },
  );
});

type Drawn = { size: [number, number]; faults: string[]; outside: string[] };

/** Runs in the browser. */
const measure = `async (svg) => {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  const faults = [...parsed.querySelectorAll("parsererror")].map((fault) => fault.textContent);
  const image = new Image();
  image.src = "data:image/svg+xml," + encodeURIComponent(svg);
  await image.decode();
  document.body.replaceChildren(parsed.documentElement);
  const outside = [...document.querySelectorAll("g > text")].filter((text) => {
    const [inner, outer] = [text.getBoundingClientRect(), text.parentNode.querySelector(".box").getBoundingClientRect()];
    return inner.left < outer.left || inner.right > outer.right || inner.top < outer.top || inner.bottom > outer.bottom;
  });
  return { size: [image.naturalWidth, image.naturalHeight], faults, outside: outside.map((text) => text.textContent) };
}`;
