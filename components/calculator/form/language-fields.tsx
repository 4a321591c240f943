import { abilities, languageTests } from '@/lib/crs/language-tests';
import { type FormValues, SelectField, TextField } from './fields';

const tests = Object.fromEntries(Object.entries(languageTests).map(([id, { name }]) => [id, name]));
const names = {
  listening: 'Listening',
  reading: 'Reading',
  writing: 'Writing',
  speaking: 'Speaking',
};

interface LanguageFieldsProps {
  /** The first word of the fields' names. */
  part: 'first' | 'second' | 'spouse';
  form: FormValues;
  unchosen: string;
}

/** Where the scores are from, and the four of them. */
export function LanguageFields({ part, form, unchosen }: LanguageFieldsProps) {
  return (
    <>
      <SelectField
        name={`${part}.test`}
        label="Your scores are"
        options={tests}
        unchosen={unchosen}
        form={form}
      />
      <div className="abilities">
        {abilities.map((ability) => (
          <TextField
            key={ability}
            name={`${part}.${ability}`}
            label={names[ability]}
            inputMode="decimal"
            form={form}
          />
        ))}
      </div>
    </>
  );
}
