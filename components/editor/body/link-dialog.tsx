'use client';

import type { Editor } from '@tiptap/react';
import { type FormEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { Field } from '@/components/desk/field';
import { isAllowedHref } from '@/lib/blocks/prosemirror/body-extensions';

export interface LinkDialogHandle {
  open: () => void;
}

/** "example.org/page" was meant as an address of the web. */
function toHref(text: string): string {
  const trimmed = text.trim();
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(trimmed) ? `https://${trimmed}` : trimmed;
}

/** Where the chosen words lead. */
export function LinkDialog({ editor, ref }: { editor: Editor; ref: Ref<LinkDialogHandle> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [href, setHref] = useState('');
  const [error, setError] = useState<string>();
  const open = () => {
    const current: unknown = editor.getAttributes('link').href;
    setHref(typeof current === 'string' ? current : '');
    setError(undefined);
    dialog.current?.showModal();
  };
  const opener = useRef(open);
  opener.current = open;
  useImperativeHandle(ref, () => ({ open: () => opener.current() }), []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || !editor.isFocused) return;
      event.preventDefault();
      opener.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [editor]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const target = toHref(href);
    if (!isAllowedHref(target)) {
      setError('Type a web address, like https://www.canada.ca, or a path of this site, like /draws.');
      return;
    }
    dialog.current?.close();
    const chain = editor.chain().focus();
    if (editor.state.selection.empty && !editor.isActive('link')) {
      chain
        .insertContent({ type: 'text', text: target, marks: [{ type: 'link', attrs: { href: target } }] })
        .run();
    } else {
      chain.extendMarkRange('link').setLink({ href: target }).run();
    }
  };
  const remove = () => {
    dialog.current?.close();
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
  };

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="link-title">
      <h2 id="link-title">Link</h2>
      <form className="stack" noValidate onSubmit={submit}>
        <Field label="Address" error={error}>
          {(field) => (
            <input
              {...field}
              inputMode="url"
              value={href}
              onChange={(event) => setHref(event.target.value)}
            />
          )}
        </Field>
        <div className="row">
          <Button kind="primary" type="submit">
            Set link
          </Button>
          <Button onClick={remove}>Remove link</Button>
          <Button onClick={() => dialog.current?.close()}>Cancel</Button>
        </div>
      </form>
    </dialog>
  );
}
