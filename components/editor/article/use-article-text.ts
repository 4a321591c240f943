import type { Editor } from '@tiptap/react';
import { useCallback, useRef, useState } from 'react';
import type { ActionFailure } from '@/lib/action-result';
import type { ArticleDraft, ArticleText } from '@/lib/articles/writing/schema';
import type { Body } from '@/lib/blocks/body';
import { trimBody } from '../body/trim-body';
import { type FormText, fromForm, toForm } from './article-form';

/** A message stands beside its field until something else is typed there. */
function withoutFields(errors: ActionFailure['fields'], names: string[]): ActionFailure['fields'] {
  const typed = new Set(names.map((name) => `text.${name}`));
  return Object.fromEntries(Object.entries(errors).filter(([name]) => !typed.has(name)));
}

/** What is typed: the fields, and the body, which stays in its editor until it is asked for. */
export function useArticleText(start: ArticleDraft['text'], onTouch: () => void) {
  const [text, setText] = useState<FormText>(() => toForm(start));
  const [errors, setErrors] = useState<ActionFailure['fields']>({});
  const [isDirty, setDirty] = useState(false);
  const editor = useRef<Editor | null>(null);
  const [readyEditor, setReadyEditor] = useState<Editor | null>(null);
  const changes = useRef(0);
  const typed = useRef(text);
  const isTouched = useRef(false);

  const touch = useCallback(() => {
    changes.current += 1;
    isTouched.current = true;
    setDirty(true);
    onTouch();
  }, [onTouch]);
  /** Sets fields without counting it as typing. */
  const set = useCallback((part: Partial<FormText>) => {
    typed.current = { ...typed.current, ...part };
    setText(typed.current);
  }, []);
  const change = useCallback(
    (part: Partial<FormText>) => {
      set(part);
      setErrors((now) => withoutFields(now, Object.keys(part)));
      touch();
    },
    [set, touch],
  );
  const read = useCallback((): ArticleText => {
    const body = editor.current ? trimBody(editor.current.getJSON() as Body) : start.body;
    return { ...fromForm(typed.current), body };
  }, [start.body]);
  /** Puts a whole text in place of what is there: one step that undo takes back in the body. */
  const put = useCallback(
    (whole: ArticleText) => {
      set(toForm(whole));
      editor.current?.commands.setContent(whole.body, { emitUpdate: false });
      touch();
    },
    [set, touch],
  );
  /** Puts a stored text in place of what is there, which nobody has touched. @returns whether it could. */
  const show = useCallback(
    (whole: ArticleText): boolean => {
      if (!editor.current) return false;
      set(toForm(whole));
      return editor.current.commands.setContent(whole.body, { emitUpdate: false });
    },
    [set],
  );
  const settle = useCallback((change: number) => {
    if (changes.current !== change) return false;
    isTouched.current = false;
    setDirty(false);
    return true;
  }, []);
  const onReady = useCallback((ready: Editor) => {
    editor.current = ready;
    setReadyEditor(ready);
  }, []);
  const fields = { text, errors, onChange: change };
  const body = { onReady, onChange: touch };
  return {
    text,
    fields,
    body,
    editor,
    readyEditor,
    isDirty,
    isTouched,
    changes,
    setErrors,
    set,
    read,
    put,
    show,
    settle,
  };
}
