'use client';

import { Button } from '../button';
import { TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import styles from './subscribers.module.css';

/** Ends all mails to a person who asked the desk for it. */
export function SuppressForm(props: { action: KeptFormAction; id: string }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  return (
    <form {...formProps} className={styles.form}>
      <h2>Send no more mails</h2>
      <p className="muted">
        Ends everything at once. No import brings the person back; they can sign up again themselves.
      </p>
      <FormNotice form={state} ref={notice} />
      <input type="hidden" name="id" value={props.id} />
      <TextField form={state} name="note" label="Who asked, and how" hint="By phone on Monday, by letter …" />
      <div>
        <Button type="submit" isBusy={isPending}>
          Send no more mails
        </Button>
      </div>
    </form>
  );
}

/** Lets a person have mail again whose mails came back. */
export function LiftForm(props: { action: KeptFormAction; id: string; hasComplained: boolean }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  return (
    <form {...formProps} className={styles.form}>
      <h2>Let them have mail again</h2>
      <p className="muted">
        {props.hasComplained
          ? 'They marked a mail as spam. Lift this only where they ask for it; they then sign up again themselves.'
          : 'Mails to this address came back. What was held back goes on.'}
      </p>
      <FormNotice form={state} ref={notice} />
      <input type="hidden" name="id" value={props.id} />
      <TextField form={state} name="note" label="Why mails will arrive now" />
      <div>
        <Button type="submit" isBusy={isPending}>
          Lift
        </Button>
      </div>
    </form>
  );
}

/** Erases all that is kept of a person, once the address is typed again. */
export function EraseSubscriberForm(props: { action: KeptFormAction; id: string; email: string }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  return (
    <form {...formProps} className={styles.form}>
      <h2>Erase this person</h2>
      <p className="muted">
        Takes away the address, the choices, the consents and the mails, for good. Only a keyed hash stays, by
        which no import brings the address back.
      </p>
      <FormNotice form={state} ref={notice} />
      <input type="hidden" name="id" value={props.id} />
      <TextField form={state} name="email" label={`Type ${props.email} to erase it`} />
      <div>
        <Button kind="danger" type="submit" isBusy={isPending}>
          Erase everything
        </Button>
      </div>
    </form>
  );
}
