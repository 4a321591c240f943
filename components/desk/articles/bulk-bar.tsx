'use client';

import { useRef, useState } from 'react';
import type { BulkAct } from '@/lib/articles/at-desk/bulk/schema';
import { Button } from '../button';
import { Field } from '../field';
import styles from './articles.module.css';
import { ConfirmAct, type ConfirmHandle } from './confirm-act';
import type { Progress } from './use-bulk';

interface BulkBarProps {
  count: number;
  canPublish: boolean;
  sections: { slug: string; name: string }[];
  tags: string[];
  progress: Progress;
  onAct: (act: BulkAct) => void;
  onNone: () => void;
}

/** What became of the last act, in one line. */
function outcomeWords({ isBusy, done, refused, total, message }: Progress): string {
  if (isBusy) return `${done + refused} of ${total} …`;
  if (total === 0) return '';
  const words = [`${done} done`, ...(refused > 0 ? [`${refused} refused: see why below`] : [])];
  return `${words.join(', ')}.${message && ` ${message}`}`;
}

/** What can be done with the chosen rows; in reach while the list scrolls. */
export function BulkBar({ count, canPublish, sections, tags, progress, onAct, onNone }: BulkBarProps) {
  const confirm = useRef<ConfirmHandle>(null);
  const [section, setSection] = useState('');
  const [tag, setTag] = useState('');
  const { isBusy } = progress;
  const words = outcomeWords(progress);
  if (count === 0 && !words) return null;
  const act = (kind: 'add-tag' | 'remove-tag') => () => tag.trim() && onAct({ kind, tag: tag.trim() });
  return (
    <section className={styles.bulk} aria-label="Chosen articles">
      <p role="status">
        <b>{count === 1 ? '1 article chosen' : `${count} articles chosen`}</b> {words}
      </p>
      {count > 0 && (
        <>
          <div className="row">
            {canPublish && (
              <>
                <Button isBusy={isBusy} onClick={() => confirm.current?.ask('publish')}>
                  Publish
                </Button>
                <Button isBusy={isBusy} onClick={() => confirm.current?.ask('unpublish')}>
                  Take down
                </Button>
              </>
            )}
            <Button isBusy={isBusy} onClick={() => confirm.current?.ask('archive')}>
              Archive
            </Button>
            <Button onClick={onNone}>Choose none</Button>
          </div>
          <div className={styles.group}>
            <Field label="Move to section">
              {(field) => (
                <select {...field} value={section} onChange={(event) => setSection(event.target.value)}>
                  <option value="">Choose …</option>
                  {sections.map(({ slug, name }) => (
                    <option key={slug} value={slug}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Button isBusy={isBusy} onClick={() => section && onAct({ kind: 'section', section })}>
              Move
            </Button>
          </div>
          <div className={styles.group}>
            <Field label="A tag for all">
              {(field) => (
                <input
                  {...field}
                  list="bulk-tags"
                  value={tag}
                  maxLength={60}
                  onChange={(event) => setTag(event.target.value)}
                />
              )}
            </Field>
            <datalist id="bulk-tags">
              {tags.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
            <Button isBusy={isBusy} onClick={act('add-tag')}>
              Add tag
            </Button>
            <Button isBusy={isBusy} onClick={act('remove-tag')}>
              Remove tag
            </Button>
          </div>
        </>
      )}
      <ConfirmAct ref={confirm} count={count} onConfirm={(kind) => onAct({ kind })} />
    </section>
  );
}
