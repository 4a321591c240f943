'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { Notice } from '@/components/desk/notice';
import { ConflictWays } from '../conflict/conflict-ways';
import type { useArticleActs } from './use-article-acts';

/** Why an act was refused, and the ways on: a newer version to look at, one's own text to take along. */
export function FailureNotice({ article }: { article: ReturnType<typeof useArticleActs> }) {
  const { failure, saved } = article;
  const { text, editor } = article.form;
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
            <ConflictWays article={article} />
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
