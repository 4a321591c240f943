import { Field } from '../field';
import type { EditionForm } from './use-edition';

/** What stands in the list of an inbox. */
export function SubjectFields({ form: { fields, errors, change } }: { form: EditionForm }) {
  return (
    <>
      <Field label="Subject" error={errors.subject}>
        {(field) => (
          <input
            {...field}
            className="headline-input"
            value={fields.subject}
            onChange={(event) => change({ subject: event.target.value })}
          />
        )}
      </Field>
      <Field label="Preview text" hint="Mail programs show it beside the subject" error={errors.previewText}>
        {(field) => (
          <input
            {...field}
            value={fields.previewText}
            onChange={(event) => change({ previewText: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
