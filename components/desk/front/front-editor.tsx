'use client';

import { useEffect, useRef, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import type { DeskFront, FrontInput } from '@/lib/articles/front/schema';
import { Button } from '../button';
import { Notice } from '../notice';
import styles from './front.module.css';
import { type FrontChoice, toFrontInput } from './front-choice';
import { FrontOrder } from './front-order';
import { FrontStories } from './front-stories';
import type { SearchStories } from './story-picker';

type Keep = (input: FrontInput) => Promise<ActionResult<{ version: number }>>;

const unreachable = {
  ok: false,
  code: 'failed',
  message: 'The desk cannot be reached. Your choice is still here: check the connection, then save again.',
  fields: {},
} as const;

/** Composes the front page: the stories on top and the order of the sections, saved in one go. */
export function FrontEditor({
  front,
  keep,
  search,
}: {
  front: DeskFront;
  keep: Keep;
  search: SearchStories;
}) {
  const [choice, setChoice] = useState<FrontChoice>(front);
  const [version, setVersion] = useState(front.version);
  const [said, setSaid] = useState('');
  const [result, setResult] = useState<Awaited<ReturnType<Keep>> | typeof unreachable | null>(null);
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const moved = useRef<string | null>(null);

  // The focus stays on the button that was pressed, wherever its row has moved to.
  useEffect(() => {
    if (moved.current) form.current?.querySelector<HTMLElement>(`[data-move="${moved.current}"]`)?.focus();
    moved.current = null;
  });
  const change = (next: FrontChoice, words: string) => {
    moved.current = (document.activeElement as HTMLElement | null)?.dataset.move ?? null;
    setChoice(next);
    setSaid(words);
    setResult(null);
  };
  const save = async () => {
    setBusy(true);
    const answer = await keep(toFrontInput(version, choice)).catch(() => unreachable);
    setBusy(false);
    setSaid('');
    setResult(answer);
    if (answer.ok) setVersion(answer.value.version);
  };
  return (
    <div ref={form} className={styles.editor}>
      <FrontStories choice={choice} search={search} onChange={change} />
      <FrontOrder choice={choice} onChange={change} />
      <div className={styles.foot}>
        {result && (
          <Notice kind={result.ok ? 'done' : 'error'}>
            {result.ok ? 'Saved. Readers see it within seconds.' : result.message}{' '}
            {!result.ok && result.code === 'conflict' && (
              <a href="/admin/front" target="_blank" rel="noopener">
                See it as it is now (in a new tab)
              </a>
            )}
          </Notice>
        )}
        <Button kind="primary" isBusy={isBusy} onClick={save}>
          Save front page
        </Button>
        <p role="status" className="visually-hidden">
          {said}
        </p>
      </div>
    </div>
  );
}
