import { useCallback, useState } from 'react';
import { mergeTexts } from '@/lib/articles/writing/revisions/merge-texts';
import type { ArticleDraft, ArticleText } from '@/lib/articles/writing/schema';
import type { useArticleActs } from '../article/use-article-acts';
import { useEditorDoors } from '../doors';
import type { Conflict } from './merge-dialog';

type Acts = Pick<ReturnType<typeof useArticleActs>, 'saved' | 'form' | 'agreed' | 'onMerge'>;

/** The newer text beside one's own, fetched when the person asks for it. */
export function useConflict({ saved, form, agreed, onMerge }: Acts) {
  const { actions } = useEditorDoors();
  const [open, setOpen] = useState<(Conflict & { newer: ArticleDraft }) | null>(null);
  const [message, setMessage] = useState('');
  const onOpen = useCallback(async () => {
    if (!saved) return;
    const result = await actions.readArticle(saved.id).catch(() => null);
    const newer = result?.ok ? result.value : null;
    setMessage(newer ? '' : 'The newer version cannot be read now. Try again.');
    if (!newer) return;
    const [mine, theirs] = [form.read(), newer.text];
    const merge = mergeTexts(agreed.current, mine, theirs);
    setOpen({ merge, mine, theirs, who: newer.updatedBy || 'somebody', newer });
  }, [saved, actions, form.read, agreed]);
  const onChosen = (merged: ArticleText) => {
    if (!open) return;
    setOpen(null);
    onMerge(merged, open.newer);
  };
  return { open, message, onOpen, onChosen, onClose: () => setOpen(null) };
}
