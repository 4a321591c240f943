'use client';

import { Button } from '../button';
import { TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

/** The way to all of a person's comments, by address. */
export function FindWriterForm({ action }: { action: KeptFormAction }) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  return (
    <form {...formProps} className="stack">
      <FormNotice form={state} ref={notice} />
      <TextField
        form={state}
        name="email"
        label="Email address"
        type="email"
        hint="To see, export or erase all that somebody has written."
      />
      <div>
        <Button type="submit" isBusy={isPending}>
          Find
        </Button>
      </div>
    </form>
  );
}
