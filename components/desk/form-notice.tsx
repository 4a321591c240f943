import type { Ref } from 'react';
import { Notice } from './notice';
import type { KeptForm } from './use-kept-form';

/** Why a form was refused; after a colleague's change, with the way to see it beside one's own typing. */
export function FormNotice({ form, ref }: { form: KeptForm; ref: Ref<HTMLDivElement> }) {
  if (!form.message) return null;
  return (
    <Notice kind="error" ref={ref}>
      {form.message}{' '}
      {form.isConflict && (
        <a href="?" target="_blank" rel="noopener">
          See it as it is now (in a new tab)
        </a>
      )}
    </Notice>
  );
}
