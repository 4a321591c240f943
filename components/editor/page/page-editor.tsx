'use client';

import type { Editor } from '@tiptap/react';
import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState } from 'react';
import { Button } from '@/components/desk/button';
import { Field } from '@/components/desk/field';
import { Notice } from '@/components/desk/notice';
import type { ActionResult } from '@/lib/action-result';
import type { DeskPage, KeepPageInput } from '@/lib/articles/pages/schema';
import type { Body } from '@/lib/blocks/body';
import { useLeaveWarning } from '../article/use-leave-warning';
import { BlockDataProvider, BlockDataStore } from '../blocks/block-data';
import { BodyEditor } from '../body/body-editor';
import { trimBody } from '../body/trim-body';
import { type EditorDoors, EditorDoorsProvider } from '../doors';
import { ProseFaces } from '../faces/prose-faces';
import '../editor.css';
import '../blocks.css';

type Answer = ActionResult<{ version: number }>;

const unreachable: Answer = {
  ok: false,
  code: 'failed',
  message: 'The desk cannot be reached. Your text is still here: check the connection, then save again.',
  fields: {},
};

interface Props {
  page: DeskPage;
  /** An older text was just put back: it takes the place of what the editor holds. */
  isRestored: boolean;
  doors: EditorDoors;
  keep: (input: KeepPageInput) => Promise<Answer>;
}

/** The words of a page about the newsroom, written as a story is. */
export function PageEditor({ page, isRestored, ...rest }: Props) {
  const [version, setVersion] = useState(page.version);
  const [opened, setOpened] = useState(page.version);
  // What was saved from here is on screen already, and perhaps written on: only a text put back begins anew.
  if (isRestored && page.version > version) {
    setVersion(page.version);
    setOpened(page.version);
  }
  return <PageForm key={opened} page={page} version={version} onSaved={setVersion} {...rest} />;
}

function PageForm(
  props: Omit<Props, 'isRestored'> & { version: number; onSaved: (version: number) => void },
) {
  const { page, version, onSaved, doors, keep } = props;
  const router = useRouter();
  const [store] = useState(() => new BlockDataStore(doors.actions.fillBlocks, null));
  const [head, setHead] = useState({ title: page.text.title, standfirst: page.text.standfirst });
  const [isDirty, setDirty] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const editor = useRef<Editor | null>(null);
  const changes = useRef(0);
  const onReady = useCallback((ready: Editor) => {
    editor.current = ready;
  }, []);
  useLeaveWarning(isDirty);

  const touch = () => {
    changes.current += 1;
    setDirty(true);
    setAnswer(null);
  };
  const change = (next: Partial<typeof head>) => {
    setHead({ ...head, ...next });
    touch();
  };
  const save = async () => {
    const body = editor.current ? trimBody(editor.current.getJSON() as Body) : page.text.body;
    const saved = changes.current;
    setBusy(true);
    const result = await keep({ slug: page.slug, version, ...head, body }).catch(() => unreachable);
    setBusy(false);
    setAnswer(result);
    if (!result.ok) return;
    onSaved(result.value.version);
    if (changes.current === saved) setDirty(false);
    router.refresh();
  };
  const errors = answer && !answer.ok ? answer.fields : {};
  return (
    <EditorDoorsProvider value={doors}>
      <BlockDataProvider value={store}>
        <ProseFaces>
          <div className="stack">
            <Field label="Title" error={errors.title}>
              {(field) => (
                <input
                  {...field}
                  value={head.title}
                  onChange={(event) => change({ title: event.target.value })}
                />
              )}
            </Field>
            <Field label="Standfirst" hint="Also what search engines show" error={errors.standfirst}>
              {(field) => (
                <textarea
                  {...field}
                  rows={2}
                  value={head.standfirst}
                  onChange={(event) => change({ standfirst: event.target.value })}
                />
              )}
            </Field>
            <BodyEditor body={page.text.body} error={errors.body} onReady={onReady} onChange={touch} />
            {answer?.ok && (
              <Notice kind="done">
                {isDirty ? 'Saved. What you typed meanwhile is not saved yet.' : 'The page is saved.'}
              </Notice>
            )}
            {answer && !answer.ok && (
              <Notice kind="error">
                {answer.message}{' '}
                {answer.code === 'conflict' && (
                  <a href={`/admin/pages/${page.slug}`} target="_blank" rel="noopener">
                    See it as it is now (in a new tab)
                  </a>
                )}
              </Notice>
            )}
            <div>
              <Button kind="primary" isBusy={isBusy} onClick={save}>
                Save page
              </Button>
            </div>
          </div>
        </ProseFaces>
      </BlockDataProvider>
    </EditorDoorsProvider>
  );
}
