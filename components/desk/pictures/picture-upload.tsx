'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ActionResult } from '@/lib/action-result';
import type { AddedPicture } from '@/lib/media/schema';
import { Button } from '../button';
import { Field } from '../field';
import { Notice } from '../notice';

/** Posts a file with its words; reports how much of it has gone out, 0 to 1. */
function upload(data: FormData, onProgress: (share: number) => void): Promise<ActionResult<AddedPicture>> {
  return new Promise((resolve) => {
    const failed = (message: string) => resolve({ ok: false, code: 'failed', message, fields: {} });
    const request = new XMLHttpRequest();
    request.open('POST', '/admin/api/pictures');
    request.upload.onprogress = (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0);
    request.onload = () => {
      try {
        resolve(JSON.parse(request.responseText) as ActionResult<AddedPicture>);
      } catch {
        failed(`The upload was refused (${request.status}). Try a smaller file.`);
      }
    };
    request.onerror = () => failed('The upload broke off. Check the connection, then try again.');
    request.send(data);
  });
}

/**
 * A file, its alt text and credit. No form of its own: it stands inside other forms too. One that a
 * button has called (`isAskedFor`) takes the focus, which went away with that button. A `file` that is
 * at hand already (pasted, dropped) is not asked for.
 */
export function PictureUpload(props: {
  onAdded: (picture: AddedPicture) => void;
  isAskedFor?: boolean;
  file?: File;
}) {
  const fileInput = useRef<HTMLInputElement>(null);
  const { isAskedFor } = props;
  useEffect(() => {
    if (isAskedFor) fileInput.current?.focus();
  }, [isAskedFor]);
  const [file, setFile] = useState<File | null>(props.file ?? null);
  const [words, setWords] = useState({ alt: '', credit: '' });
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<{ message: string; fields: Record<string, string> } | null>(null);

  const send = async () => {
    if (progress !== null) return;
    if (!file) {
      setProblem({ message: 'Choose a file.', fields: { file: 'Choose a file.' } });
      return;
    }
    const data = new FormData();
    data.set('file', file);
    data.set('alt', words.alt);
    data.set('credit', words.credit);
    setProgress(0);
    setProblem(null);
    const result = await upload(data, setProgress);
    setProgress(null);
    if (result.ok) props.onAdded(result.value);
    else setProblem(result);
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void send();
  };

  return (
    <fieldset className="stack">
      <legend>Add a picture</legend>
      {problem && <Notice kind="error">{problem.message}</Notice>}
      {!props.file && (
        <Field label="File" hint="JPEG, PNG, WebP or AVIF, at most 20 MB" error={problem?.fields.file}>
          {(field) => (
            <input
              {...field}
              ref={fileInput}
              type="file"
              accept="image/jpeg,image/png,image/webp,image/avif"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
          )}
        </Field>
      )}
      <Field
        label="What it shows"
        hint="The alt text, for people who cannot see it"
        error={problem?.fields.alt}
      >
        {(field) => (
          <input
            {...field}
            value={words.alt}
            onKeyDown={sendOnEnter}
            onChange={(event) => setWords({ ...words, alt: event.target.value })}
          />
        )}
      </Field>
      <Field label="Credit" error={problem?.fields.credit}>
        {(field) => (
          <input
            {...field}
            value={words.credit}
            onKeyDown={sendOnEnter}
            onChange={(event) => setWords({ ...words, credit: event.target.value })}
          />
        )}
      </Field>
      <div className="row">
        <Button onClick={send} isBusy={progress !== null}>
          Upload
        </Button>
        {progress !== null && (
          <progress value={progress} aria-label="Upload">
            {Math.round(progress * 100)} %
          </progress>
        )}
      </div>
    </fieldset>
  );
}
