'use client';

import { useState } from 'react';
import type { DeskComment } from '@/lib/comments/desk/queue';
import type { CommentState } from '@/lib/comments/schema';
import { Notice } from '../notice';
import type { KeptFormAction } from '../use-kept-form';
import { CommentCard } from './comment-card';
import styles from './comments.module.css';
import { JudgeBar, KeyHelp } from './judge-bar';
import { type JudgeAction, useJudging } from './use-judging';
import { useKeys } from './use-keys';

interface QueueProps {
  comments: DeskComment[];
  state: CommentState;
  judge: JudgeAction;
  close: KeptFormAction;
}

/** Comments to decide of, one by one or many at once, by pointer or by keys. */
export function CommentQueue({ comments, state, judge, close }: QueueProps) {
  const { gone, said, error, isPending, canUndo, decide, undo } = useJudging(judge);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [at, setAt] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const here = comments.filter(({ id }) => !gone.has(id));
  const picked = here.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const place = here.findIndex(({ id }) => id === at);

  function go(to: number) {
    const comment = here[Math.max(0, Math.min(to, here.length - 1))];
    if (!comment) return;
    setAt(comment.id);
    document.getElementById(`queue-${comment.id}`)?.focus();
  }
  function toggle(id: number | null) {
    if (id === null) return;
    setChosen((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );
  }
  function judgeAll(ids: number[], to: CommentState) {
    const left = here.filter(({ id }) => !ids.includes(id));
    const next = left.find(({ id }) => at !== null && id < at) ?? left.at(-1);
    decide(ids, state, to, reason);
    setChosen(new Set());
    setAt(next?.id ?? null);
    if (next) document.getElementById(`queue-${next.id}`)?.focus();
  }
  /** By key: the chosen ones, or else the one that has the focus. */
  const judgeHere = (to: CommentState) =>
    judgeAll(picked.length > 0 ? picked : place >= 0 && at !== null ? [at] : [], to);
  useKeys({
    j: () => go(place + 1),
    k: () => go(place < 0 ? 0 : place - 1),
    x: () => toggle(at),
    a: () => judgeHere('approved'),
    s: () => judgeHere('spam'),
    d: () => judgeHere('deleted'),
    w: () => judgeHere('waiting'),
    u: undo,
  });

  return (
    <div className="stack">
      <JudgeBar
        state={state}
        count={picked.length}
        total={here.length}
        isPending={isPending}
        reason={reason}
        onReason={setReason}
        onChooseAll={() => setChosen(new Set(picked.length === here.length ? [] : here.map(({ id }) => id)))}
        onJudge={(to) => judgeAll(picked, to)}
      />
      <div role="status" className={styles.said}>
        {said}{' '}
        {canUndo && (
          <button type="button" className="link-button" onClick={undo}>
            Undo
          </button>
        )}
      </div>
      {error && <Notice kind="error">{error}</Notice>}
      <ol className={styles.queue}>
        {here.map((comment) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            isChosen={chosen.has(comment.id)}
            onChoose={() => toggle(comment.id)}
            onReach={() => setAt(comment.id)}
            onJudge={(to) => decide([comment.id], state, to, reason)}
            close={close}
          />
        ))}
      </ol>
      {here.length === 0 && <p className="empty-state">All of these are decided. Reload for more.</p>}
      <KeyHelp />
    </div>
  );
}
