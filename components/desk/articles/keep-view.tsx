'use client';

import { Button } from '../button';
import { TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import styles from './articles.module.css';

/** Keeps what the list is narrowed to under a name. */
export function KeepView(props: { query: string; canShare: boolean; keep: KeptFormAction }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.keep);
  return (
    <details className={styles.keep}>
      <summary>Keep this view</summary>
      <form {...formProps} className="stack">
        <FormNotice form={state} ref={notice} />
        <input type="hidden" name="query" value={props.query} />
        <TextField form={state} name="name" label="Name of the view" maxLength={60} />
        {props.canShare && (
          <label className="check">
            <input type="checkbox" name="isShared" defaultChecked={state.values.isShared === 'on'} />
            For everybody at the desk
          </label>
        )}
        <div>
          <Button kind="primary" type="submit" isBusy={isPending}>
            Keep
          </Button>
        </div>
      </form>
    </details>
  );
}
