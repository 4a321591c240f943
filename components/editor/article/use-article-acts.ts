import { useCallback } from 'react';
import type { ArticleDraft, ArticleText, SavedArticle } from '@/lib/articles/writing/schema';
import { useFlowActs } from '../acts/use-flow-acts';
import { useWrites } from '../acts/use-writes';
import type { EditorDoors } from '../doors';
import { useCompany } from '../presence/use-company';
import { useActsKey } from './use-acts-key';
import { useSaveKey } from './use-save-key';

/** The article on the screen: what is typed, what the server last said, and the acts. */
export function useArticleActs(
  draft: ArticleDraft | null,
  start: ArticleDraft['text'],
  { actions, staffId }: EditorDoors,
) {
  const writes = useWrites(draft, start, staffId);
  const { state, turns, autosaver, send, requireSaved, goOnFrom } = writes;
  const { form } = state;
  const flow = useFlowActs(writes, actions);
  const company = useCompany(writes, actions);

  /** Saves as an act of its own; null while another one runs. */
  const keep = useCallback(async (): Promise<SavedArticle | null> => {
    const kept: { value: SavedArticle | null } = { value: null };
    await turns.run('save', async () => {
      kept.value = await requireSaved();
    });
    return kept.value;
  }, [turns, requireSaved]);
  const onSave = useCallback(() => turns.run('save', () => send(false)), [turns, send]);
  /** Goes on from the newer version with a text that was merged with it. */
  const onMerge = useCallback(
    (merged: ArticleText, newer: ArticleDraft) => {
      goOnFrom(newer);
      form.put(merged);
      void onSave();
    },
    [goOnFrom, form.put, onSave],
  );
  useSaveKey(onSave);
  useActsKey();
  const onTryNow = useCallback(() => void autosaver.now(), [autosaver]);
  return { ...state, ...flow, company, onTryNow, keep, onSave, onMerge };
}
