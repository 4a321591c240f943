import { useCallback, useRef, useState } from 'react';
import type { ActionFailure, ActionResult } from '@/lib/action-result';
import type { ArticleDraft, ArticleText, SavedArticle } from '@/lib/articles/writing/schema';
import type { EditorDoors } from '../doors';
import type { Outcome } from '../saving/autosaver';
import { OpenTab } from '../saving/open-tab';
import { isEmptyText, lostAct, outcomeOf } from '../saving/outcomes';
import { sendSave } from '../saving/send-save';
import { useSaving } from '../saving/use-saving';
import { useArticleText } from './use-article-text';
import { useSaveKey } from './use-save-key';

export type Doing = 'save' | 'publish' | 'unpublish' | 'flow' | null;
export type ShownFailure = ActionFailure & { isAuto: boolean };

/**
 * The article on the screen: what is typed, what the server last said, and the acts. One write at a
 * time, whoever asks for it; what is typed while one runs stays, and counts as not saved. No
 * answer ever touches the text.
 */
export function useArticleActs(
  draft: ArticleDraft | null,
  start: ArticleDraft['text'],
  { actions, staffId }: EditorDoors,
) {
  const [tab] = useState(() => new OpenTab());
  const [saved, setSaved] = useState<SavedArticle | null>(draft);
  const [failure, setFailure] = useState<ShownFailure | null>(null);
  const [done, setDone] = useState('');
  const [doing, setDoing] = useState<Doing>(null);
  const onTouch = useRef(() => {});
  const form = useArticleText(
    start,
    useCallback(() => onTouch.current(), []),
  );
  /** The text as server and editor last agreed on it: what both sides of a conflict grew from. */
  const agreed = useRef<ArticleText>(start);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef({ saved, doing, save: async (): Promise<Outcome> => 'saved', read: form.read });
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

  /** One write after another: an act waits for the save before it. */
  const inTurn = useCallback(<T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.current.then(work);
    turn.current = next.catch(() => undefined);
    return next;
  }, []);
  latest.current.read = form.read;
  latest.current.save = () =>
    inTurn(async () => {
      if (!form.isTouched.current) return 'saved';
      if (!latest.current.saved && isEmptyText(form.read())) return 'saved';
      const result = await send(true);
      return result.ok ? 'saved' : outcomeOf(result);
    });

  const run = useCallback(
    async (what: Exclude<Doing, null>, act: () => Promise<unknown>) => {
      if (latest.current.doing) return;
      latest.current.doing = what;
      setDoing(what);
      await inTurn(act);
      latest.current.doing = null;
      setDoing(null);
    },
    [inTurn],
  );

  /** What is saved now, with an address: whatever is to be published is this. */
  const requireSaved = useCallback(async (): Promise<SavedArticle | null> => {
    const { saved: known } = latest.current;
    if (known?.slug && !form.isTouched.current) return known;
    const result = await send(false);
    return result.ok ? result.value : null;
  }, [form.isTouched, send]);

  /** The same as an act of its own; null while another one runs. */
  const keep = useCallback(async (): Promise<SavedArticle | null> => {
    const kept: { value: SavedArticle | null } = { value: null };
    await run('save', async () => {
      kept.value = await requireSaved();
    });
    return kept.value;
  }, [run, requireSaved]);
  const onSave = useCallback(() => run('save', () => send(false)), [run, send]);
  const onPublish = useCallback(
    () =>
      run('publish', async () => {
        const current = await requireSaved();
        if (!current) return;
        const version = { id: current.id, version: current.version };
        take(await actions.publish(version).catch(() => lostAct), 'Published.', false);
      }),
    [run, requireSaved, take, actions],
  );
  const onUnpublish = useCallback(
    () =>
      run('unpublish', async () => {
        const { saved: known } = latest.current;
        if (!known) return;
        const version = { id: known.id, version: known.version };
        take(await actions.unpublish(version).catch(() => lostAct), 'No longer published.', false);
      }),
    [run, take, actions],
  );
  /** Any other act that leaves an article: on what is on the screen, saved first, or on what is stored. */
  const onFlow = useCallback(
    async (
      { words, savesFirst }: { words: string; savesFirst: boolean },
      act: (current: SavedArticle) => Promise<ActionResult<SavedArticle>>,
    ): Promise<ActionResult<SavedArticle> | null> => {
      const answer: { result: ActionResult<SavedArticle> | null } = { result: null };
      await run('flow', async () => {
        const current = savesFirst ? await requireSaved() : latest.current.saved;
        if (!current) return;
        const result = await act(current).catch(() => lostAct);
        // What is wrong in a dialog stands there.
        if (result.ok || !result.fields.at) take(result, words, false);
        answer.result = result;
      });
      return answer.result;
    },
    [run, requireSaved, take],
  );
  /** Goes on from the newer version with a text that was merged with it. */
  const onMerge = useCallback(
    (merged: ArticleText, newer: ArticleDraft) => {
      latest.current.saved = newer;
      setSaved(newer);
      agreed.current = newer.text;
      setFailure(null);
      autosaver.settled();
      form.put(merged);
      void onSave();
    },
    [autosaver, form.put, onSave],
  );
  useSaveKey(onSave);
  const onTryNow = useCallback(() => void autosaver.now(), [autosaver]);
  return {
    form,
    saved,
    failure,
    done,
    doing,
    autosave,
    tab,
    agreed,
    onTryNow,
    keep,
    onSave,
    onPublish,
    onUnpublish,
    onMerge,
    onFlow,
  };
}
