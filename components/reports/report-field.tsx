interface ReportFieldProps {
  name: 'about' | 'message' | 'email';
  label: string;
  hint: string;
  value: string;
  error: string | undefined;
}

/** A field of the report with its hint and its error, tied together for every reader. */
export function ReportField({ name, label, hint, value, error }: ReportFieldProps) {
  const id = `report-${name}`;
  const field = {
    id,
    name,
    className: 'input',
    defaultValue: value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error ${id}-hint` : `${id}-hint`,
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {error && (
        <p className="report-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {name === 'message' && <textarea {...field} rows={7} dir="auto" required />}
      {name === 'about' && <input {...field} type="text" spellCheck={false} required />}
      {name === 'email' && (
        <input {...field} type="email" autoComplete="email" spellCheck={false} autoCapitalize="none" />
      )}
      <p className="report-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
