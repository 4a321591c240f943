import { canadianWorkLabels, educationLabels, spouseLabels } from '@/lib/crs/schema';
import {
  describedBy,
  FieldError,
  FieldHint,
  type FormValues,
  fieldId,
  SelectField,
  TextField,
} from './fields';
import { LanguageFields } from './language-fields';

const spouseHint =
  'One who does not come with you, or is already a citizen or permanent resident of Canada, does not count: you are then scored as a single person.';

function SpouseQuestion({ form }: { form: FormValues }) {
  const name = 'spouse';
  return (
    <fieldset className="question" id={fieldId(name)} aria-describedby={describedBy(name, form, spouseHint)}>
      <legend className="field-label">Do you have a spouse or common-law partner?</legend>
      <FieldHint name={name}>{spouseHint}</FieldHint>
      <div className="ticks">
        {Object.entries(spouseLabels).map(([value, label]) => (
          <label className="tick" key={value} htmlFor={`${fieldId(name)}-${value}`}>
            <input
              type="radio"
              id={`${fieldId(name)}-${value}`}
              name={name}
              value={value}
              defaultChecked={form.values[name] === value}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <FieldError name={name} form={form} />
    </fieldset>
  );
}

/** Age, education, and whether a spouse counts. */
export function PersonPart({ form }: { form: FormValues }) {
  return (
    <fieldset className="form-part">
      <legend>About you</legend>
      <TextField name="age" label="Your age, in years" inputMode="numeric" width="short" form={form} />
      <SelectField
        name="education"
        label="Your highest level of education"
        hint="In Canada, or abroad with an educational credential assessment."
        options={educationLabels}
        unchosen="Choose a level"
        form={form}
      />
      <SpouseQuestion form={form} />
    </fieldset>
  );
}

/** Asked of those whose spouse comes along; the others need not see it. */
export function SpousePart({ form }: { form: FormValues }) {
  return (
    <fieldset className="form-part form-part-spouse">
      <legend>Your spouse or partner</legend>
      <p className="field-hint">Only if they come with you and are not Canadian.</p>
      <SelectField
        name="spouse.education"
        label="Their highest level of education"
        options={educationLabels}
        unchosen="Choose a level"
        form={form}
      />
      <SelectField
        name="spouse.canadianWork"
        label="Their skilled work in Canada, last ten years"
        options={canadianWorkLabels}
        form={form}
      />
      <fieldset className="question">
        <legend className="field-label">Their language test, in English or French</legend>
        <LanguageFields part="spouse" unchosen="No test" form={form} />
      </fieldset>
    </fieldset>
  );
}
