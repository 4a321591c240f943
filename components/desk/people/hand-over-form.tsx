'use client';

import type { Person } from '@/lib/accounts/people/desk';
import { formatInteger } from '@/lib/numbers';
import { Button } from '../button';
import { SelectField } from '../form-fields';
import { FormNotice } from '../form-notice';
import { Part } from '../parts/part';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import styles from './people.module.css';

/** Gives all stories of a member to a colleague. */
export function HandOverForm(props: {
  action: KeptFormAction;
  person: Person;
  colleagues: { id: string; name: string }[];
}) {
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  const { id, stories } = props.person;
  const what = stories === 1 ? 'one story' : `${formatInteger(stories)} stories`;
  return (
    <Part title="Hand over stories" about={`A colleague gets ${what} as their own. Bylines stay.`}>
      <form {...formProps} className={styles.form}>
        <input type="hidden" name="from" value={id} />
        <FormNotice form={state} ref={notice} />
        <SelectField
          form={state}
          name="to"
          label="New owner"
          choices={[
            { value: '', label: 'Choose a colleague' },
            ...props.colleagues.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
        <div>
          <Button type="submit" isBusy={isPending}>
            Hand over {what}
          </Button>
        </div>
      </form>
    </Part>
  );
}
