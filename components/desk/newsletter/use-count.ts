import { useEffect, useState } from 'react';
import type { PeopleCount } from '@/lib/newsletter/people/words';

const pauseMs = 200;

/**
 * How many people a choice reaches, asked again a moment after it changed.
 * @param key says the choice; the same key is asked once.
 * @param ask null where there is no answer.
 * @returns undefined while it is asked.
 */
export function useCount(
  key: string,
  ask: (key: string) => Promise<PeopleCount | null>,
): PeopleCount | null | undefined {
  const [answer, setAnswer] = useState<{ key: string; people: PeopleCount | null }>();
  useEffect(() => {
    let isOpen = true;
    const timer = setTimeout(async () => {
      const people = await ask(key).catch(() => null);
      if (isOpen) setAnswer({ key, people });
    }, pauseMs);
    return () => {
      isOpen = false;
      clearTimeout(timer);
    };
  }, [key, ask]);
  return answer?.key === key ? answer.people : undefined;
}
