import type { FormState } from '@/lib/form-state';
import type { TopicChoices } from '@/lib/newsletter/topics/choices';
import { paces } from '@/lib/newsletter/topics/schema';

function FieldError({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p className="sign-up-error" id={id}>
      {text}
    </p>
  ) : null;
}

/** A draw alert: which draws (program and stream in one list), at or below which score, how soon. */
export function AlertFields({ choices, formState }: { choices: TopicChoices; formState: FormState | null }) {
  const { alert: alertError, score: scoreError } = formState?.errors ?? {};
  const values = formState?.values ?? {};
  return (
    <fieldset className="topic-group">
      <legend>Draw alert</legend>
      <div className="field">
        <label className="field-label" htmlFor="alert-draws">
          Draws
        </label>
        <FieldError id="alert-draws-error" text={alertError} />
        <select
          className="input"
          id="alert-draws"
          name="alert"
          defaultValue={values.alert ?? ''}
          aria-invalid={alertError ? true : undefined}
          aria-describedby={alertError ? 'alert-draws-error' : undefined}
        >
          <option value="">No alert</option>
          {choices.programs.map(({ slug, name, streams }) => (
            <optgroup key={slug} label={name}>
              <option value={slug}>{name}: all draws</option>
              {streams.map((stream) => (
                <option key={stream.slug} value={`${slug}/${stream.slug}`}>
                  {name}: {stream.name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div className="topic-columns">
        <div className="field">
          <label className="field-label" htmlFor="alert-score">
            Only with a cut-off at or below
          </label>
          <FieldError id="alert-score-error" text={scoreError} />
          <input
            className="input"
            id="alert-score"
            name="score"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={values.score}
            aria-invalid={scoreError ? true : undefined}
            aria-describedby={scoreError ? 'alert-score-error alert-score-hint' : 'alert-score-hint'}
          />
          <p className="topic-hint" id="alert-score-hint">
            A CRS score, for programs that use the CRS. Empty: any cut-off.
          </p>
        </div>
        <div className="field">
          <label className="field-label" htmlFor="alert-pace">
            How soon
          </label>
          <select className="input" id="alert-pace" name="pace" defaultValue={values.pace ?? 'at-once'}>
            {Object.entries(paces).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      </div>
    </fieldset>
  );
}
