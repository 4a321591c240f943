import { Part } from '@/components/site/part';
import type { FormState } from '@/lib/form-state';
import { SignUpForm } from './sign-up-form';

/** The newsletter between the front page's parts, where a reader on a phone comes past it. */
export function FrontSignUp({ formState, page }: { formState: FormState | null; page: string }) {
  return (
    <Part id="newsletter" title="The newsletter" className="front-sign-up">
      <p className="front-sign-up-words">Every draw that counts, and what it means, by mail.</p>
      <SignUpForm formState={formState} page={page} />
    </Part>
  );
}
