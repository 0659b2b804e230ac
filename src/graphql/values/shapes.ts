import { refusedValue } from "./refused-value.ts";
import { withText } from "./text-of-object.ts";

type Coordinate = number | string;
type Point = { x: Coordinate; y: Coordinate };
type Line = { a?: Point | null; b?: Point | null; A?: Coordinate | null; B?: Coordinate | null; C?: Coordinate | null };

export const point = {
  fromPg: (text: string) => withText(pointsOf(text)[0] as Point, text),
  toPg: orText((value: Point) => pointText(value)),
};

/** PostgreSQL keeps Ax + By + C = 0, which two points say only nearly. */
export const line = {
  fromPg(text: string) {
    const [A, B, C] = numbersOf(text) as [number, number, number];
    const points =
      B === 0
        ? [
            { x: -C / A, y: 0 },
            { x: -C / A, y: 1 },
          ]
        : [
            { x: 0, y: -C / B },
            { x: 1, y: -(A + C) / B },
          ];
    return withText({ a: points[0], b: points[1], A, B, C }, text);
  },
  toPg: orText(({ a, b, A, B, C }: Line) => {
    if (A != null && B != null && C != null) return `{${A},${B},${C}}`;
    if (!a || !b || A != null || B != null || C != null)
      throw refusedValue("A line has two points, `a` and `b`, or its three coefficients, `A`, `B` and `C`.");
    return `${pointText(a)},${pointText(b)}`;
  }),
};

export const lineSegment = {
  fromPg: (text: string) => corners(text),
  toPg: orText(({ a, b }: { a: Point; b: Point }) => `[${pointText(a)},${pointText(b)}]`),
};

export const box = {
  fromPg: (text: string) => corners(text),
  toPg: orText(({ a, b }: { a: Point; b: Point }) => `${pointText(a)},${pointText(b)}`),
};

export const path = {
  fromPg: (text: string) => withText({ isOpen: text.startsWith("["), points: pointsOf(text) }, text),
  toPg: orText(({ isOpen, points }: { isOpen?: boolean | null; points: Point[] }) =>
    isOpen ? `[${points.map(pointText).join()}]` : `(${points.map(pointText).join()})`,
  ),
};

export const polygon = {
  fromPg: (text: string) => withText({ points: pointsOf(text) }, text),
  toPg: orText(({ points }: { points: Point[] }) => `(${points.map(pointText).join()})`),
};

export const circle = {
  fromPg(text: string) {
    const [x, y, radius] = numbersOf(text);
    return withText({ center: { x, y }, radius }, text);
  },
  toPg: orText(({ center, radius }: { center: Point; radius: Coordinate }) => `<${pointText(center)},${radius}>`),
};

/** Of cursors and node ids come texts. */
function orText<Value>(print: (value: Value) => string) {
  return (value: Value | string) => (typeof value === "string" ? value : print(value));
}

function corners(text: string): { a: Point; b: Point } {
  const [a, b] = pointsOf(text) as [Point, Point];
  return withText({ a, b }, text);
}

function pointText({ x, y }: Point): string {
  return `(${x},${y})`;
}

function pointsOf(text: string): Point[] {
  const numbers = numbersOf(text);
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    x: numbers[2 * index] as Coordinate,
    y: numbers[2 * index + 1] as Coordinate,
  }));
}

function numbersOf(text: string): Coordinate[] {
  return (text.match(/[^\s,()[\]{}<>]+/g) ?? []).map((each) => {
    const value = Number.parseFloat(each);
    return Number.isFinite(value) && !Object.is(value, -0) ? value : each;
  });
}
