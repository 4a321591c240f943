'use client';

import { Button } from '../button';
import { TextArea } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

interface DrawVersion {
  program: string;
  number: string;
  version: number;
}

/** Takes a draw out of every list, with a note to readers, or puts a withdrawn one back. */
export function WithdrawForm(props: { action: KeptFormAction; draw: DrawVersion; isWithdrawn: boolean }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  const { program, number, version } = props.draw;
  return (
    <form {...formProps} className="stack">
      <input type="hidden" name="program" value={program} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="version" value={version} />
      <FormNotice form={state} ref={notice} />
      {!props.isWithdrawn && (
        <TextArea
          form={state}
          name="note"
          label="Public note"
          hint="The draw leaves all lists and tables; its page stays, and says this."
        />
      )}
      <div>
        <Button kind={props.isWithdrawn ? 'plain' : 'danger'} type="submit" isBusy={isPending}>
          {props.isWithdrawn ? 'Put back' : 'Withdraw'}
        </Button>
      </div>
    </form>
  );
}
