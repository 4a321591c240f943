import type { FormState } from '@/lib/form-state';
import { currentWording, wordings } from '@/lib/newsletter/schema';
import styles from './newsletter.module.css';

/**
 * The newsletter's sign-up, for a sidebar or its own page. It stands at most once on a page.
 * `formState` is what a refused sign-up left (else null); `page` is the path of the page it stands on.
 */
export function SignUpForm(props: { formState: FormState | null; page: string; isCompact?: boolean }) {
  const { formState, page, isCompact = false } = props;
  const error = formState?.errors.email;
  return (
    // The fragment brings a refused form back into sight without a script.
    <form
      className={isCompact ? `${styles.form} ${styles.compact}` : styles.form}
      method="post"
      action="/api/forms/subscribe#newsletter-form"
      id="newsletter-form"
      noValidate
    >
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="wording" value={currentWording} />
      <p className={styles.trap} aria-hidden="true">
        <input type="text" name="company" tabIndex={-1} autoComplete="off" aria-label="Leave this empty" />
      </p>
      {formState?.message ? (
        <p className={styles.message} role="alert">
          {formState.message}
        </p>
      ) : null}
      <label className={styles.label} htmlFor="newsletter-email">
        Email address
      </label>
      {error ? (
        <p className={styles.error} id="newsletter-error">
          <span className={styles.hidden}>Error: </span>
          {error}
        </p>
      ) : null}
      <div className={styles.row}>
        <input
          className={styles.input}
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
        <button className={styles.button} type="submit">
          Subscribe
        </button>
      </div>
      <p className={styles.wording} id="newsletter-wording">
        {wordings[currentWording]}
      </p>
    </form>
  );
}
