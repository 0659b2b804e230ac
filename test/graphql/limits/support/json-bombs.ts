/** A request that is dear to parse, as long as is asked for; what is dear is its member of this name. */
export type JsonBomb = {
  name: string;
  /** By which limit it is refused. */
  quantity: "inputDepth" | "variableValues";
  isJson?: false;
  text: (characters: number, member: string) => string;
};

const inside = (make: (characters: number) => string): JsonBomb["text"] => {
  return (characters, member) => {
    const before = `{"id":"1","type":"subscribe","query":"{nodeId}","${member}":`;
    return `${before}${make(characters - before.length - 1)}}`;
  };
};

/** Items until the text is as long, between its brackets. */
function list(characters: number, [open, close]: string, make: (index: number) => string): string {
  const items: string[] = [];
  let length = 2;
  for (let i = 0; ; i++) {
    const item = make(i);
    length += item.length + 1;
    if (length > characters) break;
    items.push(item);
  }
  return `${open}${items.join()}${close}`;
}

const name36 = (index: number) => index.toString(36);
const nested = (characters: number, open: string, close: string) => {
  const levels = Math.floor(characters / (open.length + close.length)) - 1;
  return `${open.repeat(levels)}1${close.repeat(levels)}`;
};

export const jsonBombs: readonly JsonBomb[] = [
  { name: "deep lists", quantity: "inputDepth", text: inside((length) => nested(length, "[", "]")) },
  { name: "deep objects", quantity: "inputDepth", text: inside((length) => nested(length, '{"a":', "}")) },
  {
    name: "lists that are never closed",
    isJson: false,
    quantity: "inputDepth",
    text: inside((length) => "[".repeat(length)),
  },
  { name: "a wide list", quantity: "variableValues", text: inside((length) => list(length, "[]", () => "1")) },
  {
    name: "a list of empty lists",
    quantity: "variableValues",
    text: inside((length) => list(length, "[]", () => "[]")),
  },
  {
    name: "a list of empty objects",
    quantity: "variableValues",
    text: inside((length) => list(length, "[]", () => "{}")),
  },
  {
    name: "a list of texts",
    quantity: "variableValues",
    text: inside((length) => list(length, "[]", (i) => `"${name36(i)}"`)),
  },
  {
    name: "an object of many members",
    quantity: "variableValues",
    text: inside((length) => list(length, "{}", (i) => `"${name36(i)}":1`)),
  },
  {
    name: "members that are numbers",
    quantity: "variableValues",
    text: inside((length) => list(length, "{}", (i) => `"${i * 7_919}":1`)),
  },
  {
    name: "objects of ever new members",
    quantity: "variableValues",
    text: inside((length) => list(length, "[]", (i) => `{"${name36(i)}":1}`)),
  },
  {
    name: "the same member again",
    quantity: "variableValues",
    text: inside((length) => list(length, "{}", () => '"a":1')),
  },
];
