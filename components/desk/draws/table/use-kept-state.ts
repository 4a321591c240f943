import { useEffect, useState } from 'react';
import type { z } from 'zod';

/**
 * State that outlives a reload of its tab: what was typed stands there again. What was kept is
 * checked by the schema, since an older version of the page may have written it.
 */
export function useKeptState<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  initial: z.output<Schema>,
): [z.output<Schema>, (change: (now: z.output<Schema>) => z.output<Schema>) => void] {
  const [state, setState] = useState(initial);
  const [isRestored, setRestored] = useState(false);
  useEffect(() => {
    const kept = read(name);
    const parsed = schema.safeParse(kept);
    if (kept !== null && parsed.success) setState(parsed.data);
    setRestored(true);
  }, [name, schema]);
  useEffect(() => {
    if (isRestored) write(name, state);
  }, [name, state, isRestored]);
  return [state, setState];
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
