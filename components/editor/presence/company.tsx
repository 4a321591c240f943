'use client';

import { Button } from '@/components/desk/button';
import { Notice } from '@/components/desk/notice';
import type { useCompany } from './use-company';
import './presence.css';

type Props = ReturnType<typeof useCompany>;

/** Who else has the article open: a quiet line in the bar, said once to those who do not see it. */
export function Others({ others }: Pick<Props, 'others'>) {
  return (
    <ul className="presence" aria-label="Also here" aria-live="polite">
      {others.map(({ id, name, isWriting }) => (
        <li key={id} data-writing={isWriting || undefined}>
          <span className="presence-mark" aria-hidden="true">
            {name.trim().charAt(0).toUpperCase()}
          </span>
          {name} {isWriting ? 'is writing here' : 'has it open'}
        </li>
      ))}
    </ul>
  );
}

/** Somebody saved something newer, and nothing was typed here since: it can be read without losing anything. */
export function NewerNotice({ isNewer, isLost, onShowNewer }: Props) {
  if (!isNewer) return null;
  return (
    <Notice kind="info">
      <p>A newer version of this article was saved. What you see below is the one before it.</p>
      <div className="row">
        <Button kind="primary" onClick={onShowNewer}>
          Show the newer version
        </Button>
        {isLost && <span role="alert">It cannot be read now. Try again.</span>}
      </div>
    </Notice>
  );
}
