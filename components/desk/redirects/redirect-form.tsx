'use client';

import { Button } from '../button';
import { TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import styles from './redirects.module.css';

/** An old address, and where it leads. */
export function RedirectForm({ action }: { action: KeptFormAction }) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  return (
    <form {...formProps} className="stack">
      <input type="hidden" name="stands" value={state.values.stands ?? ''} />
      <FormNotice form={state} ref={notice} />
      <div className={styles.pair}>
        <TextField
          form={state}
          name="path"
          label="Old address"
          hint="As /2019/05/express-entry, or whole"
          inputMode="url"
          spellCheck={false}
        />
        <TextField
          form={state}
          name="target"
          label="New address"
          hint="Empty: nothing stands there any more (410)"
          inputMode="url"
          spellCheck={false}
        />
      </div>
      <div>
        <Button kind="primary" type="submit" isBusy={isPending}>
          Save redirect
        </Button>
      </div>
    </form>
  );
}
