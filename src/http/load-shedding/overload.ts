/** Whether more comes than can be served, as far as refusals tell. */
export type Overload = {
  readonly isLasting: boolean;
  /** To be told of each refusal. */
  refused(): void;
};

/**
 * Overload lasts when operations were refused in each of some moments on end. It is over when none was for a second; and
 * now and then it is taken to be over, to see whether it is: clients who come again at once would keep it up for ever.
 * `onRefused` is told at most once a second how many were refused in it.
 */
export function watchOverload(onRefused: (count: number) => void): Overload {
  const overload = { isLasting: false, refused };
  let untold = 0;
  let wasRefused = false;
  let moments = 0;
  /** How many moments on end it has been so. */
  let refusing = 0;
  let calm = 0;
  let lasting = 0;
  let timer: NodeJS.Timeout | undefined;

  function refused(): void {
    untold += 1;
    wasRefused = true;
    timer ??= setInterval(look, momentMilliseconds).unref();
  }

  function look(): void {
    moments += 1;
    refusing = wasRefused ? refusing + 1 : 0;
    calm = wasRefused ? 0 : calm + 1;
    lasting = overload.isLasting ? lasting + 1 : 0;
    wasRefused = false;
    if (calm === momentsOfSecond) {
      end();
    } else if (lasting === maxLastingMoments) {
      overload.isLasting = false;
      refusing = 0;
    } else if (refusing === lastsAfterMoments) {
      overload.isLasting = true;
    }
    if (moments % momentsOfSecond === 0) tell();
  }

  function end(): void {
    overload.isLasting = false;
    clearInterval(timer);
    timer = undefined;
    tell();
  }

  function tell(): void {
    if (untold > 0) onRefused(untold);
    untold = 0;
  }

  return overload;
}

const momentMilliseconds = 50;
const momentsOfSecond = 1_000 / momentMilliseconds;
const lastsAfterMoments = 3;
const maxLastingMoments = 5 * momentsOfSecond;
