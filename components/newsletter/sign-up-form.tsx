import type { ReactNode } from 'react';
import type { FormState } from '@/lib/form-state';
import { currentWording, type Wording, wordings } from '@/lib/newsletter/schema';

/**
 * The newsletter's sign-up, for a sidebar or its own page. It stands at most once on a page.
 * `formState` is what a refused sign-up left (else null); `page` is the path of the page it stands on.
 */
export function SignUpForm(props: {
  formState: FormState | null;
  page: string;
  isCompact?: boolean;
  /** What can be chosen (TopicFields); without it the form is for the weekly newsletter. */
  children?: ReactNode;
}) {
  const { formState, page, isCompact = false, children } = props;
  const wording: Wording = children ? 'topics-2' : currentWording;
  const button = (
    <button className="button" type="submit">
      Subscribe
    </button>
  );
  const error = formState?.errors.email;
  return (
    // The fragment brings a refused form back into sight without a script.
    <form
      className={isCompact ? 'sign-up sign-up-compact' : 'sign-up'}
      method="post"
      action="/api/forms/subscribe#newsletter-form"
      id="newsletter-form"
      noValidate
    >
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="wording" value={wording} />
      <p className="sign-up-trap" aria-hidden="true">
        <input type="text" name="company" tabIndex={-1} autoComplete="off" aria-label="Leave this empty" />
      </p>
      {formState?.message ? (
        <p className="sign-up-message" role="alert">
          {formState.message}
        </p>
      ) : null}
      <label className="field-label" htmlFor="newsletter-email">
        Email address
      </label>
      {error ? (
        <p className="sign-up-error" id="newsletter-error">
          {error}
        </p>
      ) : null}
      <div className="sign-up-row">
        <input
          className="input"
          id="newsletter-email"
          type="email"
          name="email"
          autoComplete="email"
          spellCheck={false}
          autoCapitalize="none"
          required
          defaultValue={formState?.values.email}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'newsletter-error newsletter-wording' : 'newsletter-wording'}
        />
        {children ? null : button}
      </div>
      {children}
      <p className="sign-up-wording" id="newsletter-wording">
        {wordings[wording]}
      </p>
      {children ? <div>{button}</div> : null}
    </form>
  );
}
