import { CommentForm } from '@/components/comments/comment-form';
import { Thread } from '@/components/comments/thread-list';
import { commentsUrl, threadUrl } from '@/components/comments/urls';
import { PageHead } from '@/components/site/page-head';
import type { CommentedArticle } from '@/lib/comments/commented-article';
import { getThread } from '@/lib/comments/queries';
import { pageToken } from '@/lib/comments/rules/hashes';
import { waitingSentence } from '@/lib/comments/rules/schema';
import type { Read } from '@/lib/read';
import { readFormState } from '../../../form-state';
import { Frame } from '../../../frame';
import { Missing } from '../../../missing';
import { siteData } from '../../../site-data';

interface OneThreadProps {
  story: CommentedArticle;
  read: Pick<Read<unknown>, 'tags'>;
  id: number;
  /** The last reply of the page before; 0 for the first. */
  after: number;
}

/** One thread with its replies, oldest first, and the form that answers it. */
export async function OneThread({ story, read, id, after }: OneThreadProps) {
  const [thread, formState, { settings }] = await Promise.all([
    getThread(story, id, after),
    readFormState('comment'),
    siteData(),
  ]);
  const path = threadUrl(story.url, id);
  if (!thread.data) return <Missing path={path} reads={[read, thread]} />;
  const { isOpen, waiting, nextAfter, ...shown } = thread.data;
  return (
    <Frame path={path} current={`/${story.section.slug}`} reads={[read, thread]}>
      <PageHead kicker="Comments" title={story.headline} />
      <p>
        <a href={story.url}>Back to the story</a> · <a href={commentsUrl(story.url)}>All comments</a>
      </p>
      <section className="comments" aria-label="Comments">
        <ol className="comment-threads">
          <li>
            <Thread
              thread={{ ...shown, replyCount: shown.replies.length }}
              articleUrl={story.url}
              timeZone={settings.timeZone}
              isOpen={false}
            />
          </li>
        </ol>
        {nextAfter !== null && (
          <a className="comment-more" href={`${path}&after=${nextAfter}`}>
            Later replies
          </a>
        )}
        {isOpen ? (
          <CommentForm
            articleId={story.id}
            page={path}
            token={pageToken(story.id, { isKept: false })}
            parentId={id}
            formState={formState}
            waiting={waitingSentence[waiting]}
          />
        ) : (
          <p className="comment-none">Comments on this story are closed.</p>
        )}
      </section>
    </Frame>
  );
}
