import type { CommentState } from '@/lib/comments/schema';
import { Button } from '../button';
import { Field } from '../field';
import styles from './comments.module.css';
import { verdictsFor } from './verdicts';

interface JudgeBarProps {
  state: CommentState;
  /** Chosen, and all that are here. */
  count: number;
  total: number;
  isPending: boolean;
  reason: string;
  onReason: (reason: string) => void;
  onChooseAll: () => void;
  onJudge: (to: CommentState) => void;
}

/** What is done with all chosen comments, and the reason that is noted with it. */
export function JudgeBar(props: JudgeBarProps) {
  const { state, count, total, isPending, reason, onReason, onChooseAll, onJudge } = props;
  return (
    <section className={styles.bar} aria-label="With the chosen comments">
      <Button onClick={onChooseAll} aria-pressed={count > 0 && count === total}>
        Choose all
      </Button>
      {verdictsFor(state).map(({ to, label, kind }) => (
        <Button key={to} kind={kind} isBusy={isPending} onClick={() => onJudge(to)}>
          {label} {count > 0 ? count : ''} chosen
        </Button>
      ))}
      <Field label="Reason (for the desk)">
        {(field) => (
          <input
            {...field}
            value={reason}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => onReason(event.currentTarget.value)}
          />
        )}
      </Field>
    </section>
  );
}

const keys = [
  ['j', 'next'],
  ['k', 'the one before'],
  ['x', 'choose'],
  ['a', 'approve'],
  ['s', 'spam'],
  ['d', 'delete'],
  ['w', 'back to waiting'],
  ['u', 'undo'],
] as const;

/** The keys of the queue. */
export function KeyHelp() {
  return (
    <p className={styles.keys}>
      Keys:{' '}
      {keys.map(([key, act]) => (
        <span key={key}>
          <kbd>{key}</kbd> {act}
        </span>
      ))}
    </p>
  );
}
