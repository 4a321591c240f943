'use client';

import { useEffect, useRef, useState } from 'react';
import { OrderRow } from '@/components/desk/front/order-row';
import { StoryPicker } from '@/components/desk/front/story-picker';
import { mostRelated } from '@/lib/articles/writing/schema';
import type { FieldsOf } from '../article/article-form';
import { useEditorDoors } from '../doors';
import styles from './related.module.css';
import { useHits } from './use-hits';

/** The ids with the one at a place moved by a step. */
function moved(ids: number[], place: number, step: 1 | -1): number[] {
  const [id] = ids.slice(place, place + 1);
  return id === undefined ? ids : ids.toSpliced(place, 1).toSpliced(place + step, 0, id);
}

/** The stories that stand first under this one, in the editor's order; what is left is filled by likeness. */
export function RelatedField({ text, errors, onChange }: FieldsOf) {
  const { actions } = useEditorDoors();
  const { related } = text;
  const { hits, learn } = useHits(related);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef<string | null>(null);
  const error = errors['text.related'];

  // The focus stays on the button that was pressed, wherever its row has moved to.
  useEffect(() => {
    if (pressed.current)
      list.current?.querySelector<HTMLElement>(`[data-move="${pressed.current}"]`)?.focus();
    pressed.current = null;
  });
  const nameOf = (id: number) => hits.get(id)?.headline ?? `Article ${id}`;
  const move = (place: number, step: 1 | -1, id: number) => {
    pressed.current = `related ${id} ${step < 0 ? 'up' : 'down'}`;
    onChange({ related: moved(related, place, step) });
    setSaid(`${nameOf(id)} is number ${place + 1 + step} now.`);
  };
  const remove = (id: number) => {
    onChange({ related: related.filter((one) => one !== id) });
    setSaid(`${nameOf(id)} is removed.`);
    list.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  };
  return (
    <fieldset ref={list} className="stack">
      <legend>Continue reading</legend>
      <p className="field-hint">
        {related.length === 0
          ? 'Stories that are like this one stand under it by themselves. Choose some to put them first.'
          : 'These stand first under the story; stories that are like it fill up the rest.'}
      </p>
      {related.length > 0 && (
        <ol className={styles.list}>
          {related.map((id, place) => (
            <li key={id}>
              <OrderRow
                id={`related ${id}`}
                name={nameOf(id)}
                place={String(place + 1)}
                up={place > 0 ? () => move(place, -1, id) : null}
                down={place < related.length - 1 ? () => move(place, 1, id) : null}
                remove={() => remove(id)}
              >
                {nameOf(id)}
                {hits.get(id)?.isPublished === false && (
                  <span className="muted">not published: readers do not see it yet</span>
                )}
              </OrderRow>
            </li>
          ))}
        </ol>
      )}
      {error && <p className="field-error">{error}</p>}
      {related.length < mostRelated && (
        <StoryPicker
          label="Find a story to put first"
          search={actions.searchArticles}
          onChoose={(story) => {
            learn(story);
            if (related.includes(story.id)) return setSaid(`${story.headline} is there already.`);
            onChange({ related: [...related, story.id] });
            setSaid(`${story.headline} is number ${related.length + 1} now.`);
          }}
        />
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </fieldset>
  );
}
