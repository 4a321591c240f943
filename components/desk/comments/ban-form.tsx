'use client';

import { banDays } from '@/lib/comments/keeping/schema';
import { Button } from '../button';
import { SelectField, TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

const days = Object.entries(banDays).map(([value, label]) => ({ value, label }));

/** Sets aside what comes from a writer's address or network, for a while. */
export function BanForm(props: { action: KeptFormAction; commentId: number; hasNetwork: boolean }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  const kinds = [
    { value: 'email', label: 'The email address' },
    ...(props.hasNetwork
      ? [{ value: 'network', label: 'The network of the comment (a household or an office)' }]
      : []),
  ];
  return (
    <form {...formProps} className="stack">
      <h2>Ban</h2>
      <p className="muted">
        What comes from there goes to spam, without a word to the writer. Only a hash of the address is kept.
      </p>
      <FormNotice form={state} ref={notice} />
      <input type="hidden" name="commentId" value={props.commentId} />
      <div className="filters">
        <SelectField form={state} name="kind" label="Whom" choices={kinds} />
        <SelectField form={state} name="days" label="For how long" choices={days} initial="30" />
        <TextField form={state} name="reason" label="Reason" maxLength={200} />
        <Button kind="danger" type="submit" isBusy={isPending}>
          Ban
        </Button>
      </div>
    </form>
  );
}
