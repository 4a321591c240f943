'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { Field } from '@/components/desk/field';
import { PictureUpload } from '@/components/desk/pictures/picture-upload';
import type { DeskPicture } from '@/lib/media/schema';
import { useEditorDoors } from '../doors';
import { useChoiceKeys } from './use-choice-keys';

/** The library to choose from, by search or page by page, with a place to add to it. */
export function PicturePicker(props: {
  chosen: number | null;
  error?: string | undefined;
  onChoose: (picture: DeskPicture) => void;
}) {
  const { actions, canAddPictures } = useEditorDoors();
  const [search, setSearch] = useState('');
  const [pictures, setPictures] = useState<DeskPicture[]>([]);
  const [words, setWords] = useState('Looking for pictures …');
  const asked = useRef(0);
  const keys = useChoiceKeys(pictures.length);
  const [nextBefore, setNextBefore] = useState<number | null>(null);
  const [isAdding, setAdding] = useState(false);

  const load = useCallback(
    async (text: string, before: number | null) => {
      asked.current += 1;
      const turn = asked.current;
      const result = await actions.listPictures({ search: text, before }).catch(() => null);
      // A slow answer to an earlier search says nothing about this one.
      if (turn !== asked.current) return;
      if (!result?.ok) return setWords(result?.message ?? 'The server could not be reached. Try again.');
      setWords('No picture found.');
      setPictures((now) => (before === null ? result.value.pictures : [...now, ...result.value.pictures]));
      setNextBefore(result.value.nextBefore);
    },
    [actions],
  );
  useEffect(() => {
    const timer = setTimeout(() => void load(search, null), 150);
    return () => clearTimeout(timer);
  }, [load, search]);

  return (
    <div className="stack">
      <Field label="Find a picture" hint="Alt text, credit or file name" error={props.error}>
        {(field) => (
          <input
            {...field}
            type="search"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        )}
      </Field>
      <ul className="picture-choices" aria-label="Pictures" onKeyDown={keys.onKeyDown}>
        {pictures.map((picture, at) => (
          <li key={picture.id}>
            <button
              type="button"
              tabIndex={at === keys.stop ? 0 : -1}
              aria-pressed={picture.id === props.chosen}
              onFocus={() => keys.setStop(at)}
              onClick={() => props.onChoose(picture)}
            >
              <img src={`${picture.path}-${picture.widths[0]}.webp`} alt={picture.alt} loading="lazy" />
            </button>
          </li>
        ))}
      </ul>
      <p className={pictures.length === 0 ? 'muted' : 'visually-hidden'} role="status">
        {pictures.length === 0 ? words : `${pictures.length} pictures; the arrow keys go through them`}
      </p>
      <div className="row">
        {nextBefore !== null && <Button onClick={() => load(search, nextBefore)}>Older pictures</Button>}
        {canAddPictures && !isAdding && <Button onClick={() => setAdding(true)}>Upload a picture</Button>}
      </div>
      {isAdding && (
        <PictureUpload
          isAskedFor
          onAdded={(picture) => {
            setAdding(false);
            setPictures((now) => [picture, ...now.filter((one) => one.id !== picture.id)]);
            props.onChoose(picture);
          }}
        />
      )}
    </div>
  );
}
