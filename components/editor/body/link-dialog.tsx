'use client';

import type { Editor } from '@tiptap/react';
import { type FormEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { Field } from '@/components/desk/field';
import { isAllowedHref } from '@/lib/blocks/prosemirror/body-extensions';
import { ArticleField } from '../fields/article-field';
import { type LinkTarget, linkedNow, setLink, toHref, unsetLink } from './links';

export interface LinkDialogHandle {
  open: () => void;
}

const nowhere: LinkTarget = { href: '', articleId: null, headline: '' };

/** Where the chosen words lead: an article of this site, found by its headline, or an address. */
export function LinkDialog({ editor, ref }: { editor: Editor; ref: Ref<LinkDialogHandle> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [target, setTarget] = useState<LinkTarget | null>(null);
  const [error, setError] = useState<string>();
  const open = () => {
    setTarget(linkedNow(editor));
    setError(undefined);
  };
  const isOpen = target !== null;
  const isLinked = isOpen && (editor.isActive('link') || editor.isActive('articleLink'));
  useEffect(() => {
    // With its fields in it: the first of them takes the focus.
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  const opener = useRef(open);
  opener.current = open;
  useImperativeHandle(ref, () => ({ open: () => opener.current() }), []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      opener.current();
    };
    // On the text itself: the desk's own keys listen on the page, and leave what was taken here.
    const { dom } = editor.view;
    dom.addEventListener('keydown', onKey);
    return () => dom.removeEventListener('keydown', onKey);
  }, [editor]);

  const { href, articleId } = target ?? nowhere;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const meant: LinkTarget = { ...(target ?? nowhere), href: toHref(href) };
    if (articleId === null && !isAllowedHref(meant.href)) {
      setError(
        'Find an article, or type a web address, like https://www.canada.ca, or a path of this site, like /draws.',
      );
      return;
    }
    dialog.current?.close();
    setLink(editor, meant);
  };

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="link-title" onClose={() => setTarget(null)}>
      <h2 id="link-title">Link</h2>
      {target && (
        <form className="stack" noValidate onSubmit={submit}>
          <ArticleField
            attrs={{ articleId: articleId ?? undefined }}
            errors={{}}
            onChange={(change) => {
              setTarget({
                ...nowhere,
                articleId: Number(change.articleId),
                headline: String(change.headline),
              });
              setError(undefined);
            }}
          />
          {articleId !== null && (
            <p className="field-hint">
              The link follows the article’s address, and is plain words while it is not published.
            </p>
          )}
          <Field label="Or an address" error={error}>
            {(field) => (
              <input
                {...field}
                inputMode="url"
                value={href}
                onChange={(event) => setTarget({ ...nowhere, href: event.target.value })}
              />
            )}
          </Field>
          <div className="row">
            <Button kind="primary" type="submit">
              Set link
            </Button>
            {isLinked && (
              <Button
                onClick={() => {
                  dialog.current?.close();
                  unsetLink(editor);
                }}
              >
                Remove link
              </Button>
            )}
            <Button onClick={() => dialog.current?.close()}>Cancel</Button>
          </div>
        </form>
      )}
    </dialog>
  );
}
