'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { ActionResult } from '@/lib/action-result';
import type { CommentState } from '@/lib/comments/schema';

export type JudgeAction = (input: {
  ids: number[];
  from: CommentState;
  to: CommentState;
  reason?: string;
}) => Promise<ActionResult<{ ids: number[] }>>;

const done: Record<CommentState, string> = {
  approved: 'shown',
  spam: 'set aside as spam',
  deleted: 'deleted',
  waiting: 'put back to wait',
};
const counted = (count: number) => (count === 1 ? 'One comment' : `${count} comments`);

interface Last {
  ids: number[];
  from: CommentState;
  to: CommentState;
}

/** Decides of comments: they leave the list at once, and come back where the desk refuses. */
export function useJudging(judge: JudgeAction) {
  const router = useRouter();
  const [gone, setGone] = useState<ReadonlySet<number>>(new Set());
  const [said, setSaid] = useState('');
  const [error, setError] = useState('');
  const [last, setLast] = useState<Last | null>(null);
  const [isPending, startTransition] = useTransition();

  function bringBack(ids: number[]) {
    setGone((before) => new Set([...before].filter((id) => !ids.includes(id))));
  }

  function decide(ids: number[], from: CommentState, to: CommentState, reason = '') {
    if (ids.length === 0 || from === to) return;
    setGone((before) => new Set([...before, ...ids]));
    setError('');
    startTransition(async () => {
      const result = await judge({ ids, from, to, reason }).catch(() => null);
      if (!result?.ok) {
        bringBack(ids);
        setError(result?.message ?? 'The desk cannot be reached: nothing was decided. Try again.');
        return;
      }
      const missed = ids.length - result.value.ids.length;
      setLast({ ids: result.value.ids, from, to });
      setSaid(
        `${counted(result.value.ids.length)} ${done[to]}.${missed > 0 ? ` A colleague was faster with ${missed}.` : ''}`,
      );
    });
  }

  function undo() {
    if (!last) return;
    const { ids, from, to } = last;
    startTransition(async () => {
      const result = await judge({ ids, from: to, to: from }).catch(() => null);
      if (!result?.ok) return setError(result?.message ?? 'The desk cannot be reached. Try again.');
      bringBack(ids);
      setLast(null);
      setSaid(`${counted(result.value.ids.length)} ${done[from]}.`);
      router.refresh();
    });
  }

  return { gone, said, error, isPending, canUndo: last !== null, decide, undo };
}
