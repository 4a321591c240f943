import type { Editor } from '@tiptap/react';
import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState } from 'react';
import { trimBody } from '@/components/editor/body/trim-body';
import type { ActionFailure, ActionResult } from '@/lib/action-result';
import type { Body } from '@/lib/blocks/body';
import type { EditionDraft, EditionVersion } from '@/lib/newsletter/editions/schema';
import type { EditionActions } from './edition-actions';

type Fields = Pick<EditionDraft, 'subject' | 'previewText' | 'topics' | 'segmentId' | 'countsClicks'>;
export interface EditionNotice {
  kind: 'done' | 'error';
  text: string;
}

/** The desk cannot be reached: what was typed stays. */
const unreachable: ActionFailure = {
  ok: false,
  code: 'unavailable',
  message: 'The desk cannot be reached. What you typed is still here: check the connection and try again.',
  fields: {},
};

/** What is typed of an edition, and what is done with it. The body stays in its editor until it is asked for. */
export function useEdition(edition: EditionDraft, actions: EditionActions) {
  const router = useRouter();
  const [fields, setFields] = useState<Fields>(edition);
  const [isDirty, setDirty] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [notice, setNotice] = useState<EditionNotice | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const editor = useRef<Editor | null>(null);
  const version = useRef(edition.version);
  const changes = useRef(0);
  const { id } = edition;

  const touch = useCallback(() => {
    changes.current += 1;
    setDirty(true);
    setNotice(null);
  }, []);
  const change = (part: Partial<Fields>) => {
    setFields((now) => ({ ...now, ...part }));
    setErrors({});
    touch();
  };

  /** Runs an act of the server and shows what is wrong with it. */
  const run = useCallback(async <T>(act: () => Promise<ActionResult<T>>): Promise<T | null> => {
    setBusy(true);
    const result = await act().catch(() => unreachable);
    setBusy(false);
    setErrors(result.ok ? {} : result.fields);
    if (result.ok) return result.value;
    const words = [result.message, ...Object.values(result.fields)].filter(Boolean).join(' ');
    setNotice({ kind: 'error', text: words });
    return null;
  }, []);

  const save = useCallback(async (): Promise<EditionVersion | null> => {
    const change = changes.current;
    const body = editor.current ? trimBody(editor.current.getJSON() as Body) : edition.body;
    const { subject, previewText, topics, segmentId, countsClicks } = fields;
    const text = { subject, previewText, topics, segmentId, countsClicks };
    const saved = await run(() => actions.keep({ id, version: version.current, ...text, body }));
    if (!saved) return null;
    version.current = saved.version;
    if (changes.current === change) setDirty(false);
    setNotice({ kind: 'done', text: 'Saved.' });
    router.refresh();
    return saved;
  }, [actions, edition.body, fields, id, router, run]);

  /** The edition as it is on screen, saved first where it is not. */
  const settled = useCallback(
    async (): Promise<EditionVersion | null> => (isDirty ? save() : { id, version: version.current }),
    [id, isDirty, save],
  );
  const onReady = useCallback((ready: Editor) => {
    editor.current = ready;
  }, []);
  /** After an act that changed the edition. */
  const moveOn = useCallback(
    (next: EditionVersion | null, text: string) => {
      if (next) version.current = next.version;
      setNotice({ kind: 'done', text });
      router.refresh();
    },
    [router],
  );
  const leave = (path: string) => {
    setDirty(false);
    router.push(path);
    router.refresh();
  };
  return {
    fields,
    errors,
    notice,
    isDirty,
    isBusy,
    change,
    touch,
    save,
    settled,
    run,
    moveOn,
    leave,
    onReady,
  };
}

export type EditionForm = ReturnType<typeof useEdition>;
