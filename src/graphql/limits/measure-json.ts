export type JsonMeasures = {
  /** Lists and objects within each other, the outermost included. */
  depth: number;
  /** What lists and objects hold; an object's member that is given twice counts twice. */
  values: number;
};

/**
 * Measures a JSON text without parsing it: parsing takes a hundred times as long for what is nested (a megabyte of `[`: 0.6 s)
 * or has ever new members. One pass, which ends where there is more than `most`: then the measures are lower bounds. Of
 * a text that is no JSON they say nothing but that no more than so much of it can be parsed before that is found out.
 */
export function measureJson(text: string, most: JsonMeasures): JsonMeasures {
  let open = 0;
  let depth = 0;
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case quote:
        i = endOfString(text, i);
        break;
      case comma:
        values += 1;
        if (values > most.values) return { depth, values };
        break;
      case openBracket:
      case openBrace:
        open += 1;
        if (open > depth) depth = open;
        if (depth > most.depth) return { depth, values };
        break;
      case closeBracket:
      case closeBrace:
        open -= 1;
        if (!isOpenedBefore(text, i)) values += 1; // the last one, which no comma follows
        if (values > most.values) return { depth, values };
    }
  }
  return { depth, values };
}

/** A JSON text with `{}` in place of every list and object that is inside so many others, to read the outer ones by. */
export function outlineOf(text: string, levels: number): string {
  let outline = "";
  let open = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character === quote) i = endOfString(text, i);
    else if (character === openBracket || character === openBrace) {
      open += 1;
      if (open === levels + 1) outline += `${text.slice(from, i)}{}`;
    } else if (character === closeBracket || character === closeBrace) {
      open -= 1;
      if (open === levels) from = i + 1;
    }
  }
  return open > levels ? outline : outline + text.slice(from);
}

/** Where the string that begins at `start` has its closing quote; the text's end, if it has none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

/** By an odd number of backslashes: of an even one each escapes the next. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text.charCodeAt(first - 1) === backslash) first -= 1;
  return (at - first) % 2 === 1;
}

/** Whether nothing is between the bracket that closes at `close` and the one before. */
function isOpenedBefore(text: string, close: number): boolean {
  let before = close - 1;
  while (isSpace(text.charCodeAt(before))) before -= 1;
  const character = text.charCodeAt(before);
  return character === openBracket || character === openBrace;
}

function isSpace(character: number): boolean {
  return character === 0x20 || character === 0x0a || character === 0x0d || character === 0x09;
}

const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
