import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';

/**
 * State that outlives a reload of its tab: what was typed stands there again. What was kept is
 * checked by the schema, since an older version of the page may have written it.
 */
export function useKeptState<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  initial: z.output<Schema>,
): {
  state: z.output<Schema>;
  setState: (change: (now: z.output<Schema>) => z.output<Schema>) => void;
  /** False until what was kept stands there: what is typed before it would be overwritten. */
  isRestored: boolean;
} {
  const [state, show] = useState(initial);
  const latest = useRef(initial);
  const [isRestored, setRestored] = useState(false);
  useEffect(() => {
    const kept = read(name);
    const parsed = schema.safeParse(kept);
    if (kept !== null && parsed.success) {
      latest.current = parsed.data;
      show(parsed.data);
    }
    setRestored(true);
  }, [name, schema]);
  /** Keeps first: nothing is shown that a reload would lose. */
  const setState = (change: (now: z.output<Schema>) => z.output<Schema>) => {
    latest.current = change(latest.current);
    write(name, latest.current);
    show(latest.current);
  };
  return { state, setState, isRestored };
}

function read(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** A browser that keeps nothing (private, or full) loses only this. */
function write(name: string, state: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(state));
  } catch {
    sessionStorage.removeItem(name);
  }
}
