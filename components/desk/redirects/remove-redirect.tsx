'use client';

import { Button } from '../button';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

/** Forgets one old address. */
export function RemoveRedirect({ action, path }: { action: KeptFormAction; path: string }) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  return (
    <form {...formProps}>
      <input type="hidden" name="path" value={path} />
      <Button type="submit" isBusy={isPending}>
        Remove
        <span className="visually-hidden"> {path}</span>
      </Button>
      <FormNotice form={state} ref={notice} />
    </form>
  );
}
