'use client';

import { Button } from '../button';
import { TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import { PasswordField } from './password-field';

/** Name and password of somebody who was invited. */
export function JoinForm(props: { action: KeptFormAction; token: string; email: string }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  return (
    <form {...formProps} className="stack">
      <input type="hidden" name="token" value={props.token} />
      {/* So that the browser keeps the new password with the right address. */}
      <input type="hidden" name="username" autoComplete="username" value={props.email} readOnly />
      <FormNotice form={state} ref={notice} />
      <TextField form={state} name="name" label="Your name" hint="As readers see it over your stories." />
      <PasswordField
        form={state}
        name="password"
        label="Password"
        kind="new"
        hint="At least 10 characters. Three or four unrelated words make a good one."
      />
      <Button kind="primary" type="submit" isBusy={isPending}>
        Join
      </Button>
    </form>
  );
}
