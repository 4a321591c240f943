import type { ComponentProps } from 'react';
import { Field } from './field';
import type { KeptForm } from './use-kept-form';

interface Common {
  name: string;
  label: string;
  hint?: string | undefined;
  /** What stands in the field before anything was typed. */
  initial?: string | undefined;
  form: KeptForm;
}

/** A labelled text field that shows what was typed and what is wrong with it. */
export function TextField({
  name,
  label,
  hint,
  initial = '',
  form,
  ...input
}: Common & Omit<ComponentProps<'input'>, 'form'>) {
  return (
    <Field label={label} hint={hint} error={form.fields[name]}>
      {(field) => (
        <input
          {...input}
          {...field}
          name={name}
          defaultValue={form.values[name] ?? initial}
          autoComplete="off"
        />
      )}
    </Field>
  );
}

/** A labelled field of several lines. */
export function TextArea({ name, label, hint, initial = '', form, rows = 3 }: Common & { rows?: number }) {
  return (
    <Field label={label} hint={hint} error={form.fields[name]}>
      {(field) => <textarea {...field} name={name} rows={rows} defaultValue={form.values[name] ?? initial} />}
    </Field>
  );
}

/** A labelled native choice. */
export function SelectField({
  name,
  label,
  hint,
  initial = '',
  form,
  choices,
  onChoose,
}: Common & { choices: { value: string; label: string }[]; onChoose?: (value: string) => void }) {
  const value = form.values[name] ?? initial;
  return (
    <Field label={label} hint={hint} error={form.fields[name]}>
      {(field) => (
        // A select takes its default once: another set of choices is another select.
        <select
          {...field}
          key={choices.map((choice) => choice.value).join()}
          name={name}
          defaultValue={value}
          onChange={(event) => onChoose?.(event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
