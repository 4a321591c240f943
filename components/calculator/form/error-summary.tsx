import { abilityWords, partWords } from './field-words';
import { type FormValues, fieldId } from './fields';

/** What the form needs looked at again, with the way to each field. */
export function ErrorSummary({ form }: { form: FormValues }) {
  const errors = Object.entries(form.errors);
  if (errors.length === 0) return null;
  return (
    <section className="form-errors" aria-labelledby="form-errors" role="alert">
      <h2 id="form-errors">
        {errors.length === 1 ? 'One answer needs another look' : `${errors.length} answers need another look`}
      </h2>
      <ul>
        {errors.map(([name, error]) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{nameOf(name)}</a>: {error}
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(name: string): string {
  const [part = '', field] = name.split('.');
  return field ? `${partWords[part] ?? part}, ${abilityWords[field] ?? field}` : (partWords[part] ?? part);
}
