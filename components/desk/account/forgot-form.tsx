'use client';

import { Button } from '../button';
import { Field } from '../field';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

/** Asks for a link by which a new password is chosen. */
export function ForgotForm({ action }: { action: KeptFormAction }) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  return (
    <form {...formProps} className="stack">
      <FormNotice form={state} ref={notice} />
      <Field label="Email" error={state.fields.email}>
        {(field) => (
          <input
            {...field}
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={state.values.email}
            required
          />
        )}
      </Field>
      <Button kind="primary" type="submit" isBusy={isPending}>
        Send the link
      </Button>
    </form>
  );
}
