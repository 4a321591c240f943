'use client';

import { Button } from '../button';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

/** Forgets one old address. */
export function RemoveRedirect(props: { action: KeptFormAction; path: string; stands: string }) {
  const { action, path, stands } = props;
  const { state, isPending, notice, formProps } = useKeptForm(action);
  return (
    <form {...formProps}>
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="stands" value={stands} />
      <Button type="submit" isBusy={isPending}>
        Remove
        <span className="visually-hidden"> {path}</span>
      </Button>
      <FormNotice form={state} ref={notice} />
    </form>
  );
}
