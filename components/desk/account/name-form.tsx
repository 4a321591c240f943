'use client';

import { Button } from '../button';
import { TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { Part } from '../parts/part';
import styles from '../people/people.module.css';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';

/** One's own name. */
export function NameForm({ action, name }: { action: KeptFormAction; name: string }) {
  const { state, isPending, notice, formProps } = useKeptForm(action);
  return (
    <Part title="Name" about="As your colleagues see it. Bylines stay as they are.">
      <form {...formProps} className={styles.form}>
        <FormNotice form={state} ref={notice} />
        <TextField form={state} name="name" label="Name" initial={name} />
        <div>
          <Button type="submit" isBusy={isPending}>
            Save name
          </Button>
        </div>
      </form>
    </Part>
  );
}
