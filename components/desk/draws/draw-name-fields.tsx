import type { ProgramChoice } from '@/lib/draws/desk';
import { type DrawFormValues, drawLabels } from '@/lib/draws/schema';
import { SelectField, TextField } from '../form-fields';
import type { KeptForm } from '../use-kept-form';

/** Which draw it is: program, number, stream. A known draw keeps its program and number, which are its address. */
export function DrawNameFields(props: {
  form: KeptForm;
  initial: DrawFormValues;
  programs: ProgramChoice[];
  program: ProgramChoice | undefined;
  isKnown: boolean;
  onProgram: (slug: string) => void;
}) {
  const { form, initial, program, isKnown } = props;
  const programs = isKnown ? props.programs.filter(({ slug }) => slug === initial.program) : props.programs;
  const streams = program?.streams ?? [];
  return (
    <>
      <SelectField
        form={form}
        name="program"
        label={drawLabels.program}
        initial={initial.program}
        choices={programs.map(({ slug, name }) => ({ value: slug, label: name }))}
        onChoose={props.onProgram}
      />
      <TextField
        form={form}
        name="number"
        label={drawLabels.number}
        initial={initial.number}
        readOnly={isKnown}
        hint={
          isKnown
            ? 'A draw keeps its program and number'
            : 'As published, such as 284 or 91a. Left empty, a provincial draw gets one from its day'
        }
      />
      <SelectField
        form={form}
        name="stream"
        label={drawLabels.stream}
        initial={initial.stream}
        choices={[
          { value: '', label: 'None that is known' },
          ...streams.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
      />
      <TextField
        form={form}
        name="streamVersion"
        label={drawLabels.streamVersion}
        initial={initial.streamVersion}
        hint="Of a category, such as 1"
      />
      <TextField
        form={form}
        name="label"
        label={drawLabels.label}
        initial={initial.label}
        hint="Left empty, the stream’s own name"
      />
    </>
  );
}
