'use client';

import { type FormEvent, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import type { DeskPicture, EditPictureInput } from '@/lib/media/schema';
import { Button } from '../button';
import { Field } from '../field';
import { Notice } from '../notice';

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024))} KB`;

/** A picture of the library with its words, which can be changed in place. */
export function PictureCard(props: {
  picture: DeskPicture;
  edit: ((input: EditPictureInput) => Promise<ActionResult<DeskPicture>>) | null;
}) {
  const { picture, edit } = props;
  const [words, setWords] = useState({ alt: picture.alt, credit: picture.credit });
  const [result, setResult] = useState<ActionResult<DeskPicture> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const errors = result && !result.ok ? result.fields : {};

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!edit || isBusy) return;
    setBusy(true);
    setResult(await edit({ id: picture.id, ...words }).catch(() => null));
    setBusy(false);
  };
  return (
    <>
      <img src={`${picture.path}-${picture.widths[0]}.webp`} alt={picture.alt} loading="lazy" />
      <p className="muted">
        {picture.width} × {picture.height}, {kilobytes(picture.bytes)}
        {picture.addedBy && `, added by ${picture.addedBy}`}
      </p>
      {edit ? (
        <form className="stack" noValidate onSubmit={submit}>
          <Field label="Alt text" error={errors.alt}>
            {(field) => (
              <textarea
                {...field}
                rows={2}
                value={words.alt}
                onChange={(event) => setWords({ ...words, alt: event.target.value })}
              />
            )}
          </Field>
          <Field label="Credit" error={errors.credit}>
            {(field) => (
              <input
                {...field}
                value={words.credit}
                onChange={(event) => setWords({ ...words, credit: event.target.value })}
              />
            )}
          </Field>
          {result && (
            <Notice kind={result.ok ? 'done' : 'error'}>{result.ok ? 'Saved.' : result.message}</Notice>
          )}
          <Button type="submit" isBusy={isBusy}>
            Save words
          </Button>
        </form>
      ) : (
        <p>{picture.alt}</p>
      )}
    </>
  );
}
