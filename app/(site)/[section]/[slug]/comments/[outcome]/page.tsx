import type { Metadata } from 'next';
import { getCommentedArticle } from '@/lib/comments/commented-article';
import { CommentAnswer } from '../../../../comments/comment-answer';
import { Missing } from '../../../../missing';

export const metadata: Metadata = { title: 'Your comment', robots: { index: false } };

const outcomes = new Map([
  [
    'waiting',
    {
      title: 'Your comment waits for an editor',
      standfirst: 'Thank you. It is saved, and it appears below the story once an editor has read it.',
    },
  ],
  [
    'posted',
    { title: 'Your comment is posted', standfirst: 'Thank you. It appears below the story within seconds.' },
  ],
]);

type Props = { params: Promise<{ section: string; slug: string; outcome: string }> };

/** What became of a comment: the same page for everyone, so that it tells nobody more. */
export default async function OutcomePage({ params }: Props) {
  const { section, slug, outcome } = await params;
  const path = `/${section}/${slug}/comments/${outcome}`;
  const words = outcomes.get(outcome);
  const read = await getCommentedArticle(section, slug);
  if (!words || !read.data) return <Missing path={path} reads={[read]} />;
  const { url, headline } = read.data;
  return (
    <CommentAnswer path={path} current={`/${section}`} reads={[read]} {...words}>
      <p>
        Back to <a href={`${url}#comments`}>{headline}</a>
      </p>
    </CommentAnswer>
  );
}
