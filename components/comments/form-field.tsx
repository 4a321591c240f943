interface FormFieldProps {
  name: string;
  label: string;
  hint: string;
  value: string;
  error: string | undefined;
  /** Several lines. */
  rows?: number;
  type?: 'text' | 'email';
  autoComplete?: string;
}

/** A field of the comment form with its hint and its error, tied together for every reader. */
export function FormField(props: FormFieldProps) {
  const { name, label, hint, value, error, rows, type = 'text', autoComplete } = props;
  const id = `comment-${name}`;
  const field = {
    id,
    name,
    className: 'input',
    defaultValue: value,
    required: true,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error ${id}-hint` : `${id}-hint`,
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {error && (
        <p className="comment-error" id={`${id}-error`}>
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
      <p className="comment-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
