'use client';

import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import { formatInstant } from '@/lib/dates';
import { peopleWords } from '@/lib/newsletter/people/words';
import type { Progress } from '@/lib/newsletter/sending/count-progress';
import { sendingStates } from '@/lib/newsletter/sending/schema';
import { formatInteger } from '@/lib/numbers';
import { Button } from '../../button';
import { Notice } from '../../notice';
import styles from '../newsletter.module.css';
import { useProgress } from './use-progress';

type Act = 'pause' | 'resume' | 'cancel';
type Steer = (input: { id: string; act: Act }) => Promise<ActionResult<void>>;

const parts = [
  ['sent', 'Sent'],
  ['failed', 'Failed'],
  ['suppressed', 'Left out'],
  ['uncertain', 'Uncertain'],
  ['left', 'Still to go'],
] as const;

function stateWords({ state, finishedAt, left, startedAt }: Progress): string {
  if (state === 'done') return `Sent. Finished ${formatInstant(finishedAt ?? startedAt)}.`;
  if (state === 'cancelled') return finishedAt ? 'Cancelled.' : 'Being cancelled …';
  return `${sendingStates[state]}: ${formatInteger(left)} still to go.`;
}

function titleWords({ total, finishedAt }: Progress): string {
  const people = peopleWords({ people: total, precision: 'exact' });
  return finishedAt ? `Audience: ${people}` : `Sending to ${people}`;
}

/**
 * How far a sending is, as it goes on, and what can be done with it.
 * @param name which one it is, where it is not the only one of its page.
 */
export function SendingProgress(props: { start: Progress; steer: Steer | null; name?: string }) {
  const { start, steer, name } = props;
  const titleId = useId();
  const router = useRouter();
  const [progress, refresh] = useProgress(start, () => router.refresh());
  const [error, setError] = useState('');
  const [busy, setBusy] = useState<Act | null>(null);
  const { id, state, total, reason, delayed, finishedAt } = progress;

  const act = async (what: Act) => {
    if (what === 'cancel' && !window.confirm('Cancel it? Whoever has not got it yet will not get it.'))
      return;
    setBusy(what);
    const result = await steer?.({ id, act: what });
    setBusy(null);
    setError(result && !result.ok ? result.message : '');
    await refresh();
  };
  const button = (what: Act, label: string) => (
    <Button kind={what === 'cancel' ? 'danger' : 'plain'} isBusy={busy === what} onClick={() => act(what)}>
      {label}
    </Button>
  );

  return (
    <section className={styles.progress} aria-labelledby={titleId}>
      <h2 id={titleId}>{[name, titleWords(progress)].filter(Boolean).join(' · ')}</h2>
      <p role="status">{stateWords(progress)}</p>
      {state === 'paused' && reason && <Notice kind="warning">{reason}</Notice>}
      {error && <Notice kind="error">{error}</Notice>}
      <progress max={Math.max(1, total)} value={total - progress.left} aria-label="Settled" />
      <dl className={styles.counts}>
        {parts.map(([name, label]) => (
          <div key={name} data-part={name}>
            <dt>{label}</dt>
            <dd>{formatInteger(progress[name])}</dd>
          </div>
        ))}
      </dl>
      {delayed > 0 && (
        <p className="muted">
          Refused for the time being, and tried again by themselves: {formatInteger(delayed)}.
        </p>
      )}
      {steer && !finishedAt && state !== 'cancelled' && (
        <div className="row">
          {state === 'running' ? button('pause', 'Pause') : button('resume', 'Go on')}
          {button('cancel', 'Cancel the rest')}
        </div>
      )}
    </section>
  );
}
