import { currentReplyWording, replyWordings } from '@/lib/comments/schema';

/** What a page behind a mailed link does, at the press of its button and not before. */
export function KeyForm(props: {
  form: 'confirm-replies' | 'leave-replies';
  mailKey: string;
  button: string;
  /** Why an earlier press was refused, or ''. */
  message: string;
}) {
  const { form, mailKey, button, message } = props;
  return (
    <form className="link-form" method="post" action={`/api/forms/${form}`}>
      {message && (
        <p className="comment-message" role="alert">
          {message}
        </p>
      )}
      <input type="hidden" name="token" value={mailKey} />
      {form === 'confirm-replies' && (
        <p className="link-form-wording">{replyWordings[currentReplyWording]}</p>
      )}
      <button className="button" type="submit">
        {button}
      </button>
    </form>
  );
}
