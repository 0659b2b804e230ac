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
  let moments = { all: 0, refusing: 0, calm: 0, lasting: 0 };
  let timer: NodeJS.Timeout | undefined;

  function refused(): void {
    untold += 1;
    wasRefused = true;
    timer ??= setInterval(look, momentMilliseconds).unref();
  }

  function look(): void {
    const { all, refusing, calm, lasting } = moments;
    moments = {
      all: all + 1,
      refusing: wasRefused ? refusing + 1 : 0,
      calm: wasRefused ? 0 : calm + 1,
      lasting: overload.isLasting ? lasting + 1 : 0,
    };
    wasRefused = false;
    const isOver = moments.calm === momentsOfSecond;
    if (isOver || moments.lasting === mostLastingMoments) {
      overload.isLasting = false;
      moments.refusing = 0;
    } else if (moments.refusing === lastsAfterMoments) {
      overload.isLasting = true;
    }
    if (moments.all % momentsOfSecond === 0 || isOver) tell();
    if (isOver) {
      clearInterval(timer);
      timer = undefined;
    }
  }

  function tell(): void {
    if (untold > 0) onRefused(untold);
    untold = 0;
  }

  return overload;
}

const momentMilliseconds = 100;
const momentsOfSecond = 10;
const lastsAfterMoments = 3;
const mostLastingMoments = 50;
