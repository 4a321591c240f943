'use client';

import { Button } from '@/components/desk/button';
import type { usePreview } from '../flow/use-preview';
import type { useReview } from '../flow/use-review';
import { Others } from '../presence/company';
import { SaveState } from '../saving/save-state';
import { plannedWords, reviewPhrase, stateWords } from './state-words';
import type { useArticleActs } from './use-article-acts';

interface ArticleBarProps {
  article: ReturnType<typeof useArticleActs>;
  canPublish: boolean;
  preview: ReturnType<typeof usePreview>;
  review: ReturnType<typeof useReview>;
  onSchedule: () => void;
}

/** What the article is, and what can be done with it; in reach while the text scrolls. */
export function ArticleBar(props: ArticleBarProps) {
  const { form, saved, done, doing, onSave, onPublish, onUnpublish } = props.article;
  const canPublish = props.canPublish && saved?.state !== 'archived';
  const words = saved ? stateWords[saved.state] : 'Not saved yet';
  return (
    <div className="article-bar">
      <p className="article-state">
        <span role="status">
          <b>{words}</b>
          {saved?.review && <span> · {reviewPhrase(saved.review)}</span>}
          {saved?.scheduled[0] && <span> · {plannedWords(saved.scheduled[0])}</span>}
          {!form.isDirty && done && <span> · {done}</span>}
        </span>
        <SaveState {...props.article} />
        {saved && (
          <span className="muted">
            {' · '}
            {saved.updatedText}
            {saved.updatedBy && `, ${saved.updatedBy}`}
          </span>
        )}
      </p>
      <Others others={props.article.company.others} />
      {saved && <a href={`/admin/articles/${saved.id}/revisions`}>Revisions</a>}
      {saved?.url && (
        <a href={saved.url} target="_blank" rel="noreferrer">
          See it on the site
        </a>
      )}
      <div className="row">
        {canPublish && saved?.url && (
          <Button onClick={onUnpublish} isBusy={doing.has('unpublish')}>
            Unpublish
          </Button>
        )}
        <Button onClick={props.preview.onOpen} isBusy={props.preview.isBusy}>
          Preview
        </Button>
        <Button onClick={onSave} isBusy={doing.has('save')} aria-keyshortcuts="Control+S Meta+S">
          Save
        </Button>
        {props.review.canAsk && (
          <Button
            kind={props.canPublish ? 'plain' : 'primary'}
            onClick={props.review.onOpen}
            isBusy={doing.has('flow')}
          >
            Ask for review
          </Button>
        )}
        {canPublish && (
          <Button onClick={props.onSchedule} isBusy={doing.has('flow')}>
            Schedule
          </Button>
        )}
        {canPublish && (
          <Button kind="primary" onClick={onPublish} isBusy={doing.has('publish')}>
            Publish
          </Button>
        )}
      </div>
    </div>
  );
}
