'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Button } from './button';
import { Field } from './field';
import { Notice } from './notice';
import { useFirstFocus } from './shell/use-first-focus';

export interface LoginState {
  email: string;
  message: string;
  fields: Record<string, string>;
}

const untouched: LoginState = { email: '', message: '', fields: {} };

/** Email and password. Works before (and without) its script: the form posts to a server action. */
export function LoginForm(props: {
  action: (previous: LoginState, form: FormData) => Promise<LoginState>;
  to: string;
}) {
  const [state, action, isPending] = useActionState(props.action, untouched);
  const notice = useRef<HTMLDivElement>(null);
  useFirstFocus('input[name="email"]');
  useEffect(() => {
    if (state.message) notice.current?.focus();
  }, [state]);

  return (
    <form action={action} noValidate className="stack">
      <input type="hidden" name="to" value={props.to} />
      {state.message && (
        <Notice kind="error" ref={notice}>
          {state.message}
        </Notice>
      )}
      <Field label="Email" error={state.fields.email}>
        {(field) => (
          <input
            {...field}
            name="email"
            type="email"
            autoComplete="username"
            defaultValue={state.email}
            required
          />
        )}
      </Field>
      <Field label="Password" error={state.fields.password}>
        {(field) => (
          <input {...field} name="password" type="password" autoComplete="current-password" required />
        )}
      </Field>
      <Button kind="primary" type="submit" isBusy={isPending}>
        Sign in
      </Button>
    </form>
  );
}
