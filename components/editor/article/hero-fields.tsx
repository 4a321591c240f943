'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { Field } from '@/components/desk/field';
import type { DeskPicture } from '@/lib/media/schema';
import { useBlockData } from '../blocks/block-data';
import { PicturePicker } from '../pictures/picture-picker';
import type { FieldsOf } from './article-form';

/** The picture above the text, with an alt text of the article's own. */
export function HeroFields({ text, errors, onChange }: FieldsOf) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  // Opened once its fields stand in it, so that the first of them has the focus.
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  const { data } = useBlockData('picture', { mediaId: text.heroMediaId ?? 0, alt: '', caption: '' });
  const choose = (picture: DeskPicture) => {
    onChange({ heroMediaId: picture.id, heroAlt: picture.alt });
    dialog.current?.close();
  };
  return (
    <fieldset className="stack">
      <legend>Picture above the text</legend>
      {text.heroMediaId !== null && data && (
        <img className="hero-preview" src={`${data.path}-${data.widths[0]}.webp`} alt={text.heroAlt} />
      )}
      {text.heroMediaId !== null && (
        <Field label="Alt text" hint="What the picture shows" error={errors['text.heroAlt']}>
          {(field) => (
            <input
              {...field}
              data-check="heroAlt"
              value={text.heroAlt}
              onChange={(event) => onChange({ heroAlt: event.target.value })}
            />
          )}
        </Field>
      )}
      <div className="row">
        <Button onClick={() => setOpen(true)}>
          {text.heroMediaId === null ? 'Choose a picture' : 'Choose another'}
        </Button>
        {text.heroMediaId !== null && (
          <Button onClick={() => onChange({ heroMediaId: null, heroAlt: '' })}>Remove picture</Button>
        )}
      </div>
      <dialog ref={dialog} className="dialog" aria-labelledby="hero-title" onClose={() => setOpen(false)}>
        <h2 id="hero-title">Picture above the text</h2>
        {isOpen && <PicturePicker chosen={text.heroMediaId} onChoose={choose} />}
        <Button onClick={() => dialog.current?.close()}>Close</Button>
      </dialog>
    </fieldset>
  );
}
