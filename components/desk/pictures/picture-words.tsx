'use client';

import { type FormEvent, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import type { DeskPicture, EditPictureInput } from '@/lib/media/schema';
import { Button } from '../button';
import { Field } from '../field';
import { Notice } from '../notice';

const unreachable =
  'The desk cannot be reached. Your words are still here: check the connection, then save again.';

/** A picture's alt text and credit. */
export function PictureWords(props: {
  picture: DeskPicture;
  edit: (input: EditPictureInput) => Promise<ActionResult<DeskPicture>>;
}) {
  const { picture, edit } = props;
  const [words, setWords] = useState({ alt: picture.alt, credit: picture.credit });
  const [seen, setSeen] = useState(words);
  const [result, setResult] = useState<ActionResult<DeskPicture> | null>(null);
  const [isBusy, setBusy] = useState(false);
  const errors = result && !result.ok ? result.fields : {};

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const answer = await edit({ id: picture.id, ...words, seen }).catch(
      () => ({ ok: false, code: 'failed', message: unreachable, fields: {} }) as const,
    );
    if (answer.ok) setSeen({ alt: answer.value.alt, credit: answer.value.credit });
    setResult(answer);
    setBusy(false);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <h2>Words</h2>
      <Field
        label="Alt text"
        hint="What the picture shows. Stories start from it and keep their own"
        error={errors.alt}
      >
        {(field) => (
          <textarea
            {...field}
            rows={2}
            value={words.alt}
            onChange={(event) => setWords({ ...words, alt: event.target.value })}
          />
        )}
      </Field>
      <Field label="Credit" hint="Shown wherever the picture stands" error={errors.credit}>
        {(field) => (
          <input
            {...field}
            value={words.credit}
            onChange={(event) => setWords({ ...words, credit: event.target.value })}
          />
        )}
      </Field>
      {result && <Notice kind={result.ok ? 'done' : 'error'}>{result.ok ? 'Saved.' : result.message}</Notice>}
      <div>
        <Button type="submit" isBusy={isBusy}>
          Save words
        </Button>
      </div>
    </form>
  );
}
