'use client';

import { Button } from '../button';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import { PasswordField } from './password-field';

/** A new password, by the link from a mail. */
export function ResetForm(props: { action: KeptFormAction; token: string; email: string }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  return (
    <form {...formProps} className="stack">
      <input type="hidden" name="token" value={props.token} />
      <input type="hidden" name="username" autoComplete="username" value={props.email} readOnly />
      <FormNotice form={state} ref={notice} />
      <PasswordField
        form={state}
        name="password"
        label="New password"
        kind="new"
        hint="At least 10 characters. Three or four unrelated words make a good one."
      />
      <Button kind="primary" type="submit" isBusy={isPending}>
        Set password
      </Button>
    </form>
  );
}
