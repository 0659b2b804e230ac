export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string };

const token =
  /<(?<open>[a-z][\w-]*)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<empty>\/?)>|<\/(?<close>[a-z][\w-]*)>|(?<text>[^<]+)/gy;

/** Reads XML as strictly as our pictures need it. @throws Error where it is not well-formed */
export function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const path = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const { open, attributes = "", empty, close, text } = token.exec(xml)?.groups ?? {};
    const parent = path.at(-1) as Element;
    if (open) {
      const element = { name: open, attributes: readAttributes(attributes), children: [], text: "" };
      parent.children.push(element);
      if (!empty) path.push(element);
    } else if (close) {
      if (parent.name !== close) throw new Error(`</${close}> closes <${parent.name}>, at ${at}`);
      path.pop();
    } else if (text) {
      parent.text += decode(text);
    } else {
      throw new Error(`no XML at ${at}: ${xml.slice(at, at + 40)}`);
    }
  }
  const [element, ...others] = root.children;
  if (path.length !== 1 || !element || others.length > 0 || root.text.trim()) throw new Error("not one element");
  return element;
}

/** An element and all that is in it. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, decode(value)]);
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`an attribute twice: ${text}`);
  return attributes;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function decode(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error("a letter XML forbids");
  return text.replace(/&([^;&]{0,8})(;?)/g, (_, name: string, end: string) => {
    const letter = end && entities[name];
    if (!letter) throw new Error(`no entity: &${name}`);
    return letter;
  });
}
