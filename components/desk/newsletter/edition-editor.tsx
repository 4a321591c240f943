'use client';

import { type ReactNode, useState } from 'react';
import { BlockDataProvider, BlockDataStore } from '@/components/editor/blocks/block-data';
import { BodyEditor } from '@/components/editor/body/body-editor';
import { type EditorDoors, EditorDoorsProvider } from '@/components/editor/doors';
import '@/components/editor/editor.css';
import '@/components/editor/blocks.css';
import '@/components/editor/flow/flow.css';
import { useLeaveWarning } from '@/components/editor/article/use-leave-warning';
import { useSaveKey } from '@/components/editor/article/use-save-key';
import type { EditionDraft } from '@/lib/newsletter/editions/schema';
import { Notice } from '../notice';
import { AudienceFields } from './audience-fields';
import type { EditionActions } from './edition-actions';
import { EditionActs } from './edition-acts';
import { EditionBar } from './edition-bar';
import { SubjectFields } from './subject-fields';
import { useEdition } from './use-edition';

/** The screen on which an edition is written. */
export function EditionEditor(props: {
  edition: EditionDraft;
  sections: { slug: string; name: string }[];
  segments: { id: string; name: string }[];
  doors: EditorDoors;
  actions: EditionActions;
  canSend: boolean;
  /** Of whoever is signed in: where a test goes at first. */
  email: string;
  /** What the server says of the edition as it is stored. */
  children: ReactNode;
}) {
  const { doors, actions, edition } = props;
  const form = useEdition(edition, actions);
  const [store] = useState(() => new BlockDataStore(doors.actions.fillBlocks, null));
  useLeaveWarning(form.isDirty);
  useSaveKey(form.save);

  return (
    <EditorDoorsProvider value={doors}>
      <BlockDataProvider value={store}>
        <EditionBar form={form} edition={edition} />
        {form.notice && (
          <Notice kind={form.notice.kind} key={form.notice.text}>
            {form.notice.text}
          </Notice>
        )}
        {edition.refusedFor && !form.isDirty && (
          <Notice kind="warning">It was not sent when it was due. {edition.refusedFor}</Notice>
        )}
        <div className="article-columns">
          <div className="stack">
            <SubjectFields form={form} />
            <BodyEditor
              body={edition.body}
              error={form.errors.body}
              onReady={form.onReady}
              onChange={form.touch}
            />
          </div>
          <aside className="stack article-side" aria-label="About the edition">
            {props.children}
            <AudienceFields
              form={form}
              sections={props.sections}
              segments={props.segments}
              count={actions.count}
            />
            <EditionActs
              form={form}
              edition={edition}
              canSend={props.canSend}
              email={props.email}
              timeZone={doors.timeZone}
              actions={actions}
            />
          </aside>
        </div>
      </BlockDataProvider>
    </EditorDoorsProvider>
  );
}
