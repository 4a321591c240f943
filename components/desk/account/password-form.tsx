'use client';

import { Button } from '../button';
import { FormNotice } from '../form-notice';
import { Part } from '../parts/part';
import styles from '../people/people.module.css';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import { PasswordField } from './password-field';

/** Another password for oneself. */
export function PasswordForm({ action, email }: { action: KeptFormAction; email: string }) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  return (
    <Part title="Password" about="A change signs you out of all your other browsers.">
      <form {...formProps} className={styles.form}>
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <FormNotice form={state} ref={notice} />
        <PasswordField form={state} name="current" label="Present password" kind="current" />
        <PasswordField
          form={state}
          name="password"
          label="New password"
          kind="new"
          hint="At least 10 characters. Three or four unrelated words make a good one."
        />
        <div>
          <Button type="submit" isBusy={isPending}>
            Change password
          </Button>
        </div>
      </form>
    </Part>
  );
}
