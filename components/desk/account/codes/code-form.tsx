'use client';

import { useState } from 'react';
import { Button } from '../../button';
import { FormNotice } from '../../form-notice';
import { type KeptFormAction, useKeptForm } from '../../use-kept-form';
import { CodeField } from './code-field';

const hints = {
  phone: 'Six digits, from the app on your phone.',
  recovery: 'Sixteen signs, from the list that you kept. Each works once.',
};

/** The second step of signing in. One field takes both kinds of code. */
export function CodeForm({ action, to }: { action: KeptFormAction; to: string }) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  const [way, setWay] = useState<keyof typeof hints>('phone');
  const other = way === 'phone' ? 'recovery' : 'phone';
  return (
    <form {...formProps} className="stack">
      <input type="hidden" name="to" value={to} />
      <FormNotice form={state} ref={notice} />
      <CodeField form={state} hint={hints[way]} isRecovery={way === 'recovery'} />
      <Button kind="primary" type="submit" isBusy={isPending}>
        Go on
      </Button>
      <div>
        <button type="button" className="link-button" onClick={() => setWay(other)}>
          {way === 'phone' ? 'Your phone is not at hand? Use a recovery code' : 'Use a code from your phone'}
        </button>
      </div>
    </form>
  );
}
