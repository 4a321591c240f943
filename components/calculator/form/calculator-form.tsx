import type { FormValues } from './fields';
import { PersonPart, SpousePart } from './person-parts';
import { RoundsPart } from './rounds-part';
import { AdditionalPart, LanguagePart, WorkPart } from './skill-parts';

/** The calculator's questions: an ordinary form whose answer has its own address. */
export function CalculatorForm({ action, form }: { action: string; form: FormValues }) {
  return (
    <form className="calculator" id="questions" action={action} method="get" noValidate>
      <PersonPart form={form} />
      <SpousePart form={form} />
      <LanguagePart form={form} />
      <WorkPart form={form} />
      <AdditionalPart form={form} />
      <RoundsPart form={form} />
      <div className="form-end">
        <button className="button" type="submit">
          Show my score
        </button>
        <p className="field-hint">
          Your answers are in the address of the next page and nowhere else: we keep none of them.
        </p>
      </div>
    </form>
  );
}
