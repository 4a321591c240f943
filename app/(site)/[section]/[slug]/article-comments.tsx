import { CommentForm } from '@/components/comments/comment-form';
import { CommentsPart } from '@/components/comments/comments-part';
import type { ArticleView } from '@/lib/articles/schema';
import { pageToken } from '@/lib/comments/rules/hashes';
import { waitingSentence } from '@/lib/comments/rules/schema';
import type { ArticleComments } from '@/lib/comments/schema';
import { readFormState } from '../../form-state';

/** The comments below a story, and the form with what a refused comment left in it. */
export async function ArticleCommentsPart(props: {
  article: Pick<ArticleView, 'url'>;
  comments: ArticleComments;
  timeZone: string;
}) {
  const { article, comments, timeZone } = props;
  const formState = await readFormState('comment');
  return (
    <CommentsPart
      comments={comments}
      articleUrl={article.url}
      timeZone={timeZone}
      form={
        <CommentForm
          articleId={comments.articleId}
          page={article.url}
          token={pageToken(comments.articleId, { isKept: true })}
          formState={formState}
          waiting={waitingSentence[comments.waiting]}
        />
      }
    />
  );
}
