interface FormFieldProps {
  /** The form's own beginning of ids: a page may have several forms. */
  form: string;
  name: string;
  label: string;
  hint: string;
  value: string;
  error: string | undefined;
  /** Several lines. */
  rows?: number;
  type?: 'text' | 'email';
  autoComplete?: string;
  isOptional?: boolean;
}

/** A field of a reader's form with its hint and its error, tied together for every reader. */
export function FormField(props: FormFieldProps) {
  const { form, name, label, hint, value, error, rows, type = 'text', autoComplete, isOptional } = props;
  const id = `${form}-${name}`;
  const field = {
    id,
    name,
    className: 'input',
    defaultValue: value,
    required: !isOptional,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error ${id}-hint` : `${id}-hint`,
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {rows ? (
        <textarea {...field} rows={rows} dir="auto" />
      ) : (
        <input
          {...field}
          type={type}
          autoComplete={autoComplete}
          {...(type === 'email' ? { spellCheck: false, autoCapitalize: 'none' } : {})}
        />
      )}
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
