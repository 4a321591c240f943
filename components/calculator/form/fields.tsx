import type { ReactNode } from 'react';

/** What was typed in the form, and what is wrong with it, by field. */
export interface FormValues {
  values: Record<string, string>;
  streams: readonly string[];
  errors: Record<string, string>;
}

export const fieldId = (name: string) => `calc-${name.replaceAll('.', '-')}`;
const errorId = (name: string) => `${fieldId(name)}-error`;
const hintId = (name: string) => `${fieldId(name)}-hint`;

/** What a field is described by: its hint and its error, where it has them. */
export function describedBy(name: string, { errors }: FormValues, hint?: ReactNode) {
  return [hint && hintId(name), errors[name] && errorId(name)].filter(Boolean).join(' ') || undefined;
}

export function FieldError({ name, form }: { name: string; form: FormValues }) {
  const error = form.errors[name];
  return error ? (
    <p className="field-error" id={errorId(name)}>
      {error}
    </p>
  ) : null;
}

export function FieldHint({ name, children }: { name: string; children?: ReactNode }) {
  return children ? (
    <p className="field-hint" id={hintId(name)}>
      {children}
    </p>
  ) : null;
}

interface FieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
  form: FormValues;
}

/** A choice of several, as a native select. */
export function SelectField(props: FieldProps & { options: Record<string, string>; unchosen?: string }) {
  const { name, label, hint, form, options, unchosen } = props;
  const chosen = form.values[name];
  return (
    <div className="field">
      <label className="field-label" htmlFor={fieldId(name)}>
        {label}
      </label>
      <FieldHint name={name}>{hint}</FieldHint>
      <select
        className="input"
        id={fieldId(name)}
        name={name}
        defaultValue={chosen}
        aria-invalid={form.errors[name] ? true : undefined}
        aria-describedby={describedBy(name, form, hint)}
      >
        {unchosen !== undefined && <option value="">{unchosen}</option>}
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
        {chosen && !Object.hasOwn(options, chosen) && <option value={chosen}>{chosen} (not offered)</option>}
      </select>
      <FieldError name={name} form={form} />
    </div>
  );
}

interface TextProps extends FieldProps {
  type?: 'text' | 'date' | 'time';
  inputMode?: 'numeric' | 'decimal';
  /** In characters. */
  width?: 'short' | 'medium';
}

/** A short text or number. */
export function TextField({ name, label, hint, form, type = 'text', inputMode, width }: TextProps) {
  return (
    <div className={width ? `field field-${width}` : 'field'}>
      <label className="field-label" htmlFor={fieldId(name)}>
        {label}
      </label>
      <FieldHint name={name}>{hint}</FieldHint>
      <input
        className="input"
        id={fieldId(name)}
        type={type}
        step={type === 'time' ? 1 : undefined}
        inputMode={inputMode}
        name={name}
        autoComplete="off"
        defaultValue={form.values[name]}
        aria-invalid={form.errors[name] ? true : undefined}
        aria-describedby={describedBy(name, form, hint)}
      />
      <FieldError name={name} form={form} />
    </div>
  );
}

interface TickProps {
  name: string;
  label: string;
  note?: string;
  value?: string;
  isTicked: boolean;
  /** Where several boxes share a name. */
  id?: string;
}

/** Something that is so, or is not. */
export function Tick({ name, label, note, value = 'yes', isTicked, id = fieldId(name) }: TickProps) {
  return (
    <label className="tick" htmlFor={id}>
      <input type="checkbox" id={id} name={name} value={value} defaultChecked={isTicked} />
      <span>
        {label}
        {note && <span className="tick-note">{note}</span>}
      </span>
    </label>
  );
}
