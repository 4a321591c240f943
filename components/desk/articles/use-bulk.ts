import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import { type BulkAct, type BulkInput, type BulkOutcome, bulkMost } from '@/lib/articles/at-desk/bulk/schema';
import type { ArticleRow } from '@/lib/articles/at-desk/schema';

export type BulkAction = (input: BulkInput) => Promise<ActionResult<BulkOutcome[]>>;

export interface Progress {
  isBusy: boolean;
  done: number;
  refused: number;
  total: number;
  /** What stopped all of it. */
  message: string;
}

const lost = 'The desk cannot be reached. What was not done yet is still chosen.';
const none: Progress = { isBusy: false, done: 0, refused: 0, total: 0, message: '' };

/** Which rows are chosen, and one act on all of them, some at a time; what is refused stays chosen, with its reason. */
export function useBulk(articles: ArticleRow[], action: BulkAction) {
  const router = useRouter();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [reasons, setReasons] = useState<ReadonlyMap<number, string>>(new Map());
  const [progress, setProgress] = useState(none);

  const choose = useCallback((ids: number[], isChosen: boolean) => {
    setChosen((now) => {
      const next = new Set(now);
      for (const id of ids) isChosen ? next.add(id) : next.delete(id);
      return next;
    });
  }, []);

  const run = async (act: BulkAct) => {
    const items = articles.filter(({ id }) => chosen.has(id)).map(({ id, version }) => ({ id, version }));
    const told = new Map<number, string>();
    const now = { ...none, isBusy: true, total: items.length };
    setProgress(now);
    for (let at = 0; at < items.length && !now.message; at += bulkMost) {
      const result = await action({ act, items: items.slice(at, at + bulkMost) }).catch(() => null);
      for (const { id, isDone, message } of result?.ok ? result.value : []) {
        if (isDone) choose([id], false);
        else told.set(id, message);
        now[isDone ? 'done' : 'refused'] += 1;
      }
      if (!result?.ok) now.message = result?.message ?? lost;
      setProgress({ ...now });
    }
    setReasons(told);
    setProgress({ ...now, isBusy: false });
    // The rows' new versions and states.
    router.refresh();
  };
  return { chosen, choose, reasons, progress, run };
}
