'use client';

import { Button } from '@/components/desk/button';
import type { useArticleActs } from '../article/use-article-acts';
import { MergeDialog } from './merge-dialog';
import { useConflict } from './use-conflict';

/** The way on from a newer version: both texts side by side. */
export function ConflictWays({ article }: { article: ReturnType<typeof useArticleActs> }) {
  const { open, message, onOpen, onChosen, onClose } = useConflict(article);
  return (
    <>
      <Button kind="primary" onClick={onOpen}>
        See both texts and merge
      </Button>
      {message && <span role="alert">{message}</span>}
      {open && <MergeDialog conflict={open} onMerge={onChosen} onClose={onClose} />}
    </>
  );
}
