import { Field } from '../field';
import type { KeptForm } from '../use-kept-form';

/** A password's field: the browser's own store of passwords knows it, and it is never shown again. */
export function PasswordField(props: {
  form: KeptForm;
  name: string;
  label: string;
  hint?: string;
  kind: 'current' | 'new';
}) {
  return (
    <Field label={props.label} hint={props.hint} error={props.form.fields[props.name]}>
      {(field) => (
        <input
          {...field}
          name={props.name}
          type="password"
          autoComplete={props.kind === 'new' ? 'new-password' : 'current-password'}
          required
        />
      )}
    </Field>
  );
}
