'use client';

import { Button } from '../button';
import { TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

/** Words to keep out of the trending searches, typed by hand. */
export function BlockForm({ action }: { action: KeptFormAction }) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  return (
    <form {...formProps} className="stack">
      <FormNotice form={state} ref={notice} />
      <TextField
        form={state}
        name="phrase"
        label="Word or words"
        hint="Every search that has them as whole words is left out of the trending searches."
        maxLength={60}
      />
      <div>
        <Button kind="primary" type="submit" isBusy={isPending}>
          Block
        </Button>
      </div>
    </form>
  );
}
