'use client';

import { Button } from '../../button';
import { TextField } from '../../form-fields';
import { FormNotice } from '../../form-notice';
import { type KeptFormAction, useKeptForm } from '../../use-kept-form';

/** Accepts one value as it is recorded. */
export function SettleForm(props: {
  action: KeptFormAction;
  fields: { program: string; number: string; version: number; flag: number };
  /** The value's name, for those who hear the button alone. */
  name: string;
}) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  return (
    <form {...formProps} className="stack">
      {Object.entries(props.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormNotice form={state} ref={notice} />
      <TextField
        form={state}
        name="note"
        label={`Note on ${props.name}`}
        hint="For the activity log, such as where it was looked up"
        maxLength={500}
      />
      <div>
        <Button type="submit" isBusy={isPending} aria-label={`Accept as recorded: ${props.name}`}>
          Accept as recorded
        </Button>
      </div>
    </form>
  );
}
