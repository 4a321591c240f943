import { type KeyboardEvent, useState } from 'react';

type Step = (at: number, all: HTMLElement[]) => number;

/** In the row above or below: the next one, in the order of reading, that begins at the same edge. */
const inColumn =
  (way: 1 | -1): Step =>
  (at, all) => {
    let to = at + way;
    while (all[to] && all[to]?.offsetLeft !== all[at]?.offsetLeft) to += way;
    return to;
  };

const steps: Record<string, Step> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowDown: inColumn(1),
  ArrowUp: inColumn(-1),
  Home: () => 0,
  End: (_, all) => all.length - 1,
};

/** A grid of choices is one stop of the Tab key; the arrows go about in it. */
export function useChoiceKeys(count: number) {
  const [at, setAt] = useState(0);
  const stop = Math.min(at, Math.max(count - 1, 0));
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (!step) return;
    const all = [...event.currentTarget.querySelectorAll('button')];
    const to = step(stop, all);
    event.preventDefault();
    if (!all[to]) return;
    setAt(to);
    all[to].focus();
  };
  return { stop, setStop: setAt, onKeyDown };
}
