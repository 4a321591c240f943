import { CommentForm } from '@/components/comments/comment-form';
import { ThreadList } from '@/components/comments/thread-list';
import { commentsUrl } from '@/components/comments/urls';
import { PageHead } from '@/components/site/page-head';
import { Pager } from '@/components/site/pager';
import type { CommentedArticle } from '@/lib/comments/commented-article';
import { listThreads } from '@/lib/comments/queries';
import { pageToken } from '@/lib/comments/rules/hashes';
import { waitingSentence } from '@/lib/comments/rules/schema';
import type { Read } from '@/lib/read';
import { readFormState } from '../../../form-state';
import { Frame } from '../../../frame';
import { Missing } from '../../../missing';
import { siteData } from '../../../site-data';

interface AllCommentsProps {
  story: CommentedArticle;
  read: Pick<Read<unknown>, 'tags'>;
  /** The last thread of the page before; null for the newest. */
  before: number | null;
}

/** Every thread of a story, newest first, 50 a page. */
export async function AllComments({ story, read, before }: AllCommentsProps) {
  const [comments, formState, { settings }] = await Promise.all([
    listThreads(story, before),
    readFormState('comment'),
    siteData(),
  ]);
  const path = commentsUrl(story.url, before);
  const { data } = comments;
  if (!data) return <Missing path={path} reads={[read, comments]} />;
  const older = data.olderBefore === null ? null : commentsUrl(story.url, data.olderBefore);
  return (
    <Frame path={path} current={`/${story.section.slug}`} reads={[read, comments]}>
      <PageHead kicker="Comments" title={story.headline} />
      <p>
        <a href={story.url}>Back to the story</a>
      </p>
      <section className="comments" aria-label="Comments">
        {data.threads.length === 0 && <p className="comment-none">No comment yet.</p>}
        <ThreadList
          threads={data.threads}
          articleUrl={story.url}
          timeZone={settings.timeZone}
          isOpen={data.isOpen}
        />
        <Pager
          label="Pages of comments"
          newerUrl={before === null ? null : commentsUrl(story.url)}
          olderUrl={older}
          words={['← Newest', 'Earlier →']}
        />
        {data.isOpen ? (
          <CommentForm
            articleId={story.id}
            page={path}
            token={pageToken(story.id, { isKept: before === null })}
            formState={formState}
            waiting={waitingSentence[data.waiting]}
          />
        ) : (
          <p className="comment-none">Comments on this story are closed.</p>
        )}
      </section>
    </Frame>
  );
}
