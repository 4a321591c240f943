import { useEffect, useState } from 'react';
import type { Found } from '@/lib/search/desk/find-anything';

export type Finding =
  | { state: 'idle' | 'asking'; found: Found[] }
  | { state: 'answered'; found: Found[]; text: string }
  | { state: 'failed'; found: Found[] };

const pause = 120;

/** Asks for records while one types; an answer to what is typed no more is dropped. */
export function useFound(text: string): Finding {
  const [finding, setFinding] = useState<Finding>({ state: 'idle', found: [] });
  useEffect(() => {
    const wanted = text.trim();
    if (!wanted) return setFinding({ state: 'idle', found: [] });
    const stop = new AbortController();
    setFinding(({ found }) => ({ state: 'asking', found }));
    const timer = setTimeout(async () => {
      try {
        const query = new URLSearchParams({ q: wanted });
        const answer = await fetch(`/admin/api/find?${query}`, { signal: stop.signal });
        if (!answer.ok) throw new Error(`${answer.status}`);
        const { found } = (await answer.json()) as { found: Found[] };
        setFinding({ state: 'answered', found, text: wanted });
      } catch {
        if (!stop.signal.aborted) setFinding({ state: 'failed', found: [] });
      }
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);
  return finding;
}
