import { useCallback, useRef, useState } from 'react';

export type Doing = 'save' | 'publish' | 'unpublish' | 'flow' | null;

/** One write after another: an act waits for the save before it, and a second act for nobody. */
export function useTurns() {
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const running = useRef<Doing>(null);
  const waiting = useRef(0);
  const [doing, setDoing] = useState<Doing>(null);

  const inTurn = useCallback(<T>(work: () => Promise<T>): Promise<T> => {
    waiting.current += 1;
    const next = turn.current.then(work).finally(() => {
      waiting.current -= 1;
    });
    turn.current = next.catch(() => undefined);
    return next;
  }, []);

  /** An act of the person's; another one that is pressed meanwhile is ignored. */
  const run = useCallback(
    async (what: Exclude<Doing, null>, act: () => Promise<unknown>) => {
      if (running.current) return;
      running.current = what;
      setDoing(what);
      await inTurn(act);
      running.current = null;
      setDoing(null);
    },
    [inTurn],
  );
  const isBusy = useCallback(() => waiting.current > 0, []);
  return { doing, inTurn, run, isBusy };
}
