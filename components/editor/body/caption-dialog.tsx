'use client';

import type { Editor } from '@tiptap/react';
import { type FormEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { Field } from '@/components/desk/field';
import { captionIn, tableCaption } from '@/lib/blocks/prosemirror/captioned-table';
import type { LinkDialogHandle } from './link-dialog';

/** What the table at the cursor shows, in words over it. An empty field takes the caption away. */
export function CaptionDialog({ editor, ref }: { editor: Editor; ref: Ref<LinkDialogHandle> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [caption, setCaption] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const isOpen = caption !== null;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  const open = () => {
    setCaption(captionIn({ attrs: editor.getAttributes('table') }));
    setError(undefined);
  };
  useImperativeHandle(ref, () => ({ open }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const read = tableCaption.safeParse(caption);
    if (!read.success) {
      setError(read.error.issues[0]?.message);
      return;
    }
    dialog.current?.close();
    editor.view.focus();
    editor.commands.updateAttributes('table', { caption: read.data });
  };

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="caption-title" onClose={() => setCaption(null)}>
      <h2 id="caption-title">Table caption</h2>
      {isOpen && (
        <form className="stack" noValidate onSubmit={submit}>
          <Field
            label="Caption"
            hint="What the table shows, in a few words. It stands over the table."
            error={error}
          >
            {(field) => (
              <input {...field} value={caption} onChange={(event) => setCaption(event.target.value)} />
            )}
          </Field>
          <div className="row">
            <Button kind="primary" type="submit">
              Set caption
            </Button>
            <Button onClick={() => dialog.current?.close()}>Cancel</Button>
          </div>
        </form>
      )}
    </dialog>
  );
}
