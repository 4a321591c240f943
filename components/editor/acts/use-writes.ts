import { useCallback, useRef, useState } from 'react';
import type { ActionFailure, ActionResult } from '@/lib/action-result';
import type { ArticleDraft, ArticleText, SavedArticle } from '@/lib/articles/writing/schema';
import { useArticleText } from '../article/use-article-text';
import type { Outcome } from '../saving/autosaver';
import { OpenTab } from '../saving/open-tab';
import { isEmptyText, outcomeOf } from '../saving/outcomes';
import { sendSave } from '../saving/send-save';
import { useSaving } from '../saving/use-saving';
import { useTurns } from './use-turns';

export type ShownFailure = ActionFailure & { isAuto: boolean };

/**
 * What is typed, what the server last said of it, and the one way by which it is saved. One write
 * at a time, whoever asks for it; what is typed while one runs stays, and counts as not saved. No
 * answer ever touches the text.
 */
export function useWrites(draft: ArticleDraft | null, start: ArticleDraft['text'], staffId: string) {
  const [tab] = useState(() => new OpenTab());
  const [saved, setSaved] = useState<SavedArticle | null>(draft);
  const [failure, setFailure] = useState<ShownFailure | null>(null);
  const [done, setDone] = useState('');
  const { turns, doing } = useTurns();
  const onTouch = useRef(() => {});
  const form = useArticleText(
    start,
    useCallback(() => onTouch.current(), []),
  );
  /** The text as server and editor last agreed on it: what both sides of a conflict grew from. */
  const agreed = useRef<ArticleText>(start);
  const latest = useRef({ saved, save: async (): Promise<Outcome> => 'saved', read: form.read });
  const { autosaver, copies, state: autosave } = useSaving(latest, tab, staffId);
  onTouch.current = () => {
    autosaver.touched();
    copies.touched();
  };
  const { setErrors, settle, set } = form;

  const take = useCallback(
    (result: ActionResult<SavedArticle>, words: string, isAuto: boolean): SavedArticle | null => {
      const isShown = !result.ok && !(isAuto && result.code === 'failed');
      setFailure(isShown ? { ...result, isAuto } : null);
      setErrors(result.ok ? {} : result.fields);
      setDone(result.ok ? words : '');
      if (!result.ok) {
        if (result.code === 'conflict') autosaver.stop();
        return null;
      }
      latest.current.saved = result.value;
      setSaved(result.value);
      return result.value;
    },
    [setErrors, autosaver],
  );

  const send = useCallback(
    async (isAuto: boolean) => {
      const { saved: known } = latest.current;
      const change = form.changes.current;
      const text = form.read();
      const version = known?.version ?? null;
      const result = await sendSave({ id: known?.id ?? null, version, text, isAuto, writer: tab.next() });
      const value = take(result, isAuto ? '' : 'Saved.', isAuto);
      if (!value) return result;
      agreed.current = text;
      if (settle(change)) {
        autosaver.settled();
        copies.settled();
      } else autosaver.goOn();
      // The address that was made from the headline, unless one was typed meanwhile.
      if (!isAuto && form.read().slug === text.slug) set({ slug: value.slug });
      if (known === null) window.history.replaceState(null, '', `/admin/articles/${value.id}`);
      return result;
    },
    [form.changes, form.read, tab, take, settle, set, autosaver, copies],
  );

  latest.current.read = form.read;
  latest.current.save = () =>
    turns.inTurn(async () => {
      if (!form.isTouched.current) return 'saved';
      if (!latest.current.saved && isEmptyText(form.read())) return 'saved';
      const result = await send(true);
      return result.ok ? 'saved' : outcomeOf(result);
    });

  /** What is saved now, with an address: whatever is to be published is this. */
  const requireSaved = useCallback(async (): Promise<SavedArticle | null> => {
    const { saved: known } = latest.current;
    if (known?.slug && !form.isTouched.current) return known;
    const result = await send(false);
    return result.ok ? result.value : null;
  }, [form.isTouched, send]);

  /** Goes on from what somebody stored meanwhile; what is typed here stays until it is `put`. */
  const goOnFrom = useCallback(
    (newer: ArticleDraft) => {
      latest.current.saved = newer;
      setSaved(newer);
      agreed.current = newer.text;
      setFailure(null);
      autosaver.settled();
    },
    [autosaver],
  );
  const state = { form, saved, failure, done, doing, autosave, tab, agreed };
  return { state, latest, turns, autosaver, take, send, requireSaved, goOnFrom };
}
