'use client';

import { Button } from '../../button';
import { FormNotice } from '../../form-notice';
import { type KeptFormAction, useKeptForm } from '../../use-kept-form';
import { PasswordField } from '../password-field';
import { CodeOfferForm } from './code-offer';
import styles from './codes.module.css';

/** By the password to a key for a phone. */
export function BeginForm(props: { begin: KeptFormAction; turnOn: KeptFormAction; label: string }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.begin);
  const { given } = state;
  if (given) {
    const { sealed = '', secret = '', size, path = '' } = given;
    const offer = { sealed, secret, qr: { size: Number(size), path } };
    return <CodeOfferForm offer={offer} action={props.turnOn} next="/admin/account" />;
  }
  return (
    <form {...formProps} className={styles.form}>
      <FormNotice form={state} ref={notice} />
      <PasswordField form={state} name="current" label="Password" kind="current" />
      <div>
        <Button kind="primary" type="submit" isBusy={isPending}>
          {props.label}
        </Button>
      </div>
    </form>
  );
}
