import { canadianStudyLabels, canadianWorkLabels, foreignWorkLabels, frenchLabels } from '@/lib/crs/schema';
import { type FormValues, SelectField, Tick } from './fields';
import { LanguageFields } from './language-fields';

const { '': neither, ...frenchChoices } = frenchLabels;

/** The two official languages. */
export function LanguagePart({ form }: { form: FormValues }) {
  return (
    <fieldset className="form-part">
      <legend>Your languages</legend>
      <p className="field-hint">
        Write your test’s scores, and they are turned into levels; or write the levels themselves: Canadian
        Language Benchmarks (CLB) for English,{' '}
        <span lang="fr">Niveaux de compétence linguistique canadiens</span> (NCLC) for French. For TEF Canada
        write the old scores (“<span lang="fr">équivalence ancien score</span>”), never those out of 699.
      </p>
      <fieldset className="question">
        <legend className="field-label">First official language</legend>
        <LanguageFields part="first" unchosen="Choose a test or levels" form={form} />
      </fieldset>
      <fieldset className="question">
        <legend className="field-label">Second official language, if you took a test in it</legend>
        <LanguageFields part="second" unchosen="No second language" form={form} />
      </fieldset>
      <SelectField
        name="frenchIs"
        label="Which of the two is French?"
        hint="Only needed where you wrote levels: French of NCLC 7 or more has points of its own."
        options={frenchChoices}
        unchosen={neither}
        form={form}
      />
    </fieldset>
  );
}

/** Work in and outside Canada. */
export function WorkPart({ form }: { form: FormValues }) {
  return (
    <fieldset className="form-part">
      <legend>Your work</legend>
      <SelectField
        name="canadianWork"
        label="Skilled work in Canada, last ten years"
        hint="TEER 0 to 3; full-time, or as much part-time. Work as a student or for yourself does not count."
        options={canadianWorkLabels}
        form={form}
      />
      <SelectField
        name="foreignWork"
        label="Skilled work outside Canada, last ten years"
        options={foreignWorkLabels}
        form={form}
      />
      <Tick
        name="certificate"
        label="I have a certificate of qualification in a trade from a province or territory"
        isTicked={Boolean(form.values.certificate)}
      />
    </fieldset>
  );
}

/** What adds points besides. */
export function AdditionalPart({ form }: { form: FormValues }) {
  return (
    <fieldset className="form-part">
      <legend>Additional points</legend>
      <SelectField
        name="canadianStudy"
        label="Diploma or degree from a school in Canada"
        options={canadianStudyLabels}
        form={form}
      />
      <div className="ticks">
        <Tick
          name="siblingInCanada"
          label="A brother or sister who is a citizen or permanent resident lives in Canada"
          note="Yours or your spouse’s, 18 or older"
          isTicked={Boolean(form.values.siblingInCanada)}
        />
        <Tick
          name="provincialNomination"
          label="A province or territory has nominated me"
          note="By a stream that is tied to Express Entry: 600 points"
          isTicked={Boolean(form.values.provincialNomination)}
        />
      </div>
    </fieldset>
  );
}
