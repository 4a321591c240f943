'use client';

import { useState } from 'react';
import type { CodeOffer } from '@/lib/accounts/codes/schema';
import { Button } from '../../button';
import { FormNotice } from '../../form-notice';
import { type KeptFormAction, useKeptForm } from '../../use-kept-form';
import { CodeField } from './code-field';
import styles from './codes.module.css';
import { QrCode } from './qr-code';
import { RecoveryCodes } from './recovery-codes';

/** The key for a phone, and its first code; then the recovery codes, once. */
export function CodeOfferForm(props: {
  offer: CodeOffer;
  action: KeptFormAction;
  /** Where one goes on when the recovery codes are kept. */
  next: string;
}) {
  // A page that is rendered anew offers another key: the one that was scanned stays.
  const [offer] = useState(props.offer);
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  if (state.given?.recovery) return <RecoveryCodes codes={state.given.recovery} next={props.next} isNew />;
  return (
    <form {...formProps} className="stack">
      <input type="hidden" name="offer" value={offer.sealed} />
      <FormNotice form={state} ref={notice} />
      <p>
        Open an app for codes on your phone (Aegis, Google Authenticator, 1Password, your phone’s own
        passwords …), add an account, and scan this.
      </p>
      <div className={styles.offer}>
        <QrCode {...offer.qr} />
        <div className="stack">
          <p>
            Cannot scan? Type this key:
            <code className={styles.secret}>{offer.secret}</code>
          </p>
          <CodeField form={state} hint="The six digits that the app shows now." />
          <div>
            <Button kind="primary" type="submit" isBusy={isPending}>
              Turn codes on
            </Button>
          </div>
        </div>
      </div>
    </form>
  );
}
