import { FormField } from '@/components/ui/form-field';
import type { FormState } from '@/lib/form-state';

/**
 * A reader's report of an error. `formState` is what a refused one left (else null); `about` is the
 * page that the reader comes from, or ''.
 */
export function ReportForm({ formState, about }: { formState: FormState | null; about: string }) {
  const field = (name: string, first = '') => ({
    form: 'report',
    name,
    value: formState?.values[name] ?? first,
    error: formState?.errors[name],
  });
  return (
    // The fragment brings a refused form back into sight without a script.
    <form className="report-form" method="post" action="/api/forms/report-error#report" noValidate>
      <p className="sign-up-trap" aria-hidden="true">
        <input type="text" name="company" tabIndex={-1} autoComplete="off" aria-label="Leave this empty" />
      </p>
      {formState && (
        <p className="report-message" role="alert">
          {formState.message || 'Your report is not sent yet. Look at what is marked below.'}
        </p>
      )}
      <FormField {...field('about', about)} label="Which page" hint="Its address, or its headline" />
      <FormField
        {...field('message')}
        rows={7}
        label="What is wrong"
        hint="What the page says, and what it should say. A link to the official source helps."
      />
      <FormField
        {...field('email')}
        type="email"
        autoComplete="email"
        isOptional
        label="Your email address (optional)"
        hint="Only if you would like an answer. It is never shown or shared."
      />
      <button className="button" type="submit">
        Send report
      </button>
    </form>
  );
}
