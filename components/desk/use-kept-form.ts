'use client';

import { type SubmitEvent, startTransition, useActionState, useEffect, useRef } from 'react';

/** What a form's action answers when it refuses: everything as typed, and what is wrong with it. */
export interface KeptForm {
  /** As typed, by field name; empty before the first try. */
  values: Record<string, string>;
  message: string;
  /** Messages by field name. */
  fields: Record<string, string>;
  /** Somebody else was faster: the record is newer than what the person saw. */
  isConflict: boolean;
}

export type KeptFormAction = (previous: KeptForm, form: FormData) => Promise<KeptForm>;

const untouched: KeptForm = { values: {}, message: '', fields: {}, isConflict: false };

/**
 * A form that never loses typing: its fields keep what is in them after an answer, and a page
 * whose script has not run yet posts it all the same. After a refusal the first field at fault
 * has the focus, or else the message.
 */
export function useKeptForm(action: KeptFormAction) {
  const [state, submit, isPending] = useActionState(action, untouched);
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!state.message) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? notice.current)?.focus();
  }, [state]);

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    // React empties a form after its action; one that is handed over by hand stays as it is.
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    if (!isPending) startTransition(() => submit(data));
  };
  return { state, isPending, notice, formProps: { ref: form, action: submit, onSubmit, noValidate: true } };
}
