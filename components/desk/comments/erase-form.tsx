'use client';

import { Button } from '../button';
import { TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

/** Erases all of a person, once the address is typed again. */
export function EraseForm(props: { action: KeptFormAction; writerId: string; email: string }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  return (
    <form {...formProps} className="stack">
      <h2>Erase this person</h2>
      <p className="muted">
        Takes away all comments, the address and the mails, for good. Where others replied, an empty place
        stays.
      </p>
      <FormNotice form={state} ref={notice} />
      <input type="hidden" name="writerId" value={props.writerId} />
      <TextField form={state} name="email" label={`Type ${props.email} to erase it`} />
      <div>
        <Button kind="danger" type="submit" isBusy={isPending}>
          Erase everything
        </Button>
      </div>
    </form>
  );
}
