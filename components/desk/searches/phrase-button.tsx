'use client';

import { Button } from '../button';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

/** Blocks one phrase, or allows it again. */
export function PhraseButton(props: { action: KeptFormAction; phrase: string; label: string }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  return (
    <form {...formProps}>
      <input type="hidden" name="phrase" value={props.phrase} />
      <Button type="submit" isBusy={isPending}>
        {props.label}
        <span className="visually-hidden"> “{props.phrase}”</span>
      </Button>
      <FormNotice form={state} ref={notice} />
    </form>
  );
}
