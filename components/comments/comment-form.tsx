import { FormField } from '@/components/ui/form-field';
import { longestComment, longestName } from '@/lib/comments/schema';
import type { FormState } from '@/lib/form-state';

interface CommentFormProps {
  articleId: number;
  /** The path of the page that the form stands on. */
  page: string;
  /** Says that the form came from a page of this site. */
  token: string;
  /** The first comment of the thread that is answered. */
  parentId?: number;
  /** What a refused comment left; else null. */
  formState: FormState | null;
  /** Who waits for an editor, in a sentence. */
  waiting: string;
}

/** What readers write a comment or a reply with. It stands at most once on a page. */
export function CommentForm({ articleId, page, token, parentId, formState, waiting }: CommentFormProps) {
  const typed = (name: string) => formState?.values[name] ?? '';
  const field = (name: string) => ({
    form: 'comment',
    name,
    value: typed(name),
    error: formState?.errors[name],
  });
  return (
    // The fragment brings a refused form back into sight without a script.
    <form
      className="comment-form"
      method="post"
      action="/api/forms/comment#comment-form"
      id="comment-form"
      aria-labelledby="comment-form-title"
      noValidate
    >
      <h2 id="comment-form-title">{parentId ? 'Your reply' : 'Leave a comment'}</h2>
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="article" value={articleId} />
      <input type="hidden" name="token" value={token} />
      {parentId && <input type="hidden" name="parent" value={parentId} />}
      <p className="sign-up-trap" aria-hidden="true">
        <input type="text" name="website" tabIndex={-1} autoComplete="off" aria-label="Leave this empty" />
      </p>
      {formState && (
        <p className="comment-message" role="alert">
          {formState.message || 'Your comment is not posted yet: something below needs another look.'}
        </p>
      )}
      <FormField
        {...field('comment')}
        label="Comment"
        rows={6}
        hint={`Plain text, at most ${longestComment.toLocaleString('en-CA')} characters. Web addresses become links.`}
      />
      <div className="comment-form-person">
        <FormField
          {...field('name')}
          label="Name"
          autoComplete="name"
          hint={`Shown with your comment, at most ${longestName} characters.`}
        />
        <FormField
          {...field('email')}
          label="Email"
          type="email"
          autoComplete="email"
          hint="Never shown, and given to nobody."
        />
      </div>
      <label className="comment-check">
        <input type="checkbox" name="replies" defaultChecked={typed('replies') === 'on'} />
        <span>
          Tell me of replies by mail. <small>We first send a link to confirm it; one click ends it.</small>
        </span>
      </label>
      <p className="comment-waiting">{waiting}</p>
      <button className="button" type="submit">
        Post comment
      </button>
    </form>
  );
}
