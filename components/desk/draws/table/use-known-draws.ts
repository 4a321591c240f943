import { useEffect, useRef, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import type { KnownDraw } from '@/lib/draws/table/known-draws';

export type FindKnownDraws = (input: {
  program: string;
  from: string;
  to: string;
}) => Promise<ActionResult<KnownDraw[]>>;

/**
 * The recorded draws of a table's days, asked for when the days change or something was saved.
 * Where they cannot be had nothing is known; saving compares again.
 */
export function useKnownDraws(
  find: FindKnownDraws,
  { program, days, savings }: { program: string; days: { from: string; to: string } | null; savings: number },
): KnownDraw[] {
  const [known, setKnown] = useState<KnownDraw[]>([]);
  const ask = useRef(find);
  const [from, to] = [days?.from, days?.to];
  // Another saving is another answer to the same question.
  const question = from && to && program ? JSON.stringify({ program, from, to, savings }) : null;
  useEffect(() => {
    if (question === null) return setKnown([]);
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const { savings: _savings, ...input } = JSON.parse(question) as {
        savings: number;
      } & Parameters<FindKnownDraws>[0];
      const result = await ask.current(input).catch(() => null);
      if (isCurrent) setKnown(result?.ok ? result.value : []);
    }, 200);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [question]);
  return known;
}
