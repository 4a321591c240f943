'use client';

import { unstable_rethrow } from 'next/navigation';
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
  /** What an act that stays on its page gives back. */
  given?: Record<string, string>;
}

export type KeptFormAction = (previous: KeptForm, form: FormData) => Promise<KeptForm>;

const untouched: KeptForm = { values: {}, message: '', fields: {}, isConflict: false };

/** The same action; where the desk cannot be reached, a refusal in place of an error that takes the page away. */
function withoutLoss(action: KeptFormAction): KeptFormAction {
  return async (previous, form) => {
    try {
      return await action(previous, form);
    } catch (error) {
      // Where an action sends the person on, Next throws the way.
      unstable_rethrow(error);
      const message =
        'The desk cannot be reached. What you typed is still here: check the connection, then save again.';
      return { ...previous, message, fields: {}, isConflict: false };
    }
  };
}

/**
 * A form that never loses typing: its fields keep what is in them after an answer, and a page
 * whose script has not run yet posts it all the same. After a refusal the first field at fault
 * has the focus, or else the message.
 */
export function useKeptForm(action: KeptFormAction) {
  const [posted, post] = useActionState(action, untouched);
  const [state, submit, isPending] = useActionState(withoutLoss(action), posted);
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
  return { state, isPending, notice, formProps: { ref: form, action: post, onSubmit, noValidate: true } };
}
