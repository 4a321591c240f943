import { type Wording, wordings } from '@/lib/newsletter/schema';

/** What a page behind a mailed link does, at the press of its one button and not before. */
export function LinkForm(props: {
  action: '/api/forms/confirm-subscription' | '/api/forms/unsubscribe' | '/api/forms/erase-subscriber';
  token: string;
  /** The sentence that the press agrees to. */
  wording: Wording;
  button: string;
  /** Why an earlier press was refused, or ''. */
  message: string;
}) {
  const { action, token, wording, button, message } = props;
  return (
    <form className="link-form" method="post" action={action}>
      {message ? (
        <p className="sign-up-message" role="alert">
          {message}
        </p>
      ) : null}
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="wording" value={wording} />
      <p className="link-form-wording">{wordings[wording]}</p>
      <button className="button" type="submit">
        {button}
      </button>
    </form>
  );
}
