import type { Editor } from '@tiptap/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActionFailure, ActionResult } from '@/lib/action-result';
import type { ArticleDraft, SavedArticle } from '@/lib/articles/writing/schema';
import type { Body } from '@/lib/blocks/body';
import { trimBody } from '../body/trim-body';
import type { EditorActions } from '../doors';
import { type FormText, fromForm, toForm } from './article-form';

export type Doing = 'save' | 'publish' | 'unpublish' | null;

const lost: ActionFailure = {
  ok: false,
  code: 'failed',
  message: 'The desk cannot be reached. Your text is still here: check the connection, then save again.',
  fields: {},
};

/** A message stands beside its field until something else is typed there. */
function withoutFields(errors: ActionFailure['fields'], names: string[]): ActionFailure['fields'] {
  const typed = new Set(names.map((name) => `text.${name}`));
  return Object.fromEntries(Object.entries(errors).filter(([name]) => !typed.has(name)));
}

/**
 * The article on the screen: what is typed, what the server last said, and the acts. One act at a
 * time; what is typed while one runs stays, and counts as not saved.
 */
export function useArticleActs(
  draft: ArticleDraft | null,
  start: ArticleDraft['text'],
  actions: EditorActions,
) {
  const [text, setText] = useState<FormText>(() => toForm(start));
  const [saved, setSaved] = useState<SavedArticle | null>(draft);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [errors, setErrors] = useState<ActionFailure['fields']>({});
  const [done, setDone] = useState('');
  const [doing, setDoing] = useState<Doing>(null);
  const [isDirty, setDirty] = useState(false);
  const editor = useRef<Editor | null>(null);
  const changes = useRef(0);
  const latest = useRef({ text, saved, isDirty, doing });
  latest.current = { text, saved, isDirty, doing };

  const touch = useCallback(() => {
    changes.current += 1;
    setDirty(true);
  }, []);
  const change = useCallback(
    (part: Partial<FormText>) => {
      setText((now) => ({ ...now, ...part }));
      setErrors((now) => withoutFields(now, Object.keys(part)));
      touch();
    },
    [touch],
  );

  const take = useCallback((result: ActionResult<SavedArticle>, words: string): SavedArticle | null => {
    setFailure(result.ok ? null : result);
    setErrors(result.ok ? {} : result.fields);
    setDone(result.ok ? words : '');
    if (!result.ok) return null;
    setSaved(result.value);
    return result.value;
  }, []);

  const save = useCallback(async (): Promise<SavedArticle | null> => {
    const { text: typed, saved: known } = latest.current;
    const change = changes.current;
    const body = editor.current ? trimBody(editor.current.getJSON() as Body) : start.body;
    const input = {
      id: known?.id ?? null,
      version: known?.version ?? null,
      text: { ...fromForm(typed), body },
    };
    const value = take(await actions.save(input).catch(() => lost), 'Saved.');
    if (!value) return null;
    if (changes.current === change) setDirty(false);
    // The address that was made from the headline, unless one was typed meanwhile.
    setText((now) => (now.slug === typed.slug ? { ...now, slug: value.slug } : now));
    if (known === null) window.history.replaceState(null, '', `/admin/articles/${value.id}`);
    return value;
  }, [actions, start.body, take]);

  const run = useCallback(async (what: Exclude<Doing, null>, act: () => Promise<unknown>) => {
    if (latest.current.doing) return;
    setDoing(what);
    await act();
    setDoing(null);
  }, []);

  /** What is on the screen, as the server has it: saved first where it is not. */
  const keep = useCallback(async (): Promise<SavedArticle | null> => {
    const { saved: known, isDirty: hasChanges, doing: busy } = latest.current;
    if (!hasChanges && known) return known;
    if (busy) return null;
    setDoing('save');
    const value = await save();
    setDoing(null);
    return value;
  }, [save]);
  const onSave = useCallback(() => run('save', save), [run, save]);
  const onPublish = useCallback(
    () =>
      run('publish', async () => {
        const { saved: known, isDirty: hasChanges } = latest.current;
        const current = hasChanges || !known ? await save() : known;
        if (!current) return;
        const version = { id: current.id, version: current.version };
        take(await actions.publish(version).catch(() => lost), 'Published.');
      }),
    [run, save, take, actions],
  );
  const onUnpublish = useCallback(
    () =>
      run('unpublish', async () => {
        const { saved: known } = latest.current;
        if (!known) return;
        const version = { id: known.id, version: known.version };
        take(await actions.unpublish(version).catch(() => lost), 'No longer published.');
      }),
    [run, take, actions],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void onSave();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onSave]);

  const onReady = useCallback((ready: Editor) => {
    editor.current = ready;
  }, []);
  return {
    text,
    change,
    touch,
    saved,
    failure,
    errors,
    done,
    doing,
    isDirty,
    onReady,
    keep,
    onSave,
    onPublish,
    onUnpublish,
    editor,
  };
}
