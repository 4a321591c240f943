import { Field } from '../../field';
import type { KeptForm } from '../../use-kept-form';
import styles from './codes.module.css';

/** The field for a code: a phone's keys, and what the system offers from a message or an app. */
export function CodeField(props: { form: KeptForm; hint: string; isRecovery?: boolean }) {
  return (
    <Field label="Code" hint={props.hint} error={props.form.fields.code}>
      {(field) => (
        <input
          {...field}
          name="code"
          className={styles.code}
          inputMode={props.isRecovery ? 'text' : 'numeric'}
          autoCapitalize="characters"
          autoComplete="one-time-code"
          spellCheck={false}
          defaultValue={props.form.values.code}
        />
      )}
    </Field>
  );
}
