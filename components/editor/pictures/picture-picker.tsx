'use client';

import { useCallback, useEffect, useState } from 'react';
import { Button } from '@/components/desk/button';
import { Field } from '@/components/desk/field';
import { PictureUpload } from '@/components/desk/pictures/picture-upload';
import type { DeskPicture } from '@/lib/media/schema';
import { useEditorDoors } from '../doors';

/** The library to choose from, by search or page by page, with a place to add to it. */
export function PicturePicker(props: {
  chosen: number | null;
  error?: string | undefined;
  onChoose: (picture: DeskPicture) => void;
}) {
  const { actions, canAddPictures } = useEditorDoors();
  const [search, setSearch] = useState('');
  const [pictures, setPictures] = useState<DeskPicture[]>([]);
  const [nextBefore, setNextBefore] = useState<number | null>(null);
  const [isAdding, setAdding] = useState(false);

  const load = useCallback(
    async (text: string, before: number | null) => {
      const result = await actions.listPictures({ search: text, before });
      if (!result.ok) return;
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
      <ul className="picture-choices" aria-label="Pictures">
        {pictures.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              aria-pressed={picture.id === props.chosen}
              onClick={() => props.onChoose(picture)}
            >
              <img src={`${picture.path}-${picture.widths[0]}.webp`} alt={picture.alt} loading="lazy" />
            </button>
          </li>
        ))}
      </ul>
      {pictures.length === 0 && <p className="muted">No picture found.</p>}
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
