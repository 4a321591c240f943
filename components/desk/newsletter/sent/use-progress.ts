import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '@/lib/newsletter/sending/count-progress';

const everyMs = 1_000;

async function read(id: string): Promise<Progress | null> {
  const answer = await fetch(`/admin/api/sendings/${id}`, { cache: 'no-store' }).catch(() => null);
  return answer?.ok ? answer.json() : null;
}

/**
 * A sending's progress, asked for each second until it is over.
 * @param onEnd once, when it ends while one looks at it.
 */
export function useProgress(start: Progress, onEnd: () => void): [Progress, () => Promise<void>] {
  const [progress, setProgress] = useState(start);
  const end = useRef(onEnd);
  end.current = onEnd;
  const { id } = start;
  const isOver = progress.finishedAt !== null;

  const refresh = useCallback(async () => {
    const now = await read(id);
    if (!now) return;
    setProgress(now);
    if (now.finishedAt) end.current();
  }, [id]);

  useEffect(() => {
    if (isOver) return;
    const beat = setInterval(() => void refresh(), everyMs);
    return () => clearInterval(beat);
  }, [isOver, refresh]);
  return [progress, refresh];
}
