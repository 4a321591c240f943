'use client';

import type { Editor } from '@tiptap/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { Notice } from '@/components/desk/notice';
import type { SavedArticle } from '@/lib/articles/writing/schema';
import type { FormText } from './article-form';
import type { ShownFailure } from './use-article-acts';

/** Why an act was refused, and the ways on: a newer version to look at, one's own text to take along. */
export function FailureNotice(props: {
  failure: ShownFailure | null;
  saved: SavedArticle | null;
  text: FormText;
  editor: RefObject<Editor | null>;
}) {
  const { failure, saved, text, editor } = props;
  const notice = useRef<HTMLDivElement>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    setCopied(false);
    // A save of its own accord takes nobody's cursor away.
    if (failure && !failure.isAuto) notice.current?.focus();
  }, [failure]);
  if (!failure) return null;

  const copy = async () => {
    const body = editor.current?.getText({ blockSeparator: '\n\n' }) ?? '';
    await navigator.clipboard.writeText([text.headline, text.standfirst, body].join('\n\n'));
    setCopied(true);
  };
  return (
    <Notice kind="error" ref={notice}>
      <p>{failure.message}</p>
      <div className="row">
        {failure.code === 'conflict' && saved && (
          <>
            <a href={`/admin/articles/${saved.id}`} target="_blank" rel="noreferrer">
              See the newer version in a new tab
            </a>
            <Button onClick={copy}>{isCopied ? 'Copied' : 'Copy my text'}</Button>
          </>
        )}
        {failure.code === 'signed-out' && (
          <a href="/admin/login" target="_blank" rel="noreferrer">
            Sign in in a new tab
          </a>
        )}
      </div>
    </Notice>
  );
}
