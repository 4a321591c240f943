'use client';

import { Button } from '../../button';
import { FormNotice } from '../../form-notice';
import { type KeptFormAction, useKeptForm } from '../../use-kept-form';
import { PasswordField } from '../password-field';
import styles from './codes.module.css';
import { RecoveryCodes } from './recovery-codes';

/** An act on one's own codes that asks for the password; what it gives back is shown once. */
export function PasswordAct(props: {
  action: KeptFormAction;
  label: string;
  /** Names the field where a page has more than one. */
  field: string;
  kind?: 'plain' | 'danger';
}) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  if (state.given?.recovery) return <RecoveryCodes codes={state.given.recovery} next="/admin/account" />;
  return (
    <form {...formProps} className={styles.form}>
      <FormNotice form={state} ref={notice} />
      <PasswordField form={state} name="current" label={props.field} kind="current" />
      <div>
        <Button type="submit" kind={props.kind ?? 'plain'} isBusy={isPending}>
          {props.label}
        </Button>
      </div>
    </form>
  );
}
