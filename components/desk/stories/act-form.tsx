'use client';

import { Button } from '../button';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

/** One act on one record as a button, with what stands against it said beside it. */
export function ActForm(props: {
  action: KeptFormAction;
  fields: Record<string, string | number>;
  label: string;
  /** The act with what it is done to, where the label stands on the page more than once. */
  name?: string;
  kind?: 'primary' | 'plain' | 'danger';
}) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  return (
    <form {...formProps}>
      <FormNotice form={state} ref={notice} />
      {Object.entries(props.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button kind={props.kind ?? 'plain'} type="submit" isBusy={isPending} aria-label={props.name}>
        {props.label}
      </Button>
    </form>
  );
}
