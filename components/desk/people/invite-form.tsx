'use client';

import { Button } from '../button';
import { SelectField, TextField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import styles from './people.module.css';
import { roleChoices } from './role-choices';

/** Sends somebody the link by which they join. */
export function InviteForm(props: { action: KeptFormAction; canMakeOwners: boolean }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  return (
    <form {...formProps} className={styles.form}>
      <FormNotice form={state} ref={notice} />
      <TextField
        form={state}
        name="email"
        label="Email"
        type="email"
        hint="A link is sent there. It works once, for seven days."
      />
      <SelectField
        form={state}
        name="role"
        label="Role"
        initial="author"
        choices={roleChoices(props.canMakeOwners)}
      />
      <div>
        <Button kind="primary" type="submit" isBusy={isPending}>
          Send invitation
        </Button>
      </div>
    </form>
  );
}
