'use client';

import type { Person } from '@/lib/accounts/people/desk';
import { Button } from '../button';
import { SelectField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { Part } from '../parts/part';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import styles from './people.module.css';
import { roleChoices } from './role-choices';

/** Gives a member another role. */
export function RoleForm(props: { action: KeptFormAction; person: Person; canMakeOwners: boolean }) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  const { id, version, role } = props.person;
  return (
    <Part title="What they may do" about="Another role signs the person out everywhere.">
      <form {...formProps} className={styles.form}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <FormNotice form={state} ref={notice} />
        <SelectField
          form={state}
          name="role"
          label="Role"
          initial={role}
          choices={roleChoices(props.canMakeOwners)}
        />
        <div>
          <Button kind="primary" type="submit" isBusy={isPending}>
            Change role
          </Button>
        </div>
      </form>
    </Part>
  );
}
