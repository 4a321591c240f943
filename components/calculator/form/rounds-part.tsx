import { streamChoices, zoneLabels } from '@/lib/crs/schema';
import { describedBy, FieldError, type FormValues, fieldId, SelectField, TextField, Tick } from './fields';

const name = 'streams';

function StreamTicks({ form }: { form: FormValues }) {
  return (
    <fieldset className="question" id={fieldId(name)} aria-describedby={describedBy(name, form)}>
      <legend className="field-label">Rounds that may invite you</legend>
      <FieldError name={name} form={form} />
      <div className="ticks ticks-columns">
        {Object.entries(streamChoices).map(([slug, [label, asks]]) => (
          <Tick
            key={slug}
            id={`${fieldId(name)}-${slug}`}
            name={name}
            value={slug}
            label={label}
            note={`For ${asks}`}
            isTicked={form.streams.includes(slug)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What the second answer needs: which rounds, and when the profile was in the pool. */
export function RoundsPart({ form }: { form: FormValues }) {
  return (
    <fieldset className="form-part">
      <legend>Would I have been invited?</legend>
      <p className="field-hint">
        Tick what you qualify for, and see each round of the last 24 months. All of this may be left out.
      </p>
      <StreamTicks form={form} />
      <TextField
        name="occupation"
        label="NOC code of your occupation"
        hint="Five digits, such as 31301. Shows which categories’ lists it is on, and was on at each round."
        inputMode="numeric"
        width="medium"
        form={form}
      />
      <fieldset className="question">
        <legend className="field-label">When you submitted your profile</legend>
        <p className="field-hint">
          Counts where your score is just the cut-off: only profiles submitted before the round’s tie-break
          are invited.
        </p>
        <div className="submission">
          <TextField name="submittedOn" label="Day" type="date" form={form} />
          <TextField name="submittedAt" label="Time" type="time" form={form} />
          <SelectField name="zone" label="Time zone" options={zoneLabels} form={form} />
        </div>
      </fieldset>
    </fieldset>
  );
}
