'use client';

import { useState } from 'react';
import { useFirstFocus } from '@/components/desk/shell/use-first-focus';
import type { ArticleDraft } from '@/lib/articles/writing/schema';
import { BlockDataProvider, BlockDataStore } from '../blocks/block-data';
import { BodyEditor } from '../body/body-editor';
import { type EditorDoors, EditorDoorsProvider } from '../doors';
import { ProseFaces } from '../faces/prose-faces';
import '../editor.css';
import '../blocks.css';
import '../flow/flow.css';
import { ChecksPanel } from '../checks/checks-panel';
import { ArchivePart } from '../flow/archive-part';
import { AskReviewDialog } from '../flow/ask-review-dialog';
import { NotesPart } from '../flow/notes-part';
import { PreviewLinks } from '../flow/preview-links';
import { ReviewPart } from '../flow/review-part';
import { ScheduleDialog } from '../flow/schedule-dialog';
import { ScheduledList } from '../flow/scheduled-list';
import { useNotes } from '../flow/use-notes';
import { usePreview } from '../flow/use-preview';
import { useReview } from '../flow/use-review';
import { useSchedule } from '../flow/use-schedule';
import { NewerNotice } from '../presence/company';
import { RelatedField } from '../related/related-field';
import { CopyOffer } from '../saving/copy-offer';
import { ArticleBar } from './article-bar';
import { HeadFields, PeopleFields, PlaceFields } from './article-fields';
import { FailureNotice } from './failure-notice';
import { HeroFields } from './hero-fields';
import { NoticeList } from './notice-list';
import { useArticleActs } from './use-article-acts';
import { useLeaveWarning } from './use-leave-warning';
import { useOwnPage } from './use-own-page';
import { useStoryDoors } from './use-story-doors';

/** The screen on which a story is written. `draft` is null for a new one. */
export function ArticleEditor(props: {
  draft: ArticleDraft | null;
  start: ArticleDraft['text'];
  canPublish: boolean;
  doors: EditorDoors;
}) {
  const { draft, start, doors } = props;
  const article = useArticleActs(draft, start, doors);
  const storyDoors = useStoryDoors(doors, article.saved?.id ?? null);
  const preview = usePreview(article, { start: draft?.preview ?? null, actions: doors.actions });
  const notes = useNotes(article, doors.actions);
  const schedule = useSchedule(article, notes, doors.actions);
  const review = useReview(article, doors);
  const [store] = useState(() => new BlockDataStore(doors.actions.fillBlocks, draft?.id ?? null));
  const { fields, body, isDirty } = article.form;
  useLeaveWarning(isDirty);
  useOwnPage(draft === null);
  useFirstFocus('[data-check="headline"]', draft === null);

  return (
    <EditorDoorsProvider value={storyDoors}>
      <BlockDataProvider value={store}>
        <ProseFaces>
          <ArticleBar
            article={article}
            canPublish={props.canPublish}
            preview={preview}
            review={review}
            onSchedule={schedule.onOpen}
          />
          <FailureNotice article={article} />
          <NewerNotice {...article.company} />
          <CopyOffer articleId={draft?.id ?? null} start={start} form={article.form} tab={article.tab} />
          <ReviewPart review={review} />
          <div className="article-columns">
            <div className="stack">
              <HeadFields {...fields} />
              <BodyEditor body={start.body} error={fields.errors['text.body']} {...body} />
            </div>
            <aside className="stack article-side" aria-label="About the article">
              <ScheduledList
                saved={article.saved}
                isDirty={isDirty}
                canPublish={props.canPublish}
                onRenew={({ kind, at, note }) => schedule.onSchedule({ kind, at, note })}
                onUnschedule={schedule.onUnschedule}
              />
              <ChecksPanel articleId={draft?.id ?? null} form={article.form} />
              <NotesPart
                saved={article.saved}
                canPublish={props.canPublish}
                error={fields.errors['note.text']}
                notes={notes}
              />
              <NoticeList notices={draft?.notices ?? []} />
              <PlaceFields {...fields} />
              <PeopleFields {...fields} />
              <HeroFields {...fields} />
              <RelatedField {...fields} />
              <PreviewLinks preview={preview} />
              <ArchivePart saved={article.saved} canPublish={props.canPublish} onFlow={article.onFlow} />
            </aside>
          </div>
          <AskReviewDialog ref={review.dialog} reviewers={doors.reviewers} onAsk={review.onAsk} />
          <ScheduleDialog
            ref={schedule.dialog}
            timeZone={doors.timeZone}
            canTakeDown={Boolean(article.saved?.url)}
            tells={notes.kind || null}
            onSchedule={schedule.onSchedule}
          />
        </ProseFaces>
      </BlockDataProvider>
    </EditorDoorsProvider>
  );
}
