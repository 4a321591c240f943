'use client';

import { type MouseEvent, useRef } from 'react';
import type { ArticleRow } from '@/lib/articles/at-desk/schema';
import { ArticleTable } from './article-table';
import styles from './articles.module.css';
import { BulkBar } from './bulk-bar';
import { type BulkAction, useBulk } from './use-bulk';

interface ArticlePickerProps {
  articles: ArticleRow[];
  timeZone: string;
  canPublish: boolean;
  sections: { slug: string; name: string }[];
  tags: string[];
  change: BulkAction;
}

/** The list with a box before each row, and what can be done with the rows that are chosen. */
export function ArticlePicker(props: ArticlePickerProps) {
  const { articles, timeZone, canPublish, sections, tags, change } = props;
  const { chosen, choose, reasons, progress, run } = useBulk(articles, change);
  const last = useRef<number | null>(null);
  const open = articles.filter(({ canWrite, canPublish: may }) => canWrite || may).map(({ id }) => id);
  const shown = open.filter((id) => chosen.has(id));

  /** With Shift, every row from the one that was pressed last. */
  const press = (id: number) => (event: MouseEvent<HTMLInputElement>) => {
    const [from, to] = [open.indexOf(last.current ?? id), open.indexOf(id)].sort((a, b) => a - b);
    const isRange = event.shiftKey && last.current !== null && from !== undefined && from >= 0;
    choose(isRange ? open.slice(from, (to ?? from) + 1) : [id], event.currentTarget.checked);
    last.current = id;
  };
  return (
    <>
      {open.length > 1 && (
        <label className={`check ${styles.all}`}>
          <input
            type="checkbox"
            checked={shown.length === open.length}
            ref={(box) => {
              if (box) box.indeterminate = shown.length > 0 && shown.length < open.length;
            }}
            onChange={(event) => choose(open, event.currentTarget.checked)}
          />
          Choose all {open.length} of this page
        </label>
      )}
      <ArticleTable
        articles={articles}
        timeZone={timeZone}
        choose={({ id, headline }) =>
          open.includes(id) && (
            <input
              type="checkbox"
              aria-label={`Choose ${headline || 'the article without a headline'}`}
              checked={chosen.has(id)}
              onClick={press(id)}
              readOnly
            />
          )
        }
        note={({ id }) =>
          reasons.has(id) && <p className={`field-error ${styles.reason}`}>Refused: {reasons.get(id)}</p>
        }
      />
      <BulkBar
        count={shown.length}
        canPublish={canPublish}
        sections={sections}
        tags={tags}
        progress={progress}
        onAct={run}
        onNone={() => choose(open, false)}
      />
    </>
  );
}
